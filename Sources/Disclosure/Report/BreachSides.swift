/// Two sums that should be equal and are not.
public struct BreachSides: Hashable, Sendable {
  /// In the order of ``Identity/statement``.
  public let left: BreachSide
  public let right: BreachSide

  /// Nil when both sides are equal.
  init?(_ left: [Int?], _ right: [Int?]) {
    self.left = BreachSide(left)
    self.right = BreachSide(right)
    if self.left.value == self.right.value { return nil }
  }
}
