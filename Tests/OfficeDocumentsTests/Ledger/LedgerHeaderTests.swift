import OfficeDocuments
import Testing

struct LedgerHeaderTests {
  private let canonical = LedgerFixture.header

  @Test func `Headers may stand in any order under other names`() throws {
    let text = "所需信息内容描述,备注,姓名（名称）,收件时间,登记编号\n甲,乙,张三,2025-3-5,7\n"
    #expect(
      try LedgerFixture.reader(text).header.columns
        == [.content, .remarks, .applicant, .receivedOn, .caseNumber])
    let row = try #require(try LedgerFixture.rows(text).first)
    #expect(
      row.values
        == [.content: "甲", .remarks: "乙", .applicant: "张三", .receivedOn: "2025-3-5", .caseNumber: "7"])
  }

  @Test func `Title rows may stand above the header`() throws {
    let titles = ",,某县2025年依申请公开台账,\n\n填表单位：某县政府办公室,,备注,\n"
    let header = try LedgerFixture.reader(titles + canonical + "\n1,2025-03-05,张三,甲\n").header
    #expect(header.line == 4)
    #expect(header.name(of: .applicant) == "申请人")
  }

  @Test func `The header is looked for in ten records`() throws {
    let nine = String(repeating: "说明文字\n", count: 9)
    #expect(try LedgerFixture.reader(nine + canonical).header.line == 10)
    #expect(
      LedgerFixture.error(nine + "第十行\n" + canonical)
        == .headerNotFound(line: 1, found: ["说明文字"], encoding: .utf8))
  }

  @Test(arguments: [(",", FieldDelimiter.comma), ("\t", .tab), (";", .semicolon)])
  func `The delimiter is the header's`(text: String, delimiter: FieldDelimiter) throws {
    let header = canonical.split(separator: ",").joined(separator: text)
    let row = ["1", "2025-03-05", "张三", "\"甲,乙\t丙;丁\""].joined(separator: text)
    let title = "甲,乙;丙\t丁,,,,;;;;\n"
    #expect(try LedgerFixture.reader(title + header + "\n" + row).header.delimiter == delimiter)
    #expect(try LedgerFixture.rows(title + header + "\n" + row).first?.values[.content] == "甲,乙\t丙;丁")
  }

  @Test func `A header may contain quoted line ends`() throws {
    let header = try LedgerFixture.reader("\"受理\n编号\",\"收到申请\n日期\",申请人,申请内容\n").header
    #expect(header.recognised == [.caseNumber, .receivedOn, .applicant, .content])
  }

  @Test func `Two headers for one column are both named`() {
    #expect(
      LedgerFixture.error("受理编号,收到申请日期,收件日期,申请人,申请内容\n")
        == .columnTwice(.receivedOn, line: 1, first: "收到申请日期", second: "收件日期"))
  }

  @Test func `A sure header takes the column from a possible one`() throws {
    let header = try LedgerFixture.reader("序号,申请日期," + canonical + "\n").header
    #expect(header.name(of: .caseNumber) == "受理编号")
    #expect(header.name(of: .receivedOn) == "收到申请日期")
    #expect(header.unknown == ["序号", "申请日期"])
    #expect(try LedgerFixture.reader("序号,收件日期,申请人,申请内容\n").header.name(of: .caseNumber) == "序号")
  }

  @Test func `Missing required columns are listed with what was found`() {
    #expect(
      LedgerFixture.error("某县台账\n受理编号,申请人,备注,心情\n")
        == .columnsMissing(line: 2, missing: [.receivedOn, .content], found: ["受理编号", "申请人", "备注", "心情"]))
    #expect(
      LedgerFixture.error("申请人,申请内容\n张三,甲\n")
        == .columnsMissing(line: 1, missing: [.caseNumber, .receivedOn], found: ["申请人", "申请内容"]))
  }

  @Test(arguments: [",", "\t", ";"])
  func `A broken quote in the header is named rather than a missing header`(delimiter: String) {
    let text = "受理编号,\"收到申请日期,申请人,申请内容\n1,2,3,4\n".replacing(",", with: delimiter)
    #expect(LedgerFixture.error(text) == .unterminatedQuote(line: 1, field: 2))
  }
}
