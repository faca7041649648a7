/// How many different applicants asked for a topic within one rolling year, in which each of them got it: practice makes
/// such a topic one to evaluate (Art. 44).
public struct TopicFrequency: Hashable, Sendable {
  /// One application for the topic.
  public struct Use: Hashable, Sendable {
    public let receivedOn: Day
    /// Equal for applications of one applicant, see ``ApplicantGroups``.
    public let applicant: Int
    /// Nil while it is open.
    public let outcome: Outcome?

    public init(receivedOn: Day, applicant: Int, outcome: Outcome?) {
      self.receivedOn = receivedOn
      self.applicant = applicant
      self.outcome = outcome
    }
  }

  /// Different applicants who were given it, in the year that had the most.
  public let applicants: Int
  /// Applications in that year that were given it, in part or whole.
  public let given: Int
  /// Of them, in part.
  public let givenInPart: Int
  public let from: Day
  public let through: Day

  /// The year with the most applicants among those that begin with an application, of two the later; nil where it was
  /// refused in every year, or given to nobody.
  public init?(_ uses: [Use]) {
    let sorted = uses.sorted { ($0.receivedOn, $0.applicant) < ($1.receivedOn, $1.applicant) }
    var (best, end): (Self?, Int) = (nil, 0)
    for start in sorted.indices {
      while end < sorted.count, sorted[end].receivedOn - sorted[start].receivedOn < Self.year { end += 1 }
      guard let found = Self(year: sorted[start..<end]) else { continue }
      if found.applicants >= best?.applicants ?? 0 { best = found }
    }
    guard let best else { return nil }
    self = best
  }

  /// Days.
  private static let year = 365

  private init?(year uses: ArraySlice<Use>) {
    let decided = uses.filter { $0.outcome?.decidesOnInformation ?? false }
    let given = decided.filter { $0.outcome?.gives ?? false }
    guard let first = given.first, let last = given.last, given.count == decided.count else { return nil }
    applicants = Set(given.map(\.applicant)).count
    self.given = given.count
    givenInPart = given.count { $0.outcome == .partlyGranted }
    (from, through) = (first.receivedOn, last.receivedOn)
  }
}

extension Outcome {
  /// Whether the applicant got it, in part or whole.
  public var gives: Bool { self == .granted || self == .partlyGranted }

  /// Whether it says of the information itself that it is given, withheld or not there; withdrawals, repeats, petitions
  /// and what was never made clear say nothing of it.
  public var decidesOnInformation: Bool {
    switch self {
    case .granted, .partlyGranted, .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability,
      .refusedThirdPartyRights, .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile,
      .refusedSpecialAccessRegime, .doesNotExist, .otherOrganResponsible, .unavailableNeedsCreation:
      true
    case .unavailableStillUnclear, .notProcessedPetition, .notProcessedRepeat, .notProcessedPublishedMaterial,
      .notProcessedExcessive, .notProcessedReconfirmation, .closedNotClarified, .closedFeeUnpaid,
      .closedOther:
      false
    }
  }
}
