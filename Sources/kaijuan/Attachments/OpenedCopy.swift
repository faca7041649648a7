import Glibc

/// A copy of an attachment for the program that shows it: in a folder that only this person can read, and gone after a
/// day, for nobody knows when that program has done with it.
struct OpenedCopy {
  private static let keptFor = 24 * 60 * 60
  /// Programs that fail do so at once; those that show something run on.
  private static let patience = 1_500

  private let words: [String]
  private let environment: [String: String]

  init(_ command: String, _ environment: [String: String]) {
    words = command.split(whereSeparator: \.isWhitespace).map(String.init)
    self.environment = environment
  }

  /// - Returns: where the copy is.
  /// - Throws: ``Failure`` with what the command says.
  func open(_ bytes: [UInt8], named name: String) throws(Failure) -> String {
    let folder = try ownFolder()
    Self.clear(folder)
    let (made, place) = TemporaryName.make("copy", ["TMPDIR": folder]) { mkdtemp($0) != nil }
    guard made else { throw Self.failure(folder, errno) }
    let path = place + "/" + name
    try NewTextFile.write(bytes, to: path)
    // What is changed in the copy would not come back.
    chmod(path, 0o400)
    try show(path)
    return path
  }

  private func show(_ path: String) throws(Failure) {
    let output = try SpoolFile(environment)
    let nothing = Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(nothing) }
    let program: ChildProgram
    do {
      program = try ChildProgram(
        words + [path], from: nothing, to: output.descriptor, isOnItsOwn: true)
    } catch {
      throw .data("无法运行打开命令 \(words[0])（\(SystemError.wording(error.code))）。请在“设置”中更改，或导出后打开。")
    }
    guard let status = program.wait(milliseconds: Self.patience), status != 0 else { return }
    throw .data("打开命令 \(words[0]) 没有成功（\(status)）。请在“设置”中更改，或导出后打开。")
  }

  /// Made anew, or ours alone: in a folder for all somebody else may have made it first.
  private func ownFolder() throws(Failure) -> String {
    let folder =
      environment["XDG_RUNTIME_DIR"].flatMap { Folder.exists($0) ? $0 + "/kaijuan" : nil }
      ?? "\(TemporaryName.folder(environment))/kaijuan-\(getuid())"
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Self.failure(folder, errno) }
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid(),
      status.st_mode & 0o077 == 0
    else { throw .data("\(folder) 不是您一人的目录，没有打开。请移走它再试。") }
    return folder
  }

  private static func clear(_ folder: String) {
    let now = time(nil)
    for name in Folder.files(in: folder) {
      var status = stat()
      let place = folder + "/" + name
      guard lstat(place, &status) == 0, status.st_mtim.tv_sec < now - keptFor else { continue }
      Folder.remove(place)
    }
  }

  private static func failure(_ folder: String, _ code: Int32) -> Failure {
    .data("无法建立临时目录 \(folder)（\(SystemError.wording(code))）。")
  }
}
