import Disclosure
import Testing

/// Every deadline that crossed a past year's end, counted on the day before the new year's notice came out and
/// again on the day it came out.
struct PastGuessTests {
  private struct Guess: Hashable {
    let start: Day
    let count: Int
    let guessed: CountedDay
    let settled: CountedDay
  }

  @Test(arguments: 2009...2026)
  func `通知发布前称为确定的期限，通知发布后都不变`(year: Int) throws {
    let guesses = try Self.guesses(year: year)
    #expect(guesses.count == 92 * 40)
    #expect(guesses.filter { !$0.guessed.isProvisional && $0.guessed.day != $0.settled.day }.isEmpty)
    #expect(guesses.contains { !$0.guessed.isProvisional })
  }

  @Test(arguments: 2009...2026)
  func `通知发布前跨年的期限一律暂定，发布后都确定`(year: Int) throws {
    for guess in try Self.guesses(year: year) where guess.guessed.day.year == year {
      #expect(guess.guessed.certainty == .provisional, "\(guess.start) \(guess.count)")
      #expect(
        guess.settled.certainty == .certain, "\(guess.start) \(guess.count)")
    }
  }

  @Test func `暂定并非多余：历年都有猜错的跨年期限`() throws {
    for year in 2009...2026 {
      let provisional = try Self.guesses(year: year).filter { $0.guessed.isProvisional }
      #expect(provisional.contains { $0.guessed.day != $0.settled.day }, "\(year)")
    }
  }

  private static func guesses(year: Int) throws -> [Guess] {
    // The main notice is the first of its year; changes in mid-year come later and are no part of this.
    let notice = try #require(HolidayNotice.published.first { $0.year == year })
    let (before, after) = (
      WorkingCalendar.known(on: notice.issued - 1), WorkingCalendar.known(on: notice.issued)
    )
    let starts = Day.days(from: Day.lastDay(ofYear: year - 1) - 91, through: Day.lastDay(ofYear: year - 1))
    return try starts.flatMap { start in
      try (1...40).map { count in
        Guess(
          start: start, count: count, guessed: try before.advance(start, by: count),
          settled: try after.advance(start, by: count))
      }
    }
  }
}
