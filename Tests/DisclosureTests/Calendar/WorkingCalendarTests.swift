import Disclosure
import Testing

struct WorkingCalendarTests {
  private let calendar = WorkingCalendar.current

  @Test(arguments: [nil, "420000", "450000", "513400"] as [RegionCode?])
  func `the calendar agrees with a plain reading of the notices on every day`(region: RegionCode?) throws {
    let overlay = region.flatMap { NoticeBook.carried.overlays(for: $0).first }
    #expect((overlay == nil) == (region == nil))
    let reading = NoticeReading(HolidayNotice.published, local: overlay)
    let observed = region.map(WorkingCalendar.observed(in:)) ?? calendar
    let days = Day.days(from: "2007-12-29", through: "2026-12-31")
    let wrong = try days.filter { try observed.status(of: $0).isWorking != reading.isWorking($0) }
    #expect(wrong.isEmpty)
  }

  @Test func `收到申请之日不计算在期限内，休息日收到不顺延起算`() throws {
    // Received on Friday, on Saturday, on Sunday: the next Monday is day 1 in each case.
    for start in ["2025-03-07", "2025-03-08", "2025-03-09"] as [Day] {
      #expect(try calendar.advance(start, by: 1).day == "2025-03-10")
      #expect(try calendar.advance(start, by: 20).day == "2025-04-07")
    }
  }

  @Test func `期限最后一日为休息日的顺延至其后第一个工作日`() throws {
    #expect(try calendar.workingDay(onOrAfter: "2025-03-07").day == "2025-03-07")
    #expect(try calendar.workingDay(onOrAfter: "2025-10-01").day == "2025-10-09")
    // 调休上班
    #expect(try calendar.workingDay(onOrAfter: "2025-10-11").day == "2025-10-11")
    #expect(try calendar.workingDay(onOrAfter: "2025-10-12").day == "2025-10-13")
  }

  @Test func `the range is from the first day of a known notice to the end of the lunar table`() throws {
    #expect(WorkingCalendar.range == "2007-12-29"..."2050-12-31")
    #expect(try calendar.status(of: "2007-12-29").isMakeUp)
    #expect(try calendar.status(of: "2050-12-31").nature == .weekend)
    #expect(try calendar.workingDays(after: "2007-12-29", through: "2050-12-31") == 10_693)
    #expect(try calendar.advance("2007-12-29", by: 10_693).day == "2050-12-30")
  }

  @Test(arguments: ["2007-12-28", "2051-01-01", "0001-01-01", "9999-12-31"] as [Day])
  func `a day out of range is an error wherever it stands`(day: Day) {
    let error = CalendarError.outOfRange(day)
    #expect(throws: error) { try calendar.status(of: day) }
    #expect(throws: error) { try calendar.advance(day, by: 0) }
    #expect(throws: error) { try calendar.advance(day, by: 20) }
    #expect(throws: error) { try calendar.workingDay(onOrAfter: day) }
    #expect(throws: error) { try calendar.workingDays(after: day, through: "2025-01-01") }
    #expect(throws: error) { try calendar.workingDays(after: "2025-01-01", through: day) }
  }

  @Test func `days at the ends of what a number can hold are out of range, not a crash`() {
    for day in [Day(number: .min), Day(number: .max)] {
      #expect(throws: CalendarError.outOfRange(day)) { try calendar.status(of: day) }
    }
  }

  @Test(
    arguments: [("2050-12-29", 2), ("2050-12-31", 1), ("2025-01-01", 100_000), ("2025-01-01", Int.max)]
      as [(Day, Int)])
  func `a count that ends past 2050 is an error`(start: Day, count: Int) {
    #expect(throws: CalendarError.endsAfterRange(start: start, workingDays: count)) {
      try calendar.advance(start, by: count)
    }
  }

  @Test func `a rest day at the end of the range has no working day after it`() {
    #expect(throws: CalendarError.endsAfterRange(start: "2050-12-31", workingDays: 1)) {
      try calendar.workingDay(onOrAfter: "2050-12-31")
    }
  }

  @Test func `a notice that names days out of range changes nothing in it`() throws {
    let far = HolidayNotice(
      year: 2200, number: "试", issued: "2026-01-01", title: "试",
      items: [.init("试", off: "2006-01-02", through: "2006-01-06", makeUp: ["2200-01-04"])])
    let changed = WorkingCalendar(notices: HolidayNotice.published + [far])
    #expect(try changed.workingDays(after: "2007-12-29", through: "2050-12-31") == 10_693)
    #expect(try changed.advance("2026-12-28", by: 1).isProvisional)
  }

  @Test func `a local day out of range changes nothing in it`() throws {
    let far = RegionalOverlay(
      name: "试", issuer: "试", scope: ["110000"], off: ["2007-12-28"], makeUp: ["2051-01-01"],
      undecided: ["2007-01-02", "2051-01-02"])
    let changed = WorkingCalendar(notices: HolidayNotice.published, overlays: [far])
    for day in ["2007-12-29", "2026-12-28", "2050-12-31"] as [Day] {
      #expect(try changed.status(of: day) == calendar.status(of: day))
    }
  }
}
