import Testing

@testable import OfficeDocuments

struct DelimitedWriterTests {
  private let hard = [
    ["受理编号", "收到申请日期", "申请人", "申请内容", "备注"],
    ["1", "2025-03-05", "张三", "甲,乙;丙\t丁", "他说\"好\""],
    ["2", "2025-03-06", "李四", "第一行\r\n第二行\n第三行\r第四行", ""],
    ["3", "2025-03-07", "=SUM(A1)", "-1", "'=已加引号"],
    ["5", "2025-03-08", "第一行\r第二行", "甲", "乙\n丙"],
    ["4", "2025-03-08", "𠮷野", "@甲", "'"],
  ]

  @Test func `A file begins with the mark and its lines end with CR LF`() {
    let bytes = DelimitedWriter().file(of: [["甲", "a,b"], ["\"", ""]])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "甲,\"a,b\"\r\n\"\"\"\",\r\n")
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  @Test(arguments: FieldDelimiter.allCases)
  func `What is written with guards is read back as values`(delimiter: FieldDelimiter) throws {
    let bytes = DelimitedWriter(delimiter: delimiter).file(of: hard)
    #expect(try LedgerFixture.reader(bytes).header.delimiter == delimiter)
    let columns: [LedgerColumn] = [.caseNumber, .receivedOn, .applicant, .content, .remarks]
    let read = try LedgerFixture.rows(bytes).map { row in columns.map { row.values[$0] ?? "" } }
    #expect(read == Array(hard.dropFirst()))
  }

  @Test func `What is written without guards is read back as fields`() throws {
    let bytes = DelimitedWriter(guardsFormulas: false).file(of: hard)
    #expect(try LedgerFixture.rows(bytes).map(\.record.fields) == Array(hard.dropFirst()))
  }

  @Test(arguments: [
    "=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a", " =1", "\u{3000}@a", "\u{FEFF}＝1",
  ])
  func `A value that begins like a formula gets an apostrophe, and loses it`(value: String) {
    #expect(FormulaGuard.applied(to: value) == "'" + value)
    #expect(removed("'" + value) == value)
    #expect(removed(FormulaGuard.applied(to: "'" + value)) == "'" + value)
  }

  @Test(arguments: ["", "甲", "'", "'甲", "1-2", "''", " ", " 1", "（=1）", "：甲", "\u{3000}甲", "甲\n=1"])
  func `Other values are left alone`(value: String) {
    #expect(FormulaGuard.applied(to: value) == value)
    #expect(removed(value) == value)
  }

  private func removed(_ value: String) -> String {
    String(decoding: FormulaGuard.removed(from: Array(value.utf8)[...]), as: UTF8.self)
  }
}
