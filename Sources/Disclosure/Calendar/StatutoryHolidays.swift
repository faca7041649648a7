/// The days that are holidays by 《全国年节及纪念日放假办法》 alone, before a notice moves any day around them.
///
/// Only a year whose notice is not out is counted by them, and every such count is provisional.
enum StatutoryHolidays {
  /// The statutory days of a year with their festival, substitute days for those on a weekend included, or nil
  /// past the table of lunar days (2050).
  static func days(ofYear year: Int) -> [Day: String]? {
    guard let festivals = festivals(ofYear: year) else { return nil }
    var result: [Day: String] = [:]
    for (festival, days) in festivals {
      for day in days where result[day] == nil { result[day] = festival }
    }
    // A day of rest for all citizens that falls on a weekend is made good on a working day (放假办法: 应当在工作日补假).
    for (festival, days) in festivals {
      for day in days where day.weekday.isWeekend {
        var substitute = day + 1
        while substitute.weekday.isWeekend || result[substitute] != nil { substitute = substitute + 1 }
        result[substitute] = festival + "补休"
      }
    }
    return result
  }

  /// The festivals of a year with their days, before any substitute; nil past the table of lunar days.
  static func festivals(ofYear year: Int) -> [(festival: String, days: [Day])]? {
    guard let lunar = LunarFestivals.byYear[year],
      let newYear = Day(year: year, month: 1, day: 1),
      let spring = day(year, lunar.springFestival),
      let tombSweeping = day(year, lunar.tombSweeping),
      let labour = Day(year: year, month: 5, day: 1),
      let dragonBoat = day(year, lunar.dragonBoat),
      let midAutumn = day(year, lunar.midAutumn),
      let national = Day(year: year, month: 10, day: 1)
    else { return nil }
    return [
      ("元旦", [newYear]),
      ("春节", springDays(year: year, first: spring)),
      ("清明节", [tombSweeping]),
      // 国务院令第795号, from 2025-01-01: 2 May is a holiday too.
      ("劳动节", year >= 2025 ? [labour, labour + 1] : [labour]),
      ("端午节", [dragonBoat]),
      ("中秋节", [midAutumn]),
      ("国庆节", Day.days(from: national, through: national + 2)),
    ]
  }

  /// 2008–2013: New Year's eve and the first two days; 2014–2024 (国务院令第644号): the first three;
  /// from 2025 (国务院令第795号): the eve and the first three.
  private static func springDays(year: Int, first: Day) -> [Day] {
    switch year {
    case ..<2014: Day.days(from: first - 1, through: first + 1)
    case 2014..<2025: Day.days(from: first, through: first + 2)
    default: Day.days(from: first - 1, through: first + 2)
    }
  }

  private static func day(_ year: Int, _ monthDay: LunarFestivals.MonthDay) -> Day? {
    Day(year: year, month: monthDay.month, day: monthDay.day)
  }
}
