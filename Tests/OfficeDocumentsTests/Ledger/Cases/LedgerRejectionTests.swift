import Disclosure
import Testing

@testable import OfficeDocuments

struct LedgerRejectionTests {
  private static let kinds = "自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他"
  private static let channels = "当面、邮寄(EMS、挂号)、平常信函、网络、电子邮件、传真、口头"

  @Test(arguments: [
    (LedgerColumn.caseNumber, "", "不能为空，请填写登记编号。"), (.applicant, " \u{3000}", "不能为空，请填写申请人。"),
    (.content, "", "不能为空，请填写申请内容。"), (.applicant, "——", "不能为空，请填写申请人。"),
    (.receivedOn, "", "不能为空，请填写收到申请之日，如2025-03-05。"),
    (.channel, "", "不能为空，应为：\(channels)。"), (.channel, "QQ", "不是可识别的申请方式，应为：\(channels)。"),
    (.channel, "邮寄", "包括几种情形，请写明是哪一种：邮寄(EMS、挂号)、平常信函。"),
    (.applicantKind, "—", "不能为空，年度报告须按类别统计，应为：\(kinds)。"),
    (.applicantKind, "法人", "不是可识别的申请人类别，应为：\(kinds)。"),
    (.receivedOn, "2025-02-30", "“2025-02-30”这一天不存在，该月共有28日，请核对日期。"),
    (.receivedOn, "2007-12-28", "早于2007年12月29日，本程序没有此前的放假安排，无法计算期限，请核对年份。"),
    (.receivedOn, "2026-02-01", "晚于今天（2026-01-31），尚未发生，请核对日期。"),
    (.clarificationNotifiedOn, "三月五日", "“三月五日”不是日期，请写成2025-03-05的形式。"),
    (.archivedOn, "########", "列宽不足，表格软件只存下了“#”号，请在表格软件中加宽该列后重新另存。"),
    (.applicant, "#NAME?", "这是表格软件的出错提示，请改为原来的内容。"),
    (.applicantKind, "#N/A", "这是表格软件的出错提示，请改为原来的内容。"),
    (.caseNumber, "2.025E+11", "这是表格软件改成的科学记数，原来的号码已不完整，请将该列设为文本格式后重新填写。"),
    (.identityNumber, "6.22922e+17", "这是表格软件改成的科学记数，原来的号码已不完整，请将该列设为文本格式后重新填写。"),
    (.reference, "1234", "不是本程序给出的查询编号，请清空此格，导入时会给出新编号。"),
  ])
  func `A value that cannot be read is named with what would be right`(
    column: LedgerColumn, value: String, reason: String
  ) throws {
    let written = value.contains(where: { !$0.isWhitespace }) ? value : ""
    #expect(try LedgerRowMaker.rejections([column: value]) == ["\(column.name)|\(written)|\(reason)"])
  }

  @Test(arguments: LedgerColumn.allCases.filter { $0.isDate && $0 != .statedDue })
  func `Every column of days is checked as one`(column: LedgerColumn) throws {
    let found = try LedgerRowMaker.rejections([column: "25-3-5"])
    #expect(found.contains("\(column.name)|25-3-5|“25-3-5”的年份只有两位，请写出四位年份，如2025-03-05。"))
    #expect(try LedgerRowMaker.rejections([column: "2026-02-01"]).contains { $0.contains("晚于今天") })
  }

