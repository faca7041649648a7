import Disclosure
import Testing

@testable import OfficeStore

/// 自查报告定稿.
@Suite struct FinishInspectionTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  @Test func `有一件没有结论，或者部分公开没有登记理由，不能定稿，写理由也不能`() throws {
    let row = try test.answered(.partlyGranted, on: "2025-05-06")
    let paper = try test.withhold()
    let gaps: [InspectionGap] = [
      .paperWithoutVerdict(number: 1), .groundMissing(number: "第1号", item: 1),
      .itemWithoutVerdict(number: "第1号", item: 1),
    ]
    #expect(throws: StoreError.inspectionIncomplete(2025, gaps)) { try test.finish() }
    #expect(throws: StoreError.inspectionIncomplete(2025, gaps)) { try test.finish(reason: "时间紧") }
    try test.judge(test.subject(row))
    try test.judge(.paper(paper.number))
    #expect(throws: StoreError.inspectionIncomplete(2025, [gaps[1]])) { try test.finish() }
  }

  @Test func `零报告可以定稿`() throws {
    #expect(try test.finish().digest.count == 64)
    #expect(try test.inspection().report.isNil)
  }

  @Test func `尚有空缺的，写明理由才能定稿，理由留存在案`() throws {
    let gaps = try test.inspection().gaps
    #expect(gaps.contains(.detailMissing(.documentNumber)))
    #expect(throws: StoreError.inspectionUnfilled(2025, gaps)) { try test.finish(reason: nil) }
    #expect(try test.finish(reason: "文号待定").reason == "文号待定")
  }

  @Test func `撰写的文字、结论的理由中有申请人姓名的，提请核对，写明理由才能定稿`() throws {
    let row = try test.answered(.refusedProcess, on: "2025-05-06", by: "李小明")
    let other = try test.answered(.refusedProcess, on: "2025-05-07", by: "赵大山")
    try test.fillIn()
    for (subject, reason) in [(test.subject(row), "李小明不服"), (test.subject(other), "同李小明一件")] {
      _ = try test.office.judge(subject, .kept, reason: reason, year: 2025, by: TestOffice.entry())
    }
    try test.office.write("李小 明多次申请", in: .problems, year: 2025, by: TestOffice.entry())
    let gaps: [InspectionGap] = [.nameInReason(number: other.number, item: 1), .nameInWords(.problems)]
    #expect(try test.inspection().gaps == gaps)
    #expect(throws: StoreError.inspectionUnfilled(2025, gaps)) { try test.finish(reason: nil) }
  }

  @Test func `年度终了以前不能定稿`() throws {
    #expect(throws: StoreError.inspectionYearNotOver(2026)) { try test.finish(2026) }
  }

  @Test func `定稿之后数字不再变动，再次定稿须写理由，原报告保留在案`() throws {
    let row = try test.answered(.refusedProcess, on: "2025-05-06")
    try test.judge(test.subject(row))
    try test.fillIn()
    let finishing = try test.finish(reason: nil)
    try test.judge(test.subject(row), .opened)
    let account = try test.inspection()
    #expect(account.report.figures.items.total.kept == 1)
    #expect(account.current.figures.items.total.opened == 1)
    #expect(account.isOvertaken)
    #expect(account.text == finishing.text)
    #expect(throws: StoreError.inspectionFinished(year: 2025, on: TestOffice.today, by: "管理员")) {
      try test.finish(reason: nil)
    }
    try test.finish(reason: "更正")
    #expect(try test.inspection().finishings.map(\.reason) == [nil, "更正"])
    #expect(try !test.inspection().isOvertaken)
    #expect(try test.finding() == nil)
  }

  @Test func `经办不能定稿`() throws {
    try test.office.register(
      Person(account: "o", name: "经办", roles: [.officer]), by: TestOffice.entry())
    #expect(throws: StoreError.officeRolesLack(needed: [.approver, .administrator], has: [.officer])) {
      try test.finish(by: "o")
    }
  }

  @Test func `上年定稿的数字随本年报告给出`() throws {
    try test.finish(2024)
    #expect(try test.inspection().lastYear?.year == 2024)
    #expect(try test.inspection(2024).lastYear == nil)
  }

  @Test func `The digest is that of the text that is given out, and the record is sealed`() throws {
    let finishing = try test.finish()
    #expect(Office.digest(of: finishing.text) == finishing.digest)
    #expect(try test.office.seals().count == 1)
  }

  @Test func `报告中不出现申请人的姓名、国家秘密的内容和不宜公开的标题`() throws {
    let named = try test.answered(.refusedThirdPartyRights, asking: "李小明的宅基地批复", on: "2025-05-06", by: "李小明")
    let secret = try test.answered(.refusedStateSecret, asking: "某部队营房位置", on: "2025-05-07")
    let paper = try test.withhold("绝密甲", isTitleSecret: true)
    _ = try test.office.judge(
      test.subject(named), .opened, reason: "李小明本人申请", year: 2025, by: TestOffice.entry())
    try test.judge(test.subject(secret))
    try test.judge(.paper(paper.number))
    let topic = RequestedTopic(
      title: "李小明的宅基地批复", cases: [named.number], applicants: 3,
      replies: [.init(outcome: .refusedThirdPartyRights, count: 3)], decision: nil)
    let hidden = RequestedTopic(
      title: "某部队营房位置", cases: [secret.number], applicants: 3,
      replies: [.init(outcome: .refusedStateSecret, count: 3)], decision: nil)
    let account = try test.office.inspection(of: 2025) { _ in [topic, hidden] }
    for word in ["李小明", "营房", "绝密甲", "河政〔2020〕7号"] { #expect(!account.text.contains(word), "\(word)") }
    #expect(account.report.items.map(\.content) == ["申请人的宅基地批复", nil])
    #expect(account.report.topics.map(\.title) == ["申请人的宅基地批复", nil])
  }

  @Test func `结论的理由、撰写的文字重述不宜公开的标题，报告中也不出现`() throws {
    let entry = TestOffice.entry()
    _ = try test.withhold("绝密甲号工程", isTitleSecret: true)
    _ = try test.office.rename(paper: 1, title: "代号一", by: entry)
    let row = try test.answered(.refusedProcess, on: "2025-05-06")
    for subject in [.paper(1), test.subject(row)] {
      _ = try test.office.judge(subject, .opened, reason: "绝密甲号工程（代号一）已解密", year: 2025, by: entry)
    }
    try test.office.write("绝密甲号 工程超期", in: .problems, year: 2025, by: entry)
    var account = try test.inspection()
    #expect(account.report.papers.map(\.finding?.reason) == ["该信息（该信息）已解密"])
    #expect(account.report.words(for: .problems) == "该信息超期")
    _ = try test.office.publish(
      paper: 1, PaperPublication(publishedOn: "2025-12-01", address: nil), by: entry)
    account = try test.inspection()
    #expect(account.report.conversions.map(\.title) == ["（标题不宜公开）"])
    for word in ["甲号", "代号一"] { #expect(!account.text.contains(word), "\(word)") }
  }

  @Test func `有一件部分公开的理由之一是国家秘密的，不列较为集中信息的名称`() throws {
    let part = try test.answered(
      .partlyGranted, asking: "某部队营房位置", grounds: [.refusedProcess, .refusedStateSecret], on: "2025-05-06")
    let open = try test.answered(.granted, asking: "某部队营房位置", on: "2025-05-07")
    let topics = [[part, open], [open]].map { rows in
      RequestedTopic(
        title: "某部队营房位置", cases: rows.map(\.number), applicants: 3,
        replies: [.init(outcome: .partlyGranted, count: 1), .init(outcome: .granted, count: 2)], decision: nil
      )
    }
    let report = try test.office.inspection(of: 2025) { _ in topics }.report
    #expect(report.topics.map(\.title) == [nil, "某部队营房位置"])
  }

  @Test func `较为集中的标准默认三名，可以填写`() throws {
    var asked: [Int] = []
    _ = try test.office.inspection(of: 2025) {
      asked.append($0); return []
    }
    try test.office.enter("5", for: .threshold, year: 2025, by: TestOffice.entry())
    _ = try test.office.inspection(of: 2025) {
      asked.append($0); return []
    }
    #expect(asked == [3, 5])
  }

  @Test func `填写的内容以后一次为准，空的即删去`() throws {
    try test.office.enter("甲", for: .signer, year: 2025, by: TestOffice.entry())
    try test.office.enter("乙", for: .signer, year: 2025, by: TestOffice.entry())
    try test.office.write("问题", in: .problems, year: 2025, by: TestOffice.entry())
    #expect(try test.inspection().report[.signer] == "乙")
    #expect(try test.inspection().report.words(for: .problems) == "问题")
    try test.office.enter("", for: .signer, year: 2025, by: TestOffice.entry())
    try test.office.write("", in: .problems, year: 2025, by: TestOffice.entry())
    #expect(try test.inspection().report[.signer] == nil)
    #expect(try test.inspection().report.words(for: .problems) == nil)
  }

  @Test func `条例第十七条 记有同意的保密审查的才计数，退回的不计`() throws {
    let replied = (
      CaseFact.replied(Replied(outcome: .refusedProcess, statedReasons: "过程性信息")), TestOffice.monday
    )
    for verdict in [ReviewVerdict.agreed, .sentBack] {
      let review = CaseFact.reviewed(Reviewed(step: .secrecyReview, verdict: verdict))
      _ = try test.importLedger([
        TestOffice.ledgerCase(
          verdict.rawValue + "1", digest: verdict.rawValue, facts: [(review, TestOffice.monday), replied])
      ])
    }
    #expect(try test.inspection(2026).report.items.count == 2)
    #expect(try test.inspection(2026).report.secrecyReviewed == 1)
  }
}
