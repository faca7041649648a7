import Testing

@testable import Disclosure

struct NoticeCheckTests {
  private func fault(
    _ notice: CalendarNotice, today: Day = "2026-11-20", _ book: NoticeBook = .carried
  ) -> NoticeFault? {
    do {
      try NoticeCheck(notice).check(today: today, against: book)
      return nil
    } catch { return error }
  }

  @Test(arguments: HolidayNotice.published) func `历年公布的通知都合乎检查`(notice: HolidayNotice) throws {
    try NoticeCheck(CalendarNotice(notice)).checkDays()
    let ofTheYear = HolidayNotice.published.filter { $0.year == notice.year }
    let first = try #require(ofTheYear.first)
    #expect(NoticeCheck(CalendarNotice(first)).missingStatutoryDay == nil)
    // It is carried already, whatever day it is.
    #expect(fault(CalendarNotice(notice), today: notice.issued)?.problem == .alreadyKnown(isCarried: true))
    #expect((notice.year - 1...notice.year).contains(notice.issued.year))
  }

  @Test func `An invented notice for the next year is taken in`() {
    #expect(fault(InventedNotice.with()) == nil)
  }

  @Test(
    arguments: [
      (
        .init("元旦", off: "2027-01-03", through: "2027-01-01"), .offThrough(item: 0),
        .endsBeforeItBegins(first: "2027-01-03")
      ),
      (
        .init("元旦", off: "2027-01-01", through: "2027-01-16"), .offThrough(item: 0),
        .tooLong(days: 16, most: 15)
      ),
      (
        .init("元旦", off: "2026-11-30", through: "2027-01-01"), .offFrom(item: 0),
        .dayOfOtherYear("2026-11-30", year: 2027)
      ),
      (
        .init("国庆节", off: "2027-12-31", through: "2028-01-02"), .offThrough(item: 6),
        .dayOfOtherYear("2028-01-02", year: 2027)
      ),
      (.init("清明节", off: "2027-02-12", through: "2027-02-14"), .offFrom(item: 2), .overlaps(festival: "春节")),
      (
        .init("元旦", off: "2027-01-01", through: "2027-01-03", makeUp: ["2027-01-08"]), .makeUp(item: 0, 0),
        .makeUpNoWeekendDay("2027-01-08")
      ),
      (
        .init("元旦", off: "2027-01-01", through: "2027-01-03", makeUp: ["2027-01-09", "2027-01-02"]),
        .makeUp(item: 0, 1), .makeUpOffToo("2027-01-02", festival: "元旦")
      ),
      (
        .init("元旦", off: "2027-01-01", through: "2027-01-03", makeUp: ["2027-02-07"]), .makeUp(item: 0, 0),
        .makeUpOffToo("2027-02-07", festival: "春节")
      ),
      (
        .init("清明节", off: "2027-04-03", through: "2027-04-05", makeUp: ["2027-02-13"]), .makeUp(item: 2, 0),
        .makeUpTwice("2027-02-13")
      ),
      (
        .init("元旦", off: "2027-01-01", through: "2027-01-03", makeUp: ["2028-01-08"]), .makeUp(item: 0, 0),
        .dayOfOtherYear("2028-01-08", year: 2027)
      ),
      (
        .init("中秋节", off: "2027-09-16", through: "2027-09-16"), .items,
        .statutoryDayMissing(festival: "中秋节", "2027-09-15")
      ),
      (
        .init("春节", off: "2027-02-06", through: "2027-02-12", makeUp: ["2027-01-30"]), .items,
        .statutoryDayMissing(festival: "春节", "2027-02-05")
      ),
    ] as [(HolidayNotice.Item, NoticeFault.Part, NoticeFault.Problem)])
  func `days that no notice has are refused`(
    item: HolidayNotice.Item, part: NoticeFault.Part, problem: NoticeFault.Problem
  ) {
    #expect(fault(InventedNotice.replacing(item)) == NoticeFault(part: part, problem: problem))
  }

  @Test func `公布日期与年份不符的不收`() {
    #expect(
      fault(InventedNotice.with(issued: "2026-11-21"))
        == .init(part: .issued, problem: .issuedInFuture(today: "2026-11-20")))
    #expect(
      fault(InventedNotice.with(issued: "2025-12-31"))
        == .init(part: .issued, problem: .issuedInOtherYear(year: 2027)))
    #expect(fault(InventedNotice.with(year: 2051))?.part == .year)
    #expect(fault(InventedNotice.with([]))?.problem == .noDays)
  }

  @Test func `同一文号：相同的已有，不同的矛盾，写法不同仍是同一文号`() {
    let book = NoticeBook(accepted: [InventedNotice.with()])
    #expect(fault(InventedNotice.with(), book)?.problem == .alreadyKnown(isCarried: false))
    #expect(
      fault(InventedNotice.with(number: "国办发明电[2026] 9号"), book)?.problem == .alreadyKnown(isCarried: false))
    let other = InventedNotice.replacing(.init("元旦", off: "2027-01-01", through: "2027-01-01"))
    #expect(fault(other, book)?.problem == .contradicts(isCarried: false))
    #expect(fault(InventedNotice.with(number: "国办发明电〔2025〕7号"))?.problem == .contradicts(isCarried: true))
  }

  @Test func `年内的修改通知不必含七个节日，但须在该年安排之后公布`() {
    let change = InventedNotice.with(
      number: "国办发明电〔2027〕1号", issued: "2027-01-26",
      [.init("春节(延长)", off: "2027-02-13", through: "2027-02-14")])
    #expect(fault(change, today: "2027-01-26")?.problem == .statutoryDayMissing(festival: "元旦", "2027-01-01"))
    let book = NoticeBook(accepted: [InventedNotice.with()])
    #expect(fault(change, today: "2027-01-26", book) == nil)
    let early = InventedNotice.with(
      number: "国办发明电〔2026〕8号", issued: "2026-11-01",
      [.init("春节(延长)", off: "2027-02-13", through: "2027-02-14")])
    #expect(
      fault(early, book)?.problem == .changeBeforeArrangements(number: "国办发明电〔2026〕9号", issued: "2026-11-10"))
  }

  @Test func `地方通知：节日相同而日期相去甚远的不收`() {
    #expect(fault(InventedNotice.local(), today: "2027-04-20") == nil)
    let far = InventedNotice.local(off: "2027-07-17", through: "2027-07-19", makeUp: [])
    #expect(
      fault(far, today: "2027-04-20")
        == .init(
          part: .offFrom(item: 0),
          problem: .farFromFestival(festival: "古尔邦节", computed: "2027-05-16"..."2027-05-20")))
    // Of another region, or of another festival, no day is computed.
    #expect(
      fault(
        InventedNotice.local(off: "2027-07-17", through: "2027-07-19", makeUp: [], scope: ["450000"]),
        today: "2027-04-20") == nil)
    let same = InventedNotice.local("火把节", number: "凉府办发〔2010〕31号", makeUp: [])
    #expect(fault(same, today: "2027-04-20")?.problem == .contradicts(isCarried: true))
  }
}
