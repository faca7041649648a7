import Glibc

/// A file on its way: written under a name of its own beside its place, and given its name when it is whole and on the
/// disk. It never takes the place of another, and what was not finished leaves nothing behind.
final class NewFileWriter {
  private static let pieceLength = 1 << 18

  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isFinished = false

  /// - Throws: ``Failure``, exit code 3 where the path is taken.
  init(_ path: String) throws(Failure) {
    self.path = path
    temporary = "\(path).\(getpid()).partial"
    var status = stat()
    // A dangling link is in the way too.
    guard lstat(path, &status) != 0 else { throw Self.taken(path) }
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else { throw .data("无法写入 \(path)（\(SystemError.wording(errno))）。") }
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
    let place = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    guard place >= 0 else { throw errno == EEXIST ? Self.taken(path) : failure(errno) }
    close(place)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(path)
      throw failure(code)
    }
    isFinished = true
    try synchronizeFolder()
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
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    // Some file systems of memory sticks cannot synchronize a folder and say so by EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno) }
  }

  private func failure(_ code: Int32) -> Failure {
    .data("写入 \(path) 失败（\(SystemError.wording(code))），没有留下不完整的文件。")
  }

  private static func taken(_ path: String) -> Failure {
    .refused("\(path) 已经存在，不覆盖。请移走原文件或另指定文件名。")
  }
}
