/// One side of an identity: its sum, and whether a blank cell went into it.
///
/// A blank cell is read as zero, so that an office which leaves noughts blank breaks ``Identity/blank`` only.
public struct BreachSide: Hashable, Sendable {
  /// The sum, blank cells as zero.
  public let value: Int
  /// Whether a cell of this side is blank.
  public let hasBlank: Bool

  init(_ cells: [Int?]) {
    self.value = cells.reduce(0) { $0 + ($1 ?? 0) }
    self.hasBlank = cells.contains(nil)
  }
}
