import Glibc

extension OfficeFileStanding {
  /// Reads the start of the file.
  ///
  /// Never on a file that this process has open through SQLite: by the rules of POSIX, closing the descriptor
  /// would drop the locks of the process's other descriptors.
  ///
  /// - Parameters:
  ///   - path: a path of which nothing is known yet.
  ///   - currentVersion: the program's number of migrations.
  public init(ofFileAt path: String, currentVersion: Int) {
    // Before the file: a journal that another process ends meanwhile must not make its file look cut.
    let hasJournal = FilePath.journals.contains { FilePath.hasContent(path + $0) }
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

  /// Nil when reading fails; `errno` says why.
  fileprivate static func start(of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: OfficeFileHeader.length)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}

extension OfficeFileHeader {
  /// Reads the header of a file; nil when there is none. As for ``OfficeFileStanding``, never of a file that
  /// this process has open.
  init?(ofFileAt path: String) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let start = OfficeFileStanding.start(of: descriptor) else { return nil }
    self.init(start)
  }
}
