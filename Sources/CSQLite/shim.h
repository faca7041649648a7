#include <fcntl.h>
#include <linux/magic.h>
#include <sqlite3.h>
#include <sys/vfs.h>

// SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift cannot import: these bind a copy that
// SQLite makes for itself. An empty Swift array or text may have no address, which SQLite would read as NULL.
static inline int kaijuan_bind_text(sqlite3_stmt *statement, int index, const void *bytes,
                                    sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
static inline int kaijuan_bind_blob(sqlite3_stmt *statement, int index, const void *bytes,
                                    sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

// sqlite3_db_config is variadic, which Swift cannot call. Defensive mode refuses SQL that could damage
// the file.
static inline int kaijuan_set_defensive(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

// The structure and the function are both called statfs, and Swift's Glibc module has neither.
// Returns 0, or -1 with errno set.
static inline int kaijuan_file_system(const char *path, unsigned int *magic) {
  struct statfs information;
  if (statfs(path, &information) != 0) return -1;
  *magic = (unsigned int)information.f_type;
  return 0;
}

// Extended codes are expressions, which Swift cannot import.
static const int kaijuan_readonly_cantinit = SQLITE_READONLY_CANTINIT;
static const int kaijuan_readonly_directory = SQLITE_READONLY_DIRECTORY;

// Asks for locks as somebody else than this process, whose own locks it sees too; glibc hides it from
// standard C.
#ifdef F_OFD_GETLK
static const int kaijuan_ofd_getlk = F_OFD_GETLK;
#else
static const int kaijuan_ofd_getlk = 36;
#endif
