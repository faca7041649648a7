import OfficeDocuments
import Testing

struct LedgerReaderTests {
  private func first(_ rows: String, header: String = LedgerFixture.header) throws -> LedgerRow {
    try #require(try LedgerFixture.rows(header + "\n" + rows).first)
  }

  @Test func `Values come without blanks and guards, empty ones not at all`() throws {
    let row = try first("\u{3000}1 \u{A0}\u{3000}\u{200B}\u{FEFF}, \t,'=张三,\"\n甲\n乙\n\"\n")
    #expect(row.values == [.caseNumber: "1", .applicant: "=张三", .content: "甲\n乙"])
    #expect(row.record.fields == ["\u{3000}1 \u{A0}\u{3000}\u{200B}\u{FEFF}", " \t", "'=张三", "\n甲\n乙\n"])
  }

  @Test func `Unknown columns keep their headers, also an empty one`() throws {
    let header = LedgerFixture.header + ",心情,,去向,,\n"
    let row = try first("1,2025-03-05,张三,甲,好,丙,\n", header: header)
    #expect(row.others.map(\.header) == ["心情", ""])
    #expect(row.others.map(\.value) == ["好", "丙"])
    #expect(try LedgerFixture.reader(header).header.unknown == ["心情", "去向"])
  }

  @Test func `A short row has empty values, a long one a problem`() throws {
    #expect(try first("1,2025-03-05\n").values.count == 2)
    #expect(try first("1,2025-03-05,张三,甲,,,\n").problems == [])
    #expect(
      try first("\n1,2025-03-05,张三,甲,,乙,丙\n").problems
        == [.surplusFields(line: 3, values: ["乙", "丙"], headers: 4)])
  }

  @Test func `A problem in one row leaves the next ones whole`() throws {
    let rows = try LedgerFixture.rows(LedgerFixture.header + "\n1,2,3,4,5\n6,7,8,9\n")
    #expect(rows.map(\.problems.isEmpty) == [false, true])
    #expect(rows.map(\.line) == [2, 3])
  }

  @Test func `A header without rows is a ledger`() throws {
    #expect(try LedgerFixture.rows(LedgerFixture.header).isEmpty)
  }

  @Test func `A missing file and a folder are refused`() {
    #expect(throws: LedgerTextError.cannotOpen(path: "/no/ledger.csv", code: 2)) {
      try LedgerReader(path: "/no/ledger.csv")
    }
    #expect(throws: LedgerTextError.notAFile(path: "/")) { try LedgerReader(path: "/") }
  }

  @Test func `A file is read like bytes in memory`() throws {
    // The test's own source is a file that is surely there.
    let file = try FileBytes(path: #filePath)
    #expect(try file.bytes(at: 0, upTo: 22) == Array("import OfficeDocuments".utf8))
    #expect(try file.bytes(at: 7, upTo: 15) == Array("OfficeDocuments".utf8))
    #expect(try file.bytes(at: 1 << 30, upTo: 1) == [])
    #expect(throws: LedgerTextError.self) { try LedgerReader(path: #filePath) }
  }
}
