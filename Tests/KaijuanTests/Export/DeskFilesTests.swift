import Disclosure
import OfficeText
import Testing

@testable import OfficerConsole
@testable import kaijuan

@Suite("the files of the person before the console")
struct DeskFilesTests {
  @Test(arguments: ReportFileFormat.allCases)
  func `a report in a file is what the command prints`(format: ReportFileFormat) throws {
    let session = try Session.withOffice()
    let context = try session.context([], form: ConsoleCommand.form)
    let account = try context.annualAccount(of: 2026, context.office())
    let printed = try context.reportText.print(account, format, false, session.today)
    #expect(printed.bytes == session("report annual 2026 --format \(format.rawValue)").bytes)
    let path = session.folder.file("年报.\(format.fileExtension)")
    try context.deskFiles.write(printed.bytes, path, false)
    #expect(try WholeFile.read(path) == printed.bytes)
  }

  @Test func `a report that is read is that of the file, byte for byte`() throws {
    let session = try Session.withOffice()
    let text = session("report annual 2026 --json").output
    let path = try session.folder.write(text, to: "2026.json")
    let report = try session.context([], form: ConsoleCommand.form).deskFiles.report(path)
    #expect(report.text == text && report.report.year == 2026)
  }

  @Test func `files are proposed in the home folder, which a tilde names`() throws {
    let session = try Session.withOffice()
    session.environment["HOME"] = session.folder.path
    let files = try session.context([], form: ConsoleCommand.form).deskFiles
    #expect(files.folder == session.folder.file(""))
    try files.write(Array("甲".utf8), "~/甲.txt", false)
    #expect(try WholeFile.read(session.folder.file("甲.txt")) == Array("甲".utf8))
    #expect(try files.isTaken("~/甲.txt"))
    #expect(try !files.isTaken("~/乙.txt"))
  }

  @Test func `words are read in the encodings of offices, and none is told`() throws {
    let session = try Session.withOffice()
    let files = try session.context([], form: ConsoleCommand.form).deskFiles
    // 甲 in GB18030.
    #expect(try files.words(session.folder.write([0xBC, 0xD7, 0x0A], to: "甲.txt")) == "甲")
    let empty = try session.folder.write(" \n", to: "空.txt")
    #expect(throws: ConsoleFault.self) { try files.words(empty) }
  }

  @Test func `what must stay is told by a sentence`() throws {
    let session = try Session.withOffice()
    let files = try session.context([], form: ConsoleCommand.form).deskFiles
    #expect(throws: ConsoleFault.self) { try files.isTaken(session.officePath) }
    #expect(throws: ConsoleFault.self) { try files.isTaken(session.folder.path) }
    #expect(throws: ConsoleFault.self) { try files.report(session.folder.file("没有.json")) }
  }
}
