/// A figure of a merged report that cannot be summed, for some offices left their part of it blank.
public struct MergeGap: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    /// Table 二 was not entered at all.
    case table2
    case figure(Table2Cell)
    case cell(AnnualRow, AnnualColumn)
    case disputeCell(DisputeKind, DisputeColumn)
  }

  public let place: Place
  /// Whose part is blank.
  public let offices: [String]
}
