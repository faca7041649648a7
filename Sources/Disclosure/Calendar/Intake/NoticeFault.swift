/// Why a notice is not taken in: it cannot be what a government issued, or contradicts what is known.
public struct NoticeFault: Error, Hashable, Sendable {
  /// The part of the notice that is wrong.
  public enum Part: Hashable, Sendable {
    case year, number, issued, items
    case offFrom(item: Int), offThrough(item: Int), festival(item: Int)
    case makeUp(item: Int, Int)
  }

  public enum Problem: Hashable, Sendable {
    /// No calendar is counted for the year.
    case yearOutOfRange(ClosedRange<Int>)
    case issuedInFuture(today: Day)
    /// A notice for a year is issued in it or in the year before.
    case issuedInOtherYear(year: Int)
    case endsBeforeItBegins(first: Day)
    /// More days than any holiday has had.
    case tooLong(days: Int, most: Int)
    /// Not in the year, nor in December of the year before.
    case dayOfOtherYear(Day, year: Int)
    /// A day off that an earlier festival of the notice names.
    case overlaps(festival: String)
    case makeUpNoWeekendDay(Day)
    case makeUpOffToo(Day, festival: String)
    case makeUpTwice(Day)
    case noDays
    /// The first notice of a year that leaves out a day of 《全国年节及纪念日放假办法》 would make the year falsely
    /// certain.
    case statutoryDayMissing(festival: String, Day)
    /// The year's arrangements were issued later than this change of them.
    case changeBeforeArrangements(number: String, issued: Day)
    case alreadyKnown(isCarried: Bool)
    /// The same number with other content.
    case contradicts(isCarried: Bool)
    /// An undecided festival is settled by days far from those that are computed for it.
    case farFromFestival(festival: String, computed: ClosedRange<Day>)
  }

  public let part: Part
  public let problem: Problem

  public init(part: Part, problem: Problem) {
    self.part = part
    self.problem = problem
  }
}