  @Test func `不予公开须写明是八种情形中的哪一种`() throws {
    #expect(
      try LedgerRowMaker.rejections([.repliedOn: "2025-03-20", .outcome: "不予公开"]) == [
        "答复类型|不予公开|包括几种情形，请写明是哪一种：不予公开-国家秘密、不予公开-法律行政法规禁止公开、不予公开-危及三安全一稳定、"
          + "不予公开-保护第三方合法权益、不予公开-内部事务信息、不予公开-过程性信息、不予公开-行政执法案卷、不予公开-行政查询事项。"
      ])
  }

  @Test func `An unknown outcome is answered with all that are known`() throws {
    let found = try LedgerRowMaker.rejections([.repliedOn: "2025-03-20", .outcome: "已办结"])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("答复类型|已办结|不是可识别的答复类型，应为：予以公开、予以公开-已主动公开、予以公开-提供信息、部分公开、") == true)
    for outcome in Outcome.allCases { #expect(found.first?.contains(outcome.name) == true, "\(outcome)") }
  }

  @Test func `A reply needs its day and its outcome`() throws {
    #expect(
      try LedgerRowMaker.rejections([.repliedOn: "2025-03-20"]) == ["答复类型||填了答复日期而没有答复类型，请补上。"])
    #expect(
      try LedgerRowMaker.rejections([.outcome: "予以公开", .repliedOn: "无"])
        == ["答复日期|无|填了答复类型而没有答复日期，请补上。"])
  }

  @Test(arguments: [
    (
      [LedgerColumn.reconsiderationResult: "维持"],
      ["行政复议申请日期||填了行政复议结果而没有行政复议申请日期，请补上。", "行政复议审结日期||填了行政复议结果而没有行政复议审结日期，请补上。"]
    ),
    (
      [.reconsiderationFiledOn: "2025-05-01", .reconsiderationConcludedOn: "2025-06-01"],
      ["行政复议结果||填了行政复议审结日期而没有行政复议结果，请补上。"]
    ),
    (
      [
        .reconsiderationFiledOn: "2025-05-01", .reconsiderationResult: "审理中",
        .reconsiderationConcludedOn: "2025-06-01",
      ], ["行政复议结果|审理中|填了行政复议审结日期，结果却是尚未审结，请核对。"]
    ),
    (
      [
        .reconsiderationFiledOn: "2025-05-01", .reconsiderationResult: "维持",
        .reconsiderationConcludedOn: "2025-04-30", .litigationFiledOn: "2025-07-01", .litigationType: "复议后起诉",
        .litigationResult: "维持", .litigationConcludedOn: "2025-06-30",
      ],
      [
        "行政复议审结日期|2025-04-30|早于行政复议申请日期（2025-05-01），请核对。",
        "行政诉讼审结日期|2025-06-30|早于行政诉讼立案日期（2025-07-01），请核对。",
      ]
    ),
    ([.litigationType: "直接起诉"], ["行政诉讼立案日期||填了行政诉讼类型而没有行政诉讼立案日期，请补上。"]),
    ([.litigationFiledOn: "2025-05-01"], ["行政诉讼类型||不能为空，应为：未经复议直接起诉、复议后起诉。"]),
    (
      [.litigationFiledOn: "2025-05-01", .litigationType: "起诉"],
      ["行政诉讼类型|起诉|不是可识别的行政诉讼类型，应为：未经复议直接起诉、复议后起诉。"]
    ),
    (
      [
        .litigationFiledOn: "2025-05-01", .litigationType: "直接起诉", .litigationResult: "驳回",
        .litigationConcludedOn: "2025-06-01",
      ], ["行政诉讼结果|驳回|包括几种情形，请写明是哪一种：驳回请求（维持）、驳回起诉（其他）、驳回申请（其他）。"]
    ),
  ])
  func `A dispute needs what makes it one`(values: [LedgerColumn: String], expected: [String]) throws {
    #expect(try LedgerRowMaker.rejections(values) == expected)
  }

  @Test func `Everything that is wrong with a row is named at once, under the headers of the ledger`() throws
  {
    let file = "登记编号,收件时间,渠道,姓名（名称）,申请人性质,申请事项,答复时间,办理结果\n\n,25-3-5,QQ,,法人,甲,2025-3-8,\n"
    guard case .rejected(let found) = try LedgerRowMaker.reading(file: Array(file.utf8)) else {
      Issue.record("the row was taken")
      return
    }
    #expect(found.map(\.line) == Array(repeating: 3, count: 6))
    #expect(found.map(\.column) == ["登记编号", "收件时间", "姓名（名称）", "渠道", "申请人性质", "办理结果"])
    #expect(found.map(\.value) == ["", "25-3-5", "", "QQ", "法人", ""])
  }

  @Test func `Of a row whose values have moved only that is said`() throws {
    let file = "受理编号,收到申请日期,申请方式,申请人,申请人类别,申请内容\n1,2025-03-05,当面,张三,李四,自然人,甲\n"
    #expect(
      try LedgerRowMaker.reading(file: Array(file.utf8))
        == .rejected([
          LedgerRejection(
            line: 2, column: "", value: "", reason: "第2行比表头的6列多出1项内容（“甲”），请检查内容中的分隔符，含有分隔符的内容应加引号。")
        ]))
  }

  @Test func `Columns that every row needs are missed once, not in every row`() throws {
    let lacking = try LedgerFixture.reader(LedgerFixture.header + ",备注\n").header
    #expect(
      LedgerCaseReader.shortcoming(of: lacking)
        == .columnsMissing(
          line: 1, missing: [.channel, .applicantKind], found: ["受理编号", "收到申请日期", "申请人", "申请内容", "备注"]))
    let whole = try LedgerFixture.reader(LedgerFixture.header + ",渠道,申请人性质\n").header
    #expect(LedgerCaseReader.shortcoming(of: whole) == nil)
  }
}
