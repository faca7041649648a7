#include <xlsxwriter.h>

// The library writes to a path alone, so a file in memory is given one. glibc declares memfd_create only under
// _GNU_SOURCE, which Swift's import of it does not define; 1 closes it in other programs. Returns a descriptor, or -1
// with errno set.
extern int memfd_create(const char *name, unsigned int flags);
static inline int kaijuan_memory_file(void) { return memfd_create("xlsx", 1); }
