/// An identity that could not be looked at, in whole or in part, and why. It does not decide the answer.
public struct NotAssessable: Hashable, Sendable {
  /// What was missing.
  public enum Reason: Hashable, Sendable {
    /// E, F: last year's report was not given.
    case noLastYear
    /// E, F: the other report given is not of the year before.
    case notTheYearBefore
    /// E: last year's 四 is blank in some column.
    case blankLastYear
    /// F: this year's or last year's table 二 was not entered.
    case noTable2
    /// F: a figure of table 二 that it needs is blank.
    case blankInTable2(Table2Row)
    /// F: the form of 2019 has no 现行有效件数, this year or last.
    case formWithoutInForce
    /// G: no figures of the text were given.
    case noText
  }

  public let identity: Identity
  public let reason: Reason

  init(_ identity: Identity, _ reason: Reason) {
    self.identity = identity
    self.reason = reason
  }
}
