import Disclosure
import Testing

struct LongBreakTests {
  private let calendar = WorkingCalendar.current

  @Test(
    arguments: [
      ("2026-09-23", nil), ("2026-09-24", "2026-10-01"), ("2026-09-30", "2026-10-01"),
      ("2026-10-03", "2026-10-01"),
      ("2026-10-07", "2026-10-01"), ("2026-10-08", nil), ("2026-02-08", "2026-02-15"), ("2026-02-07", nil),
      // Three days with a weekend are no long break.
      ("2026-04-02", nil), ("2026-12-28", nil),
    ] as [(Day, Day?)])
  func `长假前七日起提示`(today: Day, first: Day?) throws {
    #expect(try calendar.longBreak(on: today, orWithin: 7)?.first == first)
  }

  @Test func `长假连同前后周末计算，并列的节日都写明`() throws {
    let october = try #require(try calendar.longBreak(on: "2025-09-30", orWithin: 7))
    #expect((october.first, october.last, october.days) == ("2025-10-01", "2025-10-08", 8))
    #expect(october.festivals == ["国庆节、中秋节"])
    let spring = try #require(try calendar.longBreak(on: "2027-02-01", orWithin: 7))
    #expect(spring.festivals == ["春节"])
  }

  @Test func `The end of the calendar is no trap`() throws {
    #expect(try calendar.longBreak(on: "2050-12-31", orWithin: 7) == nil)
  }
}
