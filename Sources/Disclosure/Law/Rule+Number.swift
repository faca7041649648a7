// A caller who asks for working days knows that the topic has them in the version that governs; where a version
// sets no number, as Art. 21(4) of the Regulation of 2007, the caller switches over `value` instead.
extension Rule {
  /// - Precondition: `value` is of working days.
  public var workingDays: Int {
    guard case .workingDays(let number) = value else { mismatch("working days") }
    return number
  }

  /// Calendar days.
  ///
  /// - Precondition: `value` is of calendar days.
  public var days: Int {
    guard case .days(let number) = value else { mismatch("calendar days") }
    return number
  }

  /// - Precondition: `value` is of months.
  public var months: Int {
    guard case .months(let number) = value else { mismatch("months") }
    return number
  }

  /// - Precondition: `value` is of years.
  public var years: Int {
    guard case .years(let number) = value else { mismatch("years") }
    return number
  }

  /// - Precondition: `value` is a count.
  public var count: Int {
    guard case .count(let number) = value else { mismatch("a count") }
    return number
  }

  /// - Precondition: `value` is a day of the year.
  public var monthDay: (month: Int, day: Int) {
    guard case .monthDay(let month, let day) = value else { mismatch("a day of the year") }
    return (month, day)
  }

  /// - Precondition: `value` is a progressive price.
  public var tiers: [FeeTier] {
    guard case .tiers(let tiers) = value else { mismatch("tiers") }
    return tiers
  }

  private func mismatch(_ unit: String) -> Never {
    preconditionFailure("the rule \(topic) in force from \(inForceFrom) sets no \(unit)")
  }
}
