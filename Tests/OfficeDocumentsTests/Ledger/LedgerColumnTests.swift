import Testing

@testable import OfficeDocuments

struct LedgerColumnTests {
  @Test func `The canonical headers stand in the order of the ledger form`() {
    let form = """
      登记编号,收到申请日期,申请方式,申请人,申请人类别,申请内容,承办单位,补正告知日期,收到补正日期,征求第三方意见日期,收到第三方意见日期,\
      延期告知日期,收费通知日期,缴费日期,答复日期,答复类型,行政复议申请日期,行政复议结果,行政复议审结日期,行政诉讼立案日期,\
      行政诉讼类型,行政诉讼结果,行政诉讼审结日期,归档日期,备注
      """
    #expect(LedgerColumn.allCases.prefix(25).map(\.name).joined(separator: ",") == form)
  }

  @Test(arguments: LedgerColumn.allCases)
  func `Each column is found by its own header and by each other name`(column: LedgerColumn) {
    #expect(LedgerColumn.match(column.name) == ColumnMatch(column: column, isFallback: false))
    for name in LedgerColumn.names(column.otherNames) {
      #expect(LedgerColumn.match(name.text) == ColumnMatch(column: column, isFallback: false))
    }
    for name in LedgerColumn.names(column.fallbackNames) {
      #expect(LedgerColumn.match(name.text) == ColumnMatch(column: column, isFallback: true))
    }
  }

  @Test func `No name is written twice`() {
    let names = LedgerColumn.allCases.flatMap {
      LedgerColumn.names($0.name + " " + $0.otherNames + " " + $0.fallbackNames)
    }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("收件时间", LedgerColumn.receivedOn), ("收件日期", .receivedOn), ("申请时间", .receivedOn),
    ("登记编号", .caseNumber), ("编号", .caseNumber), ("收件编号", .caseNumber), ("序号", .caseNumber),
    ("姓名（名称）", .applicant), ("申请人姓名或名称", .applicant), ("所需信息内容描述", .content),
    ("申请事项", .content), ("承办科室", .handlingUnit), ("承办部门", .handlingUnit), ("办理结果", .outcome),
    ("答复结果", .outcome), ("答复时间", .repliedOn), ("渠道", .channel), ("申请渠道", .channel),
    ("提交方式", .channel), ("申请人性质", .applicantKind), ("申请人类型", .applicantKind),
    ("联系方式", .contact), ("答复期限", .statedDue),
  ])
  func `Usual headers are recognised`(header: String, column: LedgerColumn) {
    #expect(LedgerColumn.match(header)?.column == column)
  }

  @Test(arguments: [
    " 受 理 编 号 ", "＊受理编号", "受理编号：", "受理\r\n编号", "\u{3000}受理编号\u{200B}", "受理编号（必填）", "受理编号【必填】",
  ])
  func `Blanks, marks and remarks do not hide a header`(header: String) {
    #expect(LedgerColumn.match(header)?.column == .caseNumber)
  }

  @Test(arguments: ["姓名(名称)", "姓名（名称）", "姓名〔名称〕", "姓名[名称]", "姓名、名称", "姓名／名称"])
  func `All brackets and separators are one kind`(header: String) {
    #expect(LedgerColumn.match(header) == ColumnMatch(column: .applicant, isFallback: false))
  }

  @Test(arguments: ["申请人（联系电话）", "申请内容【文号】", "补正日期", "延期日期", "获取方式", "承办人", "", "（日期）"])
  func `A header that could mislead is no known column`(header: String) {
    #expect(LedgerColumn.match(header) == nil)
  }
}
