extension HolidayNotice {
  /// Every notice that the program carries, 2008–2026, in order of issue.
  ///
  /// A notice of a later year is loaded as a data file; its values are added here with the next version.
  public static let published: [HolidayNotice] = [
    year2008, year2009, year2010, year2011,
    year2012, year2013, year2014, year2015,
    year2016, year2017, year2018, year2019,
    year2020, year2021, year2022, year2023,
    year2024, year2025, year2026,
  ].flatMap { $0 }.sorted { $0.issued < $1.issued }
}
