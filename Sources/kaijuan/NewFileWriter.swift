import Glibc

/// A file on its way: written under a name of its own beside its place, and given its name when it is whole and on the
/// disk. It takes the place of another only where a person said so, and what was not finished leaves nothing behind.
final class NewFileWriter {
  private static let pieceLength = 1 << 18

  private let path: String
  private let replaces: Bool
  private let temporary: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isFinished = false

  /// - Parameter replaces: whether an ordinary file of that name gives way.
  /// - Throws: ``Failure``, exit code 3 where the path is taken, 2 for the `-` that elsewhere stands for standard output.
  init(_ path: String, replaces: Bool = false) throws(Failure) {
    guard path != "-" else {
      throw .usage("“-”不是文件名。印在标准输出的，不写文件名；确要用这个名称的，写 ./-。")
    }
    self.path = path
    self.replaces = replaces
    temporary = "\(path).\(getpid()).partial"
    switch Namesake(at: path) {
    case nil: break
    case .replaceable where replaces: break
    case .replaceable: throw Self.taken(path)
    case .fixed(let reason): throw .refused(reason)
    }
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else { throw Self.unwritable(path, errno) }
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    pending += bytes
    if pending.count >= Self.pieceLength { try flush() }
  }

  /// Gives the file its name.
  ///
  /// The name is taken by an empty file first, which the finished one then replaces at once: a rename that refuses to
  /// replace is missing from the file systems of memory sticks.
  func finish() throws(Failure) {
    try flush()
    guard fsync(descriptor) == 0 else { throw failure(errno) }
    if !replaces { try takeName() }
    guard rename(temporary, path) == 0 else {
      let code = errno
      if !replaces { unlink(path) }
      throw failure(code)
    }
    isFinished = true
    try synchronizeFolder()
  }

  private func takeName() throws(Failure) {
    let place = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    guard place >= 0 else { throw errno == EEXIST ? Self.taken(path) : failure(errno) }
    close(place)
  }

  private func flush() throws(Failure) {
    var rest = pending[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(errno) }
      rest = rest.dropFirst(count)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private func synchronizeFolder() throws(Failure) {
    let descriptor = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    // Some file systems of memory sticks cannot synchronize a folder and say so by EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno) }
  }

  private func failure(_ code: Int32) -> Failure {
    .data("写入 \(path) 失败（\(SystemError.wording(code))），没有留下不完整的文件。")
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func unwritable(_ path: String, _ code: Int32) -> Failure {
    let folder = folder(of: path)
    let isMissing = code == ENOENT && !Folder.exists(folder)
    return .data("无法写入 \(path)（\(isMissing ? "没有目录 \(folder)" : SystemError.wording(code))）。请换一个可写的目录。")
  }

  private static func taken(_ path: String) -> Failure {
    .refused("\(path) 已经存在，不覆盖。请移走原文件或另指定文件名。")
  }
}
