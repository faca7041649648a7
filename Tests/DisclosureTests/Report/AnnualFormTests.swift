import Disclosure
import Testing

struct AnnualFormTests {
  static let lines2021 = [
    "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果", "（一）予以公开",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（三）不予公开", "1.属于国家秘密",
    "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息",
    "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项", "（四）无法提供",
    "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确", "（五）不予处理",
    "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请",
    "5.要求行政机关确认或重新出具已获取信息", "（六）其他处理",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他", "（七）总计",
    "四、结转下年度继续办理",
  ]

  @Test func `国办公开办函〔2021〕30号 表三各行的顺序和文字`() {
    #expect(AnnualForm.form2021.lines.map(\.label) == Self.lines2021)
  }

  @Test func `国办公开办函〔2019〕60号 三（六）其他处理只有一行`() {
    let items = Self.lines2021.firstIndex(of: "（六）其他处理").map { ($0 + 1)...($0 + 3) }
    var expected = Self.lines2021
    if let items { expected.removeSubrange(items) }
    #expect(AnnualForm.form2019.lines.map(\.label) == expected)
    #expect(AnnualForm.form2019.lines.first { $0.label == "（六）其他处理" }?.row == .otherHandling)
  }

  @Test func `a heading has no row and every row has one line`() {
    for form in AnnualForm.allCases {
      #expect(form.lines.compactMap(\.row) == form.rows)
    }
    #expect(AnnualForm.form2021.lines.filter { $0.row == nil }.count == 5)
    #expect(AnnualForm.form2021.rows.count == 25)
    #expect(AnnualForm.form2019.rows.count == 23)
  }

  @Test(
    arguments: [
      (2018, nil), (2019, .form2019), (2020, .form2019), (2021, .form2021), (2030, .form2021),
    ] as [(Int, AnnualForm?)])
  func `the report year decides the form`(year: Int, form: AnnualForm?) {
    #expect(AnnualForm(reportYear: year) == form)
  }

  @Test func `the rows of 三（六） join in the form of 2019 and stay apart in that of 2021`() {
    for row in [AnnualRow.closedNotClarified, .closedFeeUnpaid, .closedOther] {
      #expect(AnnualForm.form2019.row(counting: row) == .otherHandling)
      #expect(AnnualForm.form2021.row(counting: row) == row)
    }
    #expect(AnnualForm.form2019.row(counting: .granted) == .granted)
  }

  @Test(
    arguments: [
      (.newlyReceived, "一", 0), (.total, "三（七）", 1), (.refusedProcess, "三（三）6", 2),
      (.otherHandling, "三（六）", 1), (.carriedOut, "四", 0),
    ] as [(AnnualRow, String, Int)])
  func `a row has a reference and a depth`(row: AnnualRow, reference: String, depth: Int) {
    #expect(row.number.reference == reference)
    #expect(row.number.depth == depth)
  }

  @Test func `every outcome's row is a result row of the form of 2021`() {
    for outcome in Outcome.allCases {
      #expect(AnnualForm.form2021.resultRows.contains(outcome.row))
    }
  }

  @Test func `the columns stand in the form's order under its headings`() {
    #expect(
      AnnualColumn.allCases.map(\.name) == [
        "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计",
      ])
    #expect(AnnualColumn.allCases.map { $0.heading != nil } == [false, true, true, true, true, true, false])
    #expect(AnnualColumn.allCases.map(\.key).first == "naturalPerson")
    #expect(AnnualColumn.allCases.map(\.key).last == "total")
  }
}
