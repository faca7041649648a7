/// The end of a count of working days.
public struct CountedDay: Hashable, Sendable {
  /// The last day of the count.
  public let day: Day
  /// Whether a notice that is not out may still move it. Such a day is never printed in a letter.
  public let isProvisional: Bool

  public init(day: Day, isProvisional: Bool) {
    self.day = day
    self.isProvisional = isProvisional
  }

  /// In the word of the interchange forms.
  public var certainty: Certainty { isProvisional ? .provisional : .certain }
}

/// Whether a deadline can still move by a notice that is not out.
public enum Certainty: String, Codable, Sendable {
  case certain, provisional
}

/// A count's end by the State Council's days alone and with a region's own days.
///
/// How local days act on Art. 33 is unwritten. Both ends are shown, and the earlier is planned with: a reply by
/// then is in time under either reading (interpretation).
public struct PlannedEnd: Hashable, Sendable {
  /// By the State Council's days alone.
  public let national: CountedDay
  /// With the days of the region as well.
  public let regional: CountedDay

  public init(national: CountedDay, regional: CountedDay) {
    self.national = national
    self.regional = regional
  }

  /// The end to work by: the earlier of the two.
  public var planned: CountedDay {
    // An undecided local day can move the regional end only to a later day: it leaves a national end that is
    // not later untouched.
    guard regional.day < national.day else { return national }
    return CountedDay(day: regional.day, isProvisional: regional.isProvisional || national.isProvisional)
  }

  /// The later end: until then the other side may still act under one of the readings.
  public var awaited: CountedDay {
    let later = regional.day > national.day ? regional : national
    return CountedDay(day: later.day, isProvisional: national.isProvisional || regional.isProvisional)
  }

  /// Whether local days move the end at all.
  public var differs: Bool { national.day != regional.day }
}
