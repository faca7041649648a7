import Testing

@testable import kaijuan

@Suite("help")
struct HelpTests {
  @Test("the overview lists every command")
  func overview() throws {
    let answer = try Session()("--help")
    #expect(answer.code == .done)
    for command in Program.commands { #expect(answer.output.contains("\n  \(command.form.name) ")) }
    try Golden.expect(answer.output, "help")
  }

  @Test("each command has its help", arguments: Program.commands.map(\.form.name))
  func command(name: String) throws {
    let answer = try Session()("\(name) --help")
    #expect(answer.code == .done)
    try Golden.expect(answer.output, "help-" + name.replacing(" ", with: "-"))
  }

  @Test("an event has its help, by its key and by its name, also behind a case number")
  func event() throws {
    let session = try Session()
    let answer = session("record replied --help")
    try Golden.expect(answer.output, "help-record-replied")
    #expect(session("record 2026-3 replied --help").output == answer.output)
    #expect(session("record 2026-3 答复 --help").output == answer.output)
  }

  @Test("report alone lists what may follow")
  func family() throws {
    try Golden.expect(try Session()("report --help").output, "help-report")
  }

  @Test("a line of help fits 105 cells")
  func width() throws {
    let session = try Session()
    let texts = Program.commands.map { session("\($0.form.name) --help").output } + [session("--help").output]
    for line in texts.flatMap({ $0.split(separator: "\n") }) {
      #expect(line.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } <= 105, "\(line)")
    }
  }

  @Test("the version is one line")
  func version() throws {
    #expect(try Session()("--version").output == "kaijuan \(Program.version)\n")
  }
}
