import Disclosure
import Testing

@testable import kaijuan

/// An officer at the command line: runs the whole program in this process, with everything outside pinned.
final class Session {
  let folder: TemporaryFolder
  var account = "liming"
  var accountName = "李明"
  var today: Day = "2026-11-20"
  /// Beside the office file and the temporary folder.
  var environment: [String: String] = [:]
  /// Cells across the terminal; nil is a pipe.
  var columns: Int?

  init() throws { folder = try TemporaryFolder() }

  /// A session with a new office file.
  static func withOffice() throws -> Session {
    let session = try Session()
    session.done("init --name 河源县人民政府办公室")
    return session
  }

  var officePath: String { folder.file("office.kaijuan") }

  /// Runs a command line whose words have no blanks in them.
  func callAsFunction(_ line: String, input: String = "") -> Answer {
    run(line.split(separator: " ").map(String.init), input: Array(input.utf8))
  }

  func run(_ words: [String], input: [UInt8] = []) -> Answer {
    let streams = MemoryStreams()
    let code = Program.run(surroundings(words, input: input), Output(streams))
    return Answer(code: code, bytes: streams.bytes, errors: streams.errors)
  }

  /// Runs a command line that must do what it says.
  @discardableResult
  func done(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) -> Answer {
    let answer = self(line)
    #expect(answer.code == .done, "\(line)\n\(answer.errors)", sourceLocation: sourceLocation)
    return answer
  }

  func surroundings(_ words: [String], input: [UInt8] = []) -> Surroundings {
    var rest = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    if rest.last?.isEmpty == true { rest = rest.dropLast() }
    let pinned = ["KAIJUAN_OFFICE": officePath, "TMPDIR": folder.path]
    return Surroundings(
      arguments: words, environment: pinned.merging(environment) { _, own in own }, account: account,
      accountName: accountName, today: today, now: "\(today.iso)T09:30:00+08:00", terminalColumns: columns,
      nextLine: { rest.popFirst().map(Array.init) })
  }

  /// What a command sees of this session.
  func context(_ words: [String], form: CommandForm) throws -> CommandContext {
    CommandContext(
      arguments: try Arguments(words, form: form), surroundings: surroundings(words),
      output: Output(MemoryStreams()),
      officePath: officePath, isReadOnly: false)
  }
}
