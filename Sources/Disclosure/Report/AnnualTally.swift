/// A number of cases that table 三 treats alike: what the store counts, grouped.
public struct AnnualTally: Hashable, Sendable {
  /// The column.
  public let kind: ApplicantKind
  /// Received in the year; false for a case carried in from the year before.
  public let isNew: Bool
  /// The result row of the year, as ``Outcome/row`` names it; nil for a case still open at the year's end.
  public let result: AnnualRow?
  /// Cases, not items or letters.
  public let count: Int

  public init(kind: ApplicantKind, isNew: Bool, result: AnnualRow?, count: Int) {
    precondition(result?.isResult ?? true, "a sum or a carry-over is no result of a case")
    self.kind = kind
    self.isNew = isNew
    self.result = result
    self.count = count
  }
}
