import OfficeDocuments
import Testing

struct LedgerTextErrorWordingTests {
  @Test(arguments: [
    (
      LedgerTextError.cannotOpen(path: "台账.csv", code: 2),
      "无法打开文件“台账.csv”：没有这个文件，请核对路径和权限。"
    ),
    (
      .undecodable(encoding: .gb18030, offset: 99, line: 3),
      "第3行（文件第100字节）的内容既不是UTF-8编码，也不是GB18030编码，请改正该处，或者将台账另存为UTF-8编码。"
    ),
    (
      .columnsMissing(line: 2, missing: [.receivedOn, .content], found: ["编号", "姓名"]),
      "第2行表头缺少“收到申请日期”、“申请内容”，现有列为“编号”、“姓名”，请补上缺少的列或者改正列名。"
    ),
    (
      .columnTwice(.receivedOn, line: 1, first: "收件日期", second: "接收日期"),
      "第1行表头中“收件日期”和“接收日期”都表示“收到申请日期”，请只保留一列，或者给另一列改名。"
    ),
    (
      .fieldTooLong(line: 7, field: 2, limit: 1 << 20),
      "第7行开始的记录中，第2列超过1MB，请检查该处引号是否配对，或者缩短内容。"
    ),
  ])
  func `An error says what is wrong, where, and what to do`(error: LedgerTextError, wording: String) {
    #expect(error.wording == wording)
  }

  @Test(arguments: [
    LedgerTextError.notAFile(path: "/"), .cannotRead(offset: 0, code: 5), .empty, .workbook,
    .binary(offset: 8, line: 3), .unsupportedEncoding(name: "UTF-32LE"),
    .undecodable(encoding: .utf8, offset: 8, line: 3), .unterminatedQuote(line: 3, field: 1),
    .textAfterQuote(line: 3, field: 1, quoteBegan: 2), .recordTooLong(line: 3, limit: 10 << 20),
    .headerNotFound(line: 3, found: ["甲"], encoding: .gb18030), .arrayUnfinished(line: 3),
    .notAnExport(line: 3),
  ])
  func `Every error is one sentence`(error: LedgerTextError) {
    #expect(error.wording.hasSuffix("。"))
    #expect(error.wording.filter { $0 == "。" }.count == 1)
    #expect(error.wording.contains("请"))
  }

  @Test func `A row's problem says what is wrong, where, and what to do`() {
    #expect(
      LedgerRowProblem.surplusFields(line: 9, values: ["乙", "丙"], headers: 4).wording
        == "第9行比表头的4列多出2项内容（“乙”），请检查内容中的分隔符，含有分隔符的内容应加引号。")
  }
}
