import Glibc

extension OfficeFileStanding {
  /// Reads the start of the file.
  ///
  /// Never on a file that this process has open through SQLite: by the rules of POSIX, closing the descriptor
  /// would drop the locks of the process's other descriptors.
  ///
  /// - Parameter currentVersion: the program's number of migrations.
  public init(ofFileAt path: String, currentVersion: Int) {
    // Before the file: a journal that another process ends meanwhile must not make its file look cut.
    let hasJournal = Self.hasContent(path + "-wal") || Self.hasContent(path + "-journal")
    // Without O_NONBLOCK a pipe would wait for somebody to write.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      self.init(openingFailedWith: errno)
      return
    }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else {
      self = .unreadable(errno: errno)
      return
    }
    guard information.st_mode & S_IFMT == S_IFREG else {
      self = .notRegularFile
      return
    }
    guard let start = Self.start(of: descriptor) else {
      self = .unreadable(errno: errno)
      return
    }
    self.init(
      start: start, size: Int(information.st_size), hasJournal: hasJournal, currentVersion: currentVersion)
  }

  private init(openingFailedWith code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .noPermission
      case ENXIO: .notRegularFile
      default: .unreadable(errno: code)
      }
  }

  private static func hasContent(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_size > 0
  }

  /// Nil when reading fails; `errno` says why.
  private static func start(of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: OfficeFileHeader.length)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}
