public import Disclosure

/// How often an applicant applied in the twelve months before an application, beside what is usual in the office: facts
/// for whoever decides whether the number is clearly excessive (Art. 35). It says nothing of a person.
public struct ApplicantFrequency: Hashable, Sendable {
  /// The twelve months, of which both days count.
  public let first: Day
  public let last: Day
  /// Other applications in the twelve months.
  public let inYear: Int
  /// Of these, in the last thirty days.
  public let inThirtyDays: Int
  /// The most of one day, and the first such day.
  public let mostInOneDay: Int
  public let busiestDay: Day
  /// Of these, those that ask for what looks the same.
  public let lookingTheSame: Int
  /// By what the applicant was taken for the same, the strongest first.
  public let matches: [Match]
  public let usual: UsualFrequency

  public struct Match: Hashable, Sendable {
    public let match: ApplicantMatch
    public let applications: Int
  }

  /// Whether the number is more than 95 of a hundred applicants reach.
  var isAboveUsual: Bool { inYear > usual.percentile95 }

  /// Nil without an application.
  init?(_ found: [Found], in span: ClosedRange<Day>, usual: UsualFrequency) {
    let days = Dictionary(grouping: found, by: \.day).mapValues(\.count)
    guard let busiest = days.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    (first, last) = (span.lowerBound, span.upperBound)
    inYear = found.count
    inThirtyDays = found.count { $0.day >= span.upperBound - 30 }
    (busiestDay, mostInOneDay) = (busiest.key, busiest.value)
    lookingTheSame = found.count { $0.looksTheSame }
    matches = [ApplicantMatch.identityNumber, .nameAndContact, .nameAndKind].compactMap { match in
      let count = found.count { $0.match == match }
      return count > 0 ? Match(match: match, applications: count) : nil
    }
    self.usual = usual
  }

  /// An earlier application of the same applicant.
  struct Found {
    let day: Day
    let match: ApplicantMatch
    let looksTheSame: Bool
  }
}
