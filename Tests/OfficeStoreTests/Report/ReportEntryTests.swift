import Disclosure
import Testing

@testable import OfficeStore

@Suite struct ReportEntryTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private func account(_ year: Int = 2025) throws -> AnnualAccount {
    try #require(try office.annualAccount(of: year, as: .plain))
  }

  private func adopt(_ count: Int, of year: Int, reason: String? = nil) throws {
    let report = try AnnualReport.carryingOut(count, of: year)
    _ = try office.adopt(
      report, text: ReportFormat.plain.text(report), reason: reason, by: TestOffice.entry())
  }

  private func enter(_ predecessor: String, _ cases: [ApplicantKind: Int]) throws {
    try office.enter(
      OpeningBalance(year: 2025, predecessor: predecessor, reason: "机构改革", cases: cases),
      by: TestOffice.entry())
  }

  @Test func `Table 二 is as last entered, and a blank one takes it back`() throws {
    var table = Table2(form: .form2021)
    table[.licences, .decisions] = .count(5)
    try office.enter(table, year: 2025, by: TestOffice.entry())
    table[.licences, .decisions] = .count(6)
    try office.enter(table, year: 2025, by: TestOffice.entry())
    #expect(try office.annualReport(year: 2025)?.table2 == table)
    #expect(try account().report.table2 == table)
    #expect(try account(2024).report.table2 == nil)
    try office.enter(Table2(form: .form2021), year: 2025, by: TestOffice.entry())
    #expect(try office.table2(of: 2025) == nil)
    #expect(try test.finding() == nil)
  }

  @Test func `An empty paragraph takes the words back`() throws {
    try office.write("一是人手不足。", for: .problems, year: 2025, by: TestOffice.entry())
    try office.write("无。", for: .other, year: 2025, by: TestOffice.entry())
    #expect(try account().paragraphs == [.problems: "一是人手不足。", .other: "无。"])
    try office.write("", for: .problems, year: 2025, by: TestOffice.entry())
    #expect(try account().paragraphs == [.other: "无。"])
  }

  @Test func `The desk enters figures and words; to publish and adopt is the approver's`() throws {
    let people = [("jing", [Role.officer]), ("pi", [.approver]), ("du", [.readOnly])]
    for (account, roles) in people {
      try office.register(Person(account: account, name: account, roles: roles), by: TestOffice.entry())
    }
    let (desk, approver, reader) = (
      TestOffice.entry("jing"), TestOffice.entry("pi"), TestOffice.entry("du")
    )
    try office.write("无。", for: .other, year: 2025, by: desk)
    #expect(throws: StoreError.officeRolesLack(needed: [.officer, .administrator], has: [.readOnly])) {
      try office.enter(Table2(form: .form2021), year: 2025, by: reader)
    }
    #expect(throws: StoreError.officeRolesLack(needed: [.approver, .administrator], has: [.officer])) {
      try office.publish(year: 2025, as: .plain, by: desk)
    }
    let report = try AnnualReport.carryingOut(1, of: 2024)
    #expect(throws: StoreError.officeRolesLack(needed: [.approver, .administrator], has: [.officer])) {
      try office.adopt(report, text: "", by: desk)
    }
    _ = try office.publish(year: 2025, as: .plain, by: approver)
    #expect(throws: StoreError.unknownPerson(account: "guest")) {
      try office.write("", for: .other, year: 2025, by: TestOffice.entry("guest"))
    }
  }

  @Test func `使用本程序之前公布的报告经认定后，其四即本年度的二`() throws {
    try adopt(31, of: 2024)
    let account = try account()
    #expect(account.lastYear?.year == 2024)
    #expect(account.report.table3[.carriedIn, .total] == 31)
    #expect(!account.identities().breaches.contains { $0.identity == .e })
    // Its cases are not in the file: it is not compared with the count of those that are.
    let adopted = try self.account(2024)
    #expect(adopted.report.table3[.carriedOut, .total] == 31)
    #expect(adopted.publication?.isAdopted == true)
    #expect(adopted.differences.isEmpty)
    #expect(throws: StoreError.reportPublished(year: 2024, on: TestOffice.today, by: "管理员", isAdopted: true))
    {
      try adopt(30, of: 2024)
    }
    try adopt(30, of: 2024, reason: "前次文件有误")
    #expect(try self.account().report.table3[.carriedIn, .total] == 30)
    #expect(throws: StoreError.yearNotOver(2026)) { try adopt(1, of: 2026) }
    #expect(try test.finding() == nil)
  }

  @Test func `年度中合并的机关，期初结转加入二，等式E仍成立`() throws {
    try adopt(31, of: 2024)
    try enter("县国土局", [.naturalPerson: 5, .legalService: 1])
    try enter("县规划局", [.naturalPerson: 2])
    let merged = try account()
    #expect(merged.report.table3[.carriedIn, .kind(.naturalPerson)] == 38)
    #expect(merged.report.table3[.carriedIn, .kind(.legalService)] == 1)
    #expect(merged.report.table3[.carriedIn, .total] == 39)
    #expect(merged.carriedIn.balances.map(\.predecessor) == ["县国土局", "县规划局"])
    #expect(!merged.identities().breaches.contains { $0.identity == .e })
    try enter("县规划局", [.naturalPerson: 3])
    #expect(try account().report.table3[.carriedIn, .total] == 40)
    try enter("县规划局", [:])
    #expect(try account().report.table3[.carriedIn, .total] == 37)
    #expect(try account().carriedIn.balances.map(\.predecessor) == ["县国土局"])
  }

  @Test func `没有上年度报告的，二为按办件计的加各原机关的期初结转`() throws {
    try enter("县国土局", [.naturalPerson: 1])
    #expect(try account().report.table3[.carriedIn, .total] == 1)
    _ = try test.receive(TestOffice.application(on: "2024-12-30"))
    #expect(try account().report.table3[.carriedIn, .total] == 2)
    try enter("县规划局", [.naturalPerson: 2])
    #expect(try account().report.table3[.carriedIn, .total] == 4)
    #expect(try account().carriedIn.counted[.carriedIn, .total] == 1)
    #expect(try account().carriedIn.differences.count == 2)
  }

  @Test func `国办函〔2020〕109号 本年度收取的信息处理费，更正的不计，未记金额的另计`() throws {
    let paid = { (amount: Int?) in CaseFact.feePaid(FeePaid(amount: amount)) }
    try test.importLedger([
      TestOffice.ledgerCase(
        "第1号", on: "2025-12-01", facts: [(paid(380), "2025-12-20"), (paid(900), "2026-01-05")]),
      TestOffice.ledgerCase(
        "第2号", on: "2025-12-02", facts: [(paid(100), "2025-12-21"), (paid(nil), "2025-12-22")]),
    ])
    let second = try office.row(named: "第2号")
    #expect(try account().feeIncome == FeeIncome(total: Money(fen: 48_000), payments: 3, withoutAmount: 1))
    #expect(try account(2026).feeIncome == FeeIncome(yuan: [900]))
    _ = try office.publish(year: 2025, as: .plain, by: TestOffice.entry())
    _ = try test.record(.corrected(Corrected(event: 2, reason: "重复录入")), of: second)
    #expect(try account().feeIncome.total == Money(fen: 48_000))
    _ = try office.publish(year: 2025, as: .plain, reason: "更正", by: TestOffice.entry())
    #expect(try account().feeIncome.total == Money(fen: 38_000))
  }

  @Test func `条例第三十一条 年末尚未确认的申请列明，次年确认的计入次年`() throws {
    func letter(_ subject: String, _ day: Day, _ confirmed: Day? = nil) throws {
      _ = try test.receive(
        TestOffice.application(subject, on: day, .ordinaryLetter, confirmedOn: confirmed))
    }
    try letter("当日确认", "2025-12-30", "2025-12-30")
    try letter("年内确认", "2025-12-29", "2025-12-31")
    try letter("次年确认", "2025-12-30", "2026-01-04")
    try letter("尚未确认", "2025-12-31")
    try letter("下一年的", "2026-01-02", "2026-01-05")
    _ = try test.receive(TestOffice.application("当面", on: "2025-12-31"))
    #expect(try account().unconfirmed.map(\.subject) == ["次年确认", "尚未确认"])
    #expect(try account().report.table3[.newlyReceived, .total] == 3)
  }
}
