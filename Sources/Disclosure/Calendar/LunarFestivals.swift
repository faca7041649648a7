/// The Gregorian days of the festivals that follow the lunar calendar or the sun, 2008–2050.
///
/// Computed from GB/T 33661-2017 (农历的编算和颁行) and compared between two independent implementations.
struct LunarFestivals: Sendable {
  typealias MonthDay = (month: Int, day: Int)

  /// 农历正月初一.
  let springFestival: MonthDay
  /// 清明, a solar term.
  let tombSweeping: MonthDay
  /// 农历五月初五.
  let dragonBoat: MonthDay
  /// 农历八月十五.
  let midAutumn: MonthDay

  static let byYear: [Int: LunarFestivals] = [
    2008: .init(springFestival: (2, 7), tombSweeping: (4, 4), dragonBoat: (6, 8), midAutumn: (9, 14)),
    2009: .init(springFestival: (1, 26), tombSweeping: (4, 4), dragonBoat: (5, 28), midAutumn: (10, 3)),
    2010: .init(springFestival: (2, 14), tombSweeping: (4, 5), dragonBoat: (6, 16), midAutumn: (9, 22)),
    2011: .init(springFestival: (2, 3), tombSweeping: (4, 5), dragonBoat: (6, 6), midAutumn: (9, 12)),
    2012: .init(springFestival: (1, 23), tombSweeping: (4, 4), dragonBoat: (6, 23), midAutumn: (9, 30)),
    2013: .init(springFestival: (2, 10), tombSweeping: (4, 4), dragonBoat: (6, 12), midAutumn: (9, 19)),
    2014: .init(springFestival: (1, 31), tombSweeping: (4, 5), dragonBoat: (6, 2), midAutumn: (9, 8)),
    2015: .init(springFestival: (2, 19), tombSweeping: (4, 5), dragonBoat: (6, 20), midAutumn: (9, 27)),
    2016: .init(springFestival: (2, 8), tombSweeping: (4, 4), dragonBoat: (6, 9), midAutumn: (9, 15)),
    2017: .init(springFestival: (1, 28), tombSweeping: (4, 4), dragonBoat: (5, 30), midAutumn: (10, 4)),
    2018: .init(springFestival: (2, 16), tombSweeping: (4, 5), dragonBoat: (6, 18), midAutumn: (9, 24)),
    2019: .init(springFestival: (2, 5), tombSweeping: (4, 5), dragonBoat: (6, 7), midAutumn: (9, 13)),
    2020: .init(springFestival: (1, 25), tombSweeping: (4, 4), dragonBoat: (6, 25), midAutumn: (10, 1)),
    2021: .init(springFestival: (2, 12), tombSweeping: (4, 4), dragonBoat: (6, 14), midAutumn: (9, 21)),
    2022: .init(springFestival: (2, 1), tombSweeping: (4, 5), dragonBoat: (6, 3), midAutumn: (9, 10)),
    2023: .init(springFestival: (1, 22), tombSweeping: (4, 5), dragonBoat: (6, 22), midAutumn: (9, 29)),
    2024: .init(springFestival: (2, 10), tombSweeping: (4, 4), dragonBoat: (6, 10), midAutumn: (9, 17)),
    2025: .init(springFestival: (1, 29), tombSweeping: (4, 4), dragonBoat: (5, 31), midAutumn: (10, 6)),
    2026: .init(springFestival: (2, 17), tombSweeping: (4, 5), dragonBoat: (6, 19), midAutumn: (9, 25)),
    2027: .init(springFestival: (2, 6), tombSweeping: (4, 5), dragonBoat: (6, 9), midAutumn: (9, 15)),
    2028: .init(springFestival: (1, 26), tombSweeping: (4, 4), dragonBoat: (5, 28), midAutumn: (10, 3)),
    2029: .init(springFestival: (2, 13), tombSweeping: (4, 4), dragonBoat: (6, 16), midAutumn: (9, 22)),
    2030: .init(springFestival: (2, 3), tombSweeping: (4, 5), dragonBoat: (6, 5), midAutumn: (9, 12)),
    2031: .init(springFestival: (1, 23), tombSweeping: (4, 5), dragonBoat: (6, 24), midAutumn: (10, 1)),
    2032: .init(springFestival: (2, 11), tombSweeping: (4, 4), dragonBoat: (6, 12), midAutumn: (9, 19)),
    2033: .init(springFestival: (1, 31), tombSweeping: (4, 4), dragonBoat: (6, 1), midAutumn: (9, 8)),
    2034: .init(springFestival: (2, 19), tombSweeping: (4, 5), dragonBoat: (6, 20), midAutumn: (9, 27)),
    2035: .init(springFestival: (2, 8), tombSweeping: (4, 5), dragonBoat: (6, 10), midAutumn: (9, 16)),
    2036: .init(springFestival: (1, 28), tombSweeping: (4, 4), dragonBoat: (5, 30), midAutumn: (10, 4)),
    2037: .init(springFestival: (2, 15), tombSweeping: (4, 4), dragonBoat: (6, 18), midAutumn: (9, 24)),
    2038: .init(springFestival: (2, 4), tombSweeping: (4, 5), dragonBoat: (6, 7), midAutumn: (9, 13)),
    2039: .init(springFestival: (1, 24), tombSweeping: (4, 5), dragonBoat: (5, 27), midAutumn: (10, 2)),
    2040: .init(springFestival: (2, 12), tombSweeping: (4, 4), dragonBoat: (6, 14), midAutumn: (9, 20)),
    2041: .init(springFestival: (2, 1), tombSweeping: (4, 4), dragonBoat: (6, 3), midAutumn: (9, 10)),
    2042: .init(springFestival: (1, 22), tombSweeping: (4, 4), dragonBoat: (6, 22), midAutumn: (9, 28)),
    2043: .init(springFestival: (2, 10), tombSweeping: (4, 5), dragonBoat: (6, 11), midAutumn: (9, 17)),
    2044: .init(springFestival: (1, 30), tombSweeping: (4, 4), dragonBoat: (5, 31), midAutumn: (10, 5)),
    2045: .init(springFestival: (2, 17), tombSweeping: (4, 4), dragonBoat: (6, 19), midAutumn: (9, 25)),
    2046: .init(springFestival: (2, 6), tombSweeping: (4, 4), dragonBoat: (6, 8), midAutumn: (9, 15)),
    2047: .init(springFestival: (1, 26), tombSweeping: (4, 5), dragonBoat: (5, 29), midAutumn: (10, 4)),
    2048: .init(springFestival: (2, 14), tombSweeping: (4, 4), dragonBoat: (6, 15), midAutumn: (9, 22)),
    2049: .init(springFestival: (2, 2), tombSweeping: (4, 4), dragonBoat: (6, 4), midAutumn: (9, 11)),
    2050: .init(springFestival: (1, 23), tombSweeping: (4, 4), dragonBoat: (6, 23), midAutumn: (9, 30)),
  ]
}
