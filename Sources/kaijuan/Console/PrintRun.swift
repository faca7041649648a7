import Glibc
import OfficerConsole

/// The system's command at work on a paper. It has a minute: one that hangs is ended, with all that it started.
///
/// Whoever leaves before it has ended waits a little for it; then it is ended, and its file is gone in any case.
final class PrintRun {
  /// Seconds.
  private static let (patience, patienceAtEnd): (Int, Int) = (60, 10)

  private let program: String
  private let process: pid_t
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
    process = try Self.spawn(words, from: input, to: output)
  }

  deinit {
    let end = Self.now + Self.patienceAtEnd
    while end > Self.now, ended == nil { usleep(50_000) }
    if !hasEnded { _ = stop() }
  }

  /// How it ended; nil while it runs. It is said once.
  var ended: EndedPrint? {
    guard !hasEnded else { return nil }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else {
      return Self.now - begun >= Self.patience ? stop() : nil
    }
    return end(status)
  }

  /// Waits for its end, however long that takes.
  func wait() -> EndedPrint {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return end(status)
  }

  /// Ends the command.
  func stop() -> EndedPrint {
    kill(-process, SIGKILL)
    _ = wait()
    return EndedPrint(command: program, trouble: "打印命令 \(program) 没有结束，已经停止。请在“设置”中检查打印命令。")
  }

  private func end(_ status: Int32) -> EndedPrint {
    hasEnded = true
    if let folder { Folder.remove(folder) }
    // The exit code, or 128 and the signal that ended it.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
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

  /// In a group of its own, so that all of it can be ended.
  private static func spawn(
    _ words: [String], from input: SpoolFile, to output: SpoolFile
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    input.rewind()
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDERR_FILENO)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let program = words.first ?? ""
    let code = posix_spawnp(&process, program, &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw .data("无法运行打印命令 \(program)（\(SystemError.wording(code))）。请在“设置”中更改。") }
    return process
  }
}
