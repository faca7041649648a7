import Disclosure
import Testing

@testable import kaijuan

/// An option that may stand anywhere is the event's own field where the event has one of that name.
@Suite("options of an event")
struct OwnOptionTests {
  @Test("the regulation of a case is chosen with --version")
  func version() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    let answer = session.done("record 2026-1 lawChosen --version regulation2019 --reason 甲")
    #expect(answer.output.contains("选定适用条例"))
    session.record("2026-1 --version=regulation2019 --reason 乙 选定适用条例")
    #expect(session.done("show 2026-1").output.contains("选定适用条例 | 条例；乙"))
    #expect(
      session("record 2026-1 lawChosen --reason 甲 --version").sentence(.usage).contains("--version 后面缺少"))
  }

  @Test(
    "elsewhere --version is the program's", arguments: ["--version", "list --version", "record --version"])
  func program(line: String) throws {
    #expect(try Session().done(line).output == "kaijuan \(Program.version)\n")
  }

  @Test("no other option that stands anywhere, nor one of record itself, has the name of a field")
  func clashes() {
    let taken = Set(["office", "readonly", "help"] + RecordCommand.form.allOptions.map(\.name))
    let fields =
      CaseEventKind.allCases.flatMap { $0.payloadType.fields.map(\.name) }
      + OfficeEvent.all.flatMap { $0.fields.map(\.name) }
    #expect(taken.isDisjoint(with: fields))
    let options = Program.commands.flatMap { $0.form.allOptions.map(\.name) }
    #expect(Set(["office", "readonly", "help", "version"]).isDisjoint(with: options))
  }
}
