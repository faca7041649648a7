import Testing

/// How many days the notices name in a calendar year after the later have overridden the earlier, and how many
/// working days that leaves: counted from the texts of the notices by other means than the program's.
struct YearTotal: CustomTestStringConvertible {
  let year: Int
  let off: Int
  let makeUp: Int
  let working: Int

  init(_ year: Int, off: Int, makeUp: Int, working: Int) {
    (self.year, self.off, self.makeUp, self.working) = (year, off, makeUp, working)
  }

  var testDescription: String { "\(year)" }

  static let all: [YearTotal] = [
    .init(2008, off: 27, makeUp: 5, working: 251),
    .init(2009, off: 27, makeUp: 6, working: 250),
    .init(2010, off: 29, makeUp: 8, working: 250),
    .init(2011, off: 29, makeUp: 6, working: 250),
    .init(2012, off: 27, makeUp: 6, working: 249),
    .init(2013, off: 29, makeUp: 12, working: 250),
    .init(2014, off: 22, makeUp: 5, working: 250),
    .init(2015, off: 26, makeUp: 5, working: 249),
    .init(2016, off: 24, makeUp: 6, working: 250),
    .init(2017, off: 24, makeUp: 5, working: 249),
    .init(2018, off: 25, makeUp: 7, working: 250),
    .init(2019, off: 22, makeUp: 6, working: 250),
    .init(2020, off: 30, makeUp: 6, working: 249),
    .init(2021, off: 31, makeUp: 7, working: 250),
    .init(2022, off: 32, makeUp: 7, working: 249),
    .init(2023, off: 26, makeUp: 7, working: 249),
    .init(2024, off: 28, makeUp: 8, working: 251),
    .init(2025, off: 28, makeUp: 5, working: 248),
    .init(2026, off: 33, makeUp: 6, working: 248),
  ]
}
