import Glibc

/// What bears the name that a new file is to have.
enum Namesake: Hashable {
  /// An ordinary file, which a person may let go.
  case replaceable
  /// What no report takes the place of, with the reason.
  case fixed(String)

  /// Nil where the name is free.
  init?(at path: String) {
    // Also where it is free: a database would take the file for its own.
    if Self.isBesideDatabase(path) {
      self = .fixed("\(path) 是机关文件所用的文件名，不能写入。请另写文件名。")
      return
    }
    var status = stat()
    // A dangling link is in the way too.
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      self = Self.isDatabase(path) ? .fixed("\(path) 已经存在，不覆盖：它是机关文件。请另写文件名。") : .replaceable
    case S_IFDIR: self = .fixed("\(path) 已经存在，是目录。请在后面写出文件名。")
    default: self = .fixed("\(path) 已经存在，不是普通文件，不覆盖。请另写文件名。")
    }
  }

  /// Whether it is the name of a file that lies beside a database while that is in use.
  private static func isBesideDatabase(_ path: String) -> Bool {
    ["-wal", "-shm", "-journal"].contains {
      path.hasSuffix($0) && isDatabase(String(path.dropLast($0.count)))
    }
  }

  private static func isDatabase(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // The first bytes of every SQLite database file.
    let header = Array("SQLite format 3\0".utf8)
    var found = [UInt8](repeating: 0, count: header.count)
    let count = found.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return count == header.count && found == header
  }
}
