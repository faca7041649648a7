/// Which thing asked for is meant: an item of a case, as one number.
public struct ItemReference: Hashable, Comparable, Sendable {
  /// Of the case in the office file.
  public let caseID: Int
  /// Of the item within the case, 1 and up.
  public let item: Int

  public init(caseID: Int, item: Int) {
    self.caseID = caseID
    self.item = item
  }

  /// More items than these no application has.
  private static let items = 1 << 20

  var number: Int { caseID * Self.items + item }

  init(number: Int) {
    (caseID, item) = number.quotientAndRemainder(dividingBy: Self.items)
  }

  public static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}
