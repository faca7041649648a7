public import Disclosure

/// What cases and disputes count as in a year's report, before and after some later entries.
public struct ReportMoves: Sendable {
  /// A case that counts in other rows than before.
  public struct MovedCase: Hashable, Sendable {
    public let number: String
    public let kind: ApplicantKind
    public let before: Set<AnnualRow>
    public let after: Set<AnnualRow>
  }

  /// A dispute that counts as another state than before; nil where it counts as none.
  public struct MovedDispute: Hashable, Sendable {
    public let dispute: String
    public let kind: DisputeKind
    public let before: DisputeState?
    public let after: DisputeState?
  }

  /// In the order in which they were touched since.
  public let cases: [MovedCase]
  /// By their numbers.
  public let disputes: [MovedDispute]

  static let none = ReportMoves(cases: [], disputes: [])

  /// The numbers of the cases, or of the disputes, that moved into a cell or out of it.
  public func names(at place: ReportDifference.Place) -> [String] {
    switch place {
    case .table2: []
    case .table3(let row, let column): cases.filter { $0.moved(row, column) }.map(\.number)
    case .table4(let kind, let column): disputes.filter { $0.moved(kind, column) }.map(\.dispute)
    }
  }
}

extension ReportMoves.MovedCase {
  fileprivate func moved(_ row: AnnualRow, _ column: AnnualColumn) -> Bool {
    (column == .total || column == .kind(kind)) && before.contains(row) != after.contains(row)
  }
}

extension ReportMoves.MovedDispute {
  fileprivate func moved(_ kind: DisputeKind, _ column: DisputeColumn) -> Bool {
    guard kind == self.kind else { return false }
    switch column {
    case .state(let state): return (before == state) != (after == state)
    case .total: return (before == nil) != (after == nil)
    }
  }
}
