import Glibc
import OfficerConsole

/// The system's command at work on a paper. It has a minute: one that hangs is ended, with all that it started.
///
/// Whoever leaves before it has ended waits a little for it; then it is ended, and its file is gone in any case.
final class PrintRun {
  /// Seconds.
  private static let (patience, patienceAtEnd): (Int, Int) = (60, 10)

  private let program: String
  private let child: ChildProgram
  private let output: SpoolFile
  /// That of the file which the command reads.
  private let folder: String?
  private let begun = PrintRun.now
  private var hasEnded = false

  /// - Parameters:
  ///   - words: the program and its options.
  ///   - folder: removed when the command has ended.
  /// - Throws: ``Failure`` where it cannot be run; then the folder is the caller's.
  init(
    _ words: [String], reading bytes: [UInt8], _ environment: [String: String], folder: String?
  ) throws(Failure) {
    let input = try SpoolFile(environment)
    input.write(bytes)
    try input.finish()
    output = try SpoolFile(environment)
    program = words.first ?? ""
    self.folder = folder
    input.rewind()
    do {
      child = try ChildProgram(words, from: input.descriptor, to: output.descriptor, isOnItsOwn: true)
    } catch {
      throw .data("无法运行打印命令 \(program)（\(SystemError.wording(error.code))）。请在“设置”中更改。")
    }
  }

  deinit {
    let end = Self.now + Self.patienceAtEnd
    while end > Self.now, ended == nil { usleep(50_000) }
    if !hasEnded { _ = stop() }
  }

  /// How it ended; nil while it runs. It is said once.
  var ended: EndedPrint? {
    guard !hasEnded else { return nil }
    guard let code = child.endedWith else { return Self.now - begun >= Self.patience ? stop() : nil }
    return end(code)
  }

  /// Waits for its end, however long that takes.
  func wait() -> EndedPrint { end(child.wait()) }

  /// Ends the command.
  func stop() -> EndedPrint {
    child.end()
    close()
    return EndedPrint(command: program, trouble: "打印命令 \(program) 没有结束，已经停止。请在“设置”中检查打印命令。")
  }

  private func close() {
    hasEnded = true
    if let folder { Folder.remove(folder) }
  }

  private func end(_ code: Int32) -> EndedPrint {
    close()
    guard code != 0 else { return EndedPrint(command: program, trouble: nil) }
    var said = ""
    try? output.forEachPiece { said += String(decoding: $0, as: UTF8.self) }
    let reason = said.split(whereSeparator: \.isNewline).prefix(3).joined(separator: "；")
    return EndedPrint(
      command: program,
      trouble: "打印命令 \(program) 没有成功（\(code)）：\(reason.isEmpty ? "没有说明原因" : reason)。")
  }

  /// Seconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
