import Disclosure
import Testing

struct DayTests {
  @Test func `every day of 1900 to 2100 agrees with stepping by month lengths`() throws {
    var count = 0
    var wrong: [String] = []
    for date in SteppedDays() {
      let day = try Day(iso: date.iso)
      let agrees =
        day.number == date.number && day.year == date.year && day.month == date.month
        && day.dayOfMonth == date.day && day.weekday.rawValue == date.weekdayIndex + 1
        && day == Day(year: date.year, month: date.month, day: date.day) && day.iso == date.iso
      if !agrees { wrong.append(date.iso) }
      count += 1
    }
    #expect(wrong.isEmpty)
    #expect(count == 73_414)
  }

  @Test func `day 0 is 1 January 1970`() {
    #expect(("1970-01-01" as Day).number == 0)
    #expect(("1969-12-31" as Day).number == -1)
    #expect(Day(number: -1).iso == "1969-12-31")
  }

  @Test(
    arguments: [
      ("1949-10-01", Weekday.saturday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday),
      ("2008-05-01", .thursday), ("2019-05-15", .wednesday), ("2026-10-01", .thursday),
      ("2050-12-31", .saturday),
    ] as [(Day, Weekday)])
  func `the weekday of a known day`(day: Day, weekday: Weekday) {
    #expect(day.weekday == weekday)
  }

  @Test func `the week runs from Monday and ends with the two rest days`() {
    #expect(Weekday.allCases.map(\.name) == ["周一", "周二", "周三", "周四", "周五", "周六", "周日"])
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test(arguments: [
    (1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2400, true),
  ])
  func `a leap year has a 29th of February`(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day.lastDay(ofYear: year) - Day.firstDay(ofYear: year) == (isLeap ? 365 : 364))
  }

  @Test func `a year's last day is followed by the next year's first`() {
    #expect(Day.lastDay(ofYear: 2025) == "2025-12-31")
    #expect(Day.lastDay(ofYear: 2025) + 1 == Day.firstDay(ofYear: 2026))
    #expect(Day.firstDay(ofYear: 2026) == "2026-01-01")
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-5, 1, 1), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 1, 32),
    (2025, -1, 1), (2025, 6, 31), (Int.max, 1, 1), (2025, Int.min, 1), (2025, 1, Int.max),
  ])
  func `numbers that name no day make none`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `adding, subtracting and comparing go by calendar days`() {
    #expect(("2024-02-28" as Day) + 2 == "2024-03-01")
    #expect(("2025-01-01" as Day) - 1 == "2024-12-31")
    #expect(("2025-03-01" as Day) - ("2025-02-01" as Day) == 28)
    #expect(("2025-02-01" as Day) - ("2025-03-01" as Day) == -28)
    #expect(("2024-12-31" as Day) < "2025-01-01")
  }

  @Test func `a closed range of days lists each in order, and none when it is turned round`() {
    #expect(
      Day.days(from: "2024-02-28", through: "2024-03-01") == ["2024-02-28", "2024-02-29", "2024-03-01"])
    #expect(Day.days(from: "2024-02-28", through: "2024-02-28") == ["2024-02-28"])
    #expect(Day.days(from: "2024-03-01", through: "2024-02-28").isEmpty)
  }

  @Test(
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-02-29", 48, "2028-02-29"), ("2025-08-31", 6, "2026-02-28"), ("2025-12-15", 1, "2026-01-15"),
      ("2025-01-15", -1, "2024-12-15"), ("2024-03-31", -1, "2024-02-29"), ("2025-05-31", 0, "2025-05-31"),
      ("2025-06-30", 6, "2025-12-30"), ("2025-01-01", -12, "2024-01-01"),
    ] as [(Day, Int, Day)])
  func `months later is the same day of the month or that month's last`(start: Day, months: Int, end: Day) {
    #expect(start.advanced(byMonths: months) == end)
  }
}
