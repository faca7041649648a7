import Glibc

/// Paths of office files and of what lies beside them.
enum FilePath {
  /// The endings of what SQLite keeps beside a file and needs to complete it.
  static let journals = ["-wal", "-journal"]

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Where links lead, as SQLite follows them; the path itself where nothing is there.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether anything has the name.
  static func isTaken(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0
  }

  /// Whether a file is there and not empty.
  static func hasContent(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_size > 0
  }

  /// The name of an unfinished file, by which nobody takes it for a finished one.
  static func partial(of path: String) -> String { "\(path).\(getpid()).partial" }
}
