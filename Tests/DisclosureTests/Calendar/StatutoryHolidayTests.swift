import Disclosure
import Foundation
import Testing

/// 《全国年节及纪念日放假办法》, which alone decides a year whose notice is not out.
struct StatutoryHolidayTests {
  private let statutory = WorkingCalendar.statutory

  @Test(arguments: [
    // 国务院令第513号: New Year's eve and the first two days of the lunar year.
    ("2010", "01-01 02-15 02-16 02-17 04-05 05-03 06-16 09-22 10-01 10-04 10-05"),
    ("2013", "01-01 02-11 02-12 02-13 04-04 05-01 06-12 09-19 10-01 10-02 10-03"),
    // 国务院令第644号, from 2014: the first three days of the lunar year.
    ("2014", "01-01 01-31 02-03 02-04 04-07 05-01 06-02 09-08 10-01 10-02 10-03"),
    ("2022", "01-03 02-01 02-02 02-03 04-05 05-02 06-03 09-12 10-03 10-04 10-05"),
    ("2024", "01-01 02-12 02-13 02-14 04-04 05-01 06-10 09-17 10-01 10-02 10-03"),
    // 国务院令第795号, from 2025: New Year's eve and 2 May besides.
    ("2025", "01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 06-02 10-01 10-02 10-03 10-06"),
    ("2027", "01-01 02-05 02-08 02-09 02-10 04-05 05-03 05-04 06-09 09-15 10-01 10-04 10-05"),
  ])
  func `放假办法第二条、第六条：当年法定节日及适逢周末的补假`(year: String, expected: String) throws {
    let number = try #require(Int(year))
    let days = Day.days(from: Day.firstDay(ofYear: number), through: Day.lastDay(ofYear: number))
    let off = try days.filter { try !$0.weekday.isWeekend && !statutory.status(of: $0).isWorking }
    #expect(off.map { String($0.iso.dropFirst(5)) }.joined(separator: " ") == expected)
  }

  @Test func `除夕与5月2日：2025年起放假`() throws {
    for (eve, isOff) in [("2014-01-30", false), ("2024-02-09", false), ("2025-01-28", true)] as [(Day, Bool)]
    {
      #expect(try statutory.status(of: eve).isWorking != isOff, "\(eve)")
    }
    #expect(try statutory.status(of: "2024-05-02").isWorking)
    #expect(try statutory.status(of: "2025-05-02").reason == "劳动节")
    #expect(try statutory.status(of: "2013-02-09").reason == "春节")
  }

  @Test func `补假日写明所补的节日和依据`() throws {
    let status = try statutory.status(of: "2022-01-03")
    #expect(status.reason == "元旦补休")
    #expect(status.source == "《全国年节及纪念日放假办法》")
    #expect(status.isProvisional)
  }

  @Test func `without notices no weekend day is worked`() throws {
    let days = Day.days(from: "2008-01-01", through: "2050-12-31").filter(\.weekday.isWeekend)
    #expect(try days.allSatisfy { try !statutory.status(of: $0).isWorking })
  }

  @Test func `every year gives each citizen as many weekdays off as the law has days`() throws {
    for year in 2008...2050 {
      let days = Day.days(from: Day.firstDay(ofYear: year), through: Day.lastDay(ofYear: year))
      let off = try days.count { try !$0.weekday.isWeekend && !statutory.status(of: $0).isWorking }
      let lawful = year < 2025 ? 11 : 13
      // Two festivals on one day: 2009, 2020, 2028, 2031, 2039 and others have the Mid-Autumn day in October.
      #expect(off == lawful || (off == lawful - 1 && Self.midAutumnMeetsNationalDay(year)), "\(year) \(off)")
    }
  }

  @Test(arguments: 2008...2050)
  func `the table of lunar days agrees with the Chinese calendar of Foundation`(year: Int) throws {
    for (festival, lunar) in [("春节", (1, 1)), ("端午节", (5, 5)), ("中秋节", (8, 15))] {
      let day = try #require(Self.day(of: lunar, in: year), "\(festival)")
      let reason = try statutory.status(of: day).reason
      #expect(reason == festival || (reason == "国庆节" && festival == "中秋节"), "\(day)")
    }
  }

  @Test(arguments: 2008...2050)
  func `清明 is the day that the century's rule of thumb gives`(year: Int) throws {
    let short = year - 2000
    let dayOfMonth = Int(Double(short) * 0.2422 + 4.81) - short / 4
    let day = try #require(Day(year: year, month: 4, day: dayOfMonth))
    #expect(try statutory.status(of: day).reason == "清明节")
    let april = Day.days(from: day - 3, through: day + 3)
    #expect(try april.count { try statutory.status(of: $0).reason == "清明节" } == 1)
  }

  private static func midAutumnMeetsNationalDay(_ year: Int) -> Bool {
    guard let day = day(of: (8, 15), in: year) else { return false }
    return day.month == 10 && day.dayOfMonth <= 3
  }

  /// The Gregorian day of a lunar one, by Foundation.
  private static func day(of lunar: (month: Int, day: Int), in year: Int) -> Day? {
    var chinese = Calendar(identifier: .chinese)
    chinese.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt
    let first = Day.firstDay(ofYear: year) + [1: 15, 5: 140, 8: 245][lunar.month, default: 0]
    return Day.days(from: first, through: first + 40).first { day in
      let noon = Date(timeIntervalSince1970: (Double(day.number) + 1.0 / 6) * 86_400)
      let parts = chinese.dateComponents([.month, .day], from: noon)
      return parts.month == lunar.month && parts.day == lunar.day && parts.isLeapMonth != true
    }
  }
}
