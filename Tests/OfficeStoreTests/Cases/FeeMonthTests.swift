import Disclosure
import Testing

@testable import OfficeStore

/// 国办函〔2020〕109号, Art. 4: what counts beside an application in its calendar month.
@Suite struct FeeMonthTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func receive(
    _ subjects: String..., by applicant: Applicant = Self.person, on day: Day,
    _ channel: ReceiptChannel = .inPerson,
    confirmedOn: Day? = nil
  ) throws -> CaseRow {
    try test.receive(
      NewApplication(
        channel: channel, arrivedOn: day, confirmedOn: confirmedOn, applicants: [applicant],
        items: subjects.enumerated().map { RequestItem(number: $0 + 1, content: $1) }))
  }

  private static let person = Applicant(
    name: "张伟", kind: .naturalPerson, identityNumber: "11010519491231002X")

  private func month(_ row: CaseRow) throws -> FeeMonth {
    try test.office.feeMonth(of: #require(try test.office.file(of: row)))
  }

  @Test func `第四条 只计同一自然月此前收到的申请`() throws {
    _ = try receive("一月的", on: "2026-02-27")
    let first = try receive("月初的", on: "2026-03-01")
    let second = try receive("同日的", on: "2026-03-02")
    let asked = try receive("本件", on: "2026-03-02")
    _ = try receive("以后的", on: "2026-03-03")
    let found = try month(asked)
    #expect(found.first == "2026-03-01" && found.last == "2026-03-31")
    #expect(found.earlier.map(\.row.id) == [first.id, second.id] && found.items == 2 && found.ownItems == 1)
    #expect(try month(first).earlier.isEmpty)
  }

  @Test func `收到之日在月份之内才计入：网络申请按双方确认之日`() throws {
    _ = try receive("上月到达，本月确认", on: "2026-02-27", .internet, confirmedOn: "2026-03-02")
    _ = try receive("尚未确认", on: "2026-03-02", .internet)
    #expect(try month(receive("本件", on: "2026-03-05")).items == 1)
  }

  @Test func `一份申请有几项的按项计，已按件收费的按收费的件数计`() throws {
    let three = try receive("甲", "乙", "丙", on: "2026-03-02")
    #expect(try month(receive("本件", on: "2026-03-05")).items == 3)
    let registered = try test.record(.registered(Registered()), of: three)
    _ = try test.record(
      .feeNoticed(FeeNoticed(basis: .items, quantity: 7, earlier: 10, amount: 700)), on: "2026-03-03",
      of: registered)
    let found = try month(receive("又一件", on: "2026-03-06"))
    #expect(found.items == 8 && found.earlier.first?.charged == .items)
  }

  @Test func `Other people, split applications and those handed on do not count`() throws {
    let other = Applicant(name: "张伟", kind: .naturalPerson, identityNumber: "110105194912310038")
    _ = try receive("同名的", by: other, on: "2026-03-02")
    _ = try receive("别人的", by: Applicant(name: "李四", kind: .naturalPerson), on: "2026-03-02")
    let handed = try receive("转办的", on: "2026-03-02")
    _ = try test.record(.handedOver(HandedOver(organ: "州政府", reason: "职责")), of: handed)
    let several = try receive("甲", "乙", on: "2026-03-02")
    let parts = try test.office.split(several, reason: "一事一申请", by: TestOffice.entry())
    let found = try month(receive("本件", on: "2026-03-05"))
    #expect(found.earlier.map(\.row.number) == parts.map(\.number))
    #expect(found.earlier.allSatisfy { $0.match == .identityNumber })
  }
}
