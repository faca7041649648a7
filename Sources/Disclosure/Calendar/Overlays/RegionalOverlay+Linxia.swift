extension RegionalOverlay {
  /// Linxia's days: its anniversary, and the two festivals that the prefecture fixes by a notice of its own.
  static let linxia = [
    linxiaAnniversary, linxiaFestival("开斋节", IslamicFestivals.endOfFast),
    linxiaFestival("古尔邦节", IslamicFestivals.sacrifice),
  ]

  /// 州庆, 19 November, one day. On a weekend only the move that is known (2017) is taken over: an assumed
  /// day off would make a deadline later than the law may allow.
  private static let linxiaAnniversary = RegionalOverlay(
    name: "州庆", issuer: "临夏回族自治州人民代表大会", number: "《临夏回族自治州自治条例》",
    scope: ["622900"], off: ["2017-11-20"] + (2008...2050).compactMap(anniversary(in:)))

  /// 开斋节 and 古尔邦节 are fixed by the local government (放假办法第四条). Their days move with the sighting of
  /// the moon and no notice of them is carried: until one is accepted, the day before each computed day through
  /// the third after it are undecided.
  private static func linxiaFestival(_ name: String, _ festival: IslamicFestivals) -> RegionalOverlay {
    RegionalOverlay(
      name: name, issuer: "临夏回族自治州人民政府（当年通知）", number: "《全国年节及纪念日放假办法》第四条",
      scope: ["622900"], off: [],
      undecided: festival.days(from: "2008-01-01", through: "2050-12-31").flatMap {
        Day.days(from: $0 - 1, through: $0 + 3)
      })
  }

  private static func anniversary(in year: Int) -> Day? {
    guard let day = Day(year: year, month: 11, day: 19), !day.weekday.isWeekend else { return nil }
    return day
  }
}
