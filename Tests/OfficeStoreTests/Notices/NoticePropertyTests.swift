import Disclosure
import Testing

@testable import OfficeStore
import SeededRandom

/// Random notices over random cases: what was accepted and taken back leaves no trace in the list.
@Suite struct NoticePropertyTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `录入后与逐件重算一致，撤下后恢复原状`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let test = try TestOffice()
    if seed % 3 == 0 { try test.office.set(.region, to: "622922", by: NoticeOffice.entry()) }
    for number in 1...25 {
      let region: String? = seed % 3 == 0 && number % 2 == 0 ? "622922" : nil
      try test.importLedger([Self.ledgerCase(number, region, &random)], today: NoticeOffice.today)
    }
    #expect(try test.finding() == nil)
    let before = try test.projections()
    let notice = Self.notice(&random)
    let preview = try test.office.preview(notice, today: NoticeOffice.today)
    let effect = try test.office.accept(notice, by: NoticeOffice.entry())
    #expect(preview.moved == effect.moved && preview.kept == effect.kept && preview.ended == effect.ended)
    #expect(try test.finding() == nil)
    #expect(try test.projections() != before)
    let national = try test.projections()
    _ = try test.office.accept(NoticeOffice.local, by: NoticeOffice.entry())
    _ = try test.office.accept(NoticeOffice.change, by: NoticeOffice.entry())
    #expect(try test.finding() == nil)
    for number in [NoticeOffice.local.number, NoticeOffice.change.number] {
      _ = try test.office.withdrawNotice(number, reason: "试", by: NoticeOffice.entry())
    }
    #expect(try test.projections() == national)
    _ = try test.office.withdrawNotice(notice.number, reason: "试", by: NoticeOffice.entry())
    #expect(try test.projections() == before)
    #expect(try test.finding() == nil)
  }

  /// The invented notice with days off that are longer and other weekend days that are worked.
  private static func notice(_ random: inout SeededGenerator) -> CalendarNotice {
    let items = NoticeOffice.items.map { item in
      HolidayNotice.Item(
        item.festival, off: item.offFrom, through: item.offThrough + Int.random(in: 0...2, using: &random))
    }
    let off = Set(items.flatMap(\.off))
    let weekends = Day.days(from: "2026-12-19", through: "2027-03-31").filter {
      $0.weekday.isWeekend && !off.contains($0) && Int.random(in: 0..<4, using: &random) == 0
    }
    let first = HolidayNotice.Item(
      "元旦", off: items[0].offFrom, through: items[0].offThrough, makeUp: weekends)
    return NoticeOffice.notice([first] + items.dropFirst())
  }

  private static func ledgerCase(
    _ number: Int, _ region: String?, _ random: inout SeededGenerator
  ) -> LedgerCase {
    let start: Day = "2026-10-15" + Int.random(in: 0...120, using: &random)
    var day = start
    var facts = [LedgerCase.Fact(day: start, fact: .registered(Registered()))]
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      day = day + Int.random(in: 0...18, using: &random)
      guard day <= NoticeOffice.today else { break }
      facts.append(LedgerCase.Fact(day: day, fact: fact(on: day, number, &random)))
    }
    let received = Received(
      number: "试〔2026〕\(number)号", reference: "", channel: .inPerson, arrivedOn: start,
      applicants: [Applicant(name: "甲", kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: "文件")], respondentOrgan: TestOffice.organ, region: region)
    return LedgerCase(received: received, facts: facts)
  }

  private static func fact(on day: Day, _ number: Int, _ random: inout SeededGenerator) -> CaseFact {
    let days = Int.random(in: 1...25, using: &random)
    switch Int.random(in: 0..<11, using: &random) {
    case 0:
      return .clarificationRequested(ClarificationRequested(causes: [.unclearContent], workingDays: days))
    case 1: return .clarificationReceived(ClarificationReceived())
    case 2:
      return .consultationSent(
        ConsultationSent(
          consultation: "1", with: .thirdParty, party: "某公司", workingDays: 15, deliveredOn: day))
    case 3: return .consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .objects))
    case 4, 5: return .extended(Extended(workingDays: days, reason: "量大", consentBy: "主任"))
    case 6: return .feeNoticed(FeeNoticed(basis: .pages, quantity: 40, amount: 100))
    case 7: return .delayedDaySet(DelayedDaySet(until: day + days))
    case 8: return .replied(Replied(outcome: .granted))
    case 9:
      return .disputeFiled(DisputeFiled(dispute: "复议\(number)", as: .reconsideration, copyReceivedOn: day))
    default:
      return .redoOrdered(RedoOrdered(dispute: "复议\(number)", workingDays: days, isForProcedure: false))
    }
  }
}
