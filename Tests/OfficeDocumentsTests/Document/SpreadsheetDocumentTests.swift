import Disclosure
import OfficeDocuments
import Testing

@Suite struct SpreadsheetDocumentTests {
  private static func bytes(_ table: DocumentTable) throws -> [UInt8] {
    try SpreadsheetDocument.bytes(
      titled: "试", [SpreadsheetTable(name: "表", title: "题", table: table, frozenColumns: 2)])
  }

  @Test("numbers are numbers, a blank cell is blank, and headings are merged as they span")
  func cells() throws {
    let sheet = try SheetReading(Self.bytes(Papers.small), sheet: 1)
    #expect(sheet.cells["A1"] == "题" && sheet.cells["A2"] == "理由" && sheet.cells["C2"] == "数量")
    #expect(sheet.cells["C4"] == "1" && sheet.cells["D4"] == "0" && sheet.cells["C5"] == "12")
    #expect(sheet.cells["D5"] == nil)
    #expect(sheet.numbers == ["C4", "D4", "C5"])
    #expect(Set(sheet.merged) == ["A1:D1", "A2:B3", "C2:D2", "A4:A5"])
    #expect(sheet.frozen == (3, 2))
  }

  @Test("money is a number of 万元")
  func money() throws {
    let table = DocumentTable(
      role: "t", widths: [50, 50],
      body: [[.init(.money(Money(fen: 40_682_080))), .init(.money(Money(fen: 1)))]])
    let sheet = try SheetReading(Self.bytes(table), sheet: 1)
    #expect(sheet.cells["A2"] == "40.68208" && sheet.cells["B2"].flatMap(Double.init) == 0.000001)
    #expect(sheet.numbers == ["A2", "B2"])
  }

  @Test(
    "whatever a cell says, no program reckons with it and the file opens",
    arguments: ["=1+1", "@SUM(A1)", "<a>&\"", "\u{0}\u{1B}[31m", "0012", "110101199001011234", "𠮷"])
  func strangeText(text: String) throws {
    let table = DocumentTable(
      role: "t", widths: [50, 50], header: [[.heading(text, columns: 2)]],
      body: [[.init(.text(text)), .init(.text(""))]])
    let bytes = try SpreadsheetDocument.bytes(
      titled: text, [SpreadsheetTable(name: "表", title: text, table: table)])
    let sheet = try SheetReading(bytes, sheet: 1)
    let printed = TextDocument.lines(Papers.paper(.paragraph(text))).first
    #expect(sheet.cells["A3"] == printed && sheet.cells["A1"] == printed)
    #expect(sheet.numbers.isEmpty)
  }

  @Test("a text longer than a cell is shortened, not refused")
  func longText() throws {
    let table = DocumentTable(
      role: "t", widths: [100], body: [[.init(.text(String(repeating: "长", count: 40_000)))]])
    #expect(try SheetReading(Self.bytes(table), sheet: 1).cells["A2"]?.count == 32_767)
  }

  @Test("the yearly report has its three tables, a sheet each, with the figures of the form")
  func annual() throws {
    let document = try AnnualDocument.made(.shuyang())
    let bytes = try SpreadsheetDocument.bytes(
      titled: document.title, document.sheets(.published(on: "2026-01-20", time: 1, digest: "ab12")))
    #expect(try SheetReading.names(bytes) == ["表二", "表三", "表四"])
    let three = try SheetReading(bytes, sheet: 2)
    #expect(
      three.merged.contains("A2:C4") && three.merged.contains("D2:J2") && three.merged.contains("E3:I3"))
    #expect(
      three.cells["D5"] == document.report.table3[.newlyReceived, .kind(.naturalPerson)].map(String.init))
    let four = try SheetReading(bytes, sheet: 3)
    #expect(["A5", "B5", "C5", "O5"].map { four.cells[$0] } == ["27", "10", "9", "10"])
    #expect(four.numbers.count == 15)
    #expect(
      bytes
        == (try SpreadsheetDocument.bytes(
          titled: document.title, document.sheets(.published(on: "2026-01-20", time: 1, digest: "ab12")))))
  }
}
