/// An identity that a report breaks, where, and by which figures.
public struct Breach: Hashable, Sendable {
  /// Which one is broken.
  public let identity: Identity
  /// Where.
  public let place: BreachPlace
  /// The two sums; nil for a blank cell, which has none.
  public let sides: BreachSides?

  init(blankAt place: BreachPlace) {
    self.identity = .blank
    self.place = place
    self.sides = nil
  }

  /// Nil when both sides are equal.
  init?(_ identity: Identity, _ place: BreachPlace, _ left: [Int?], _ right: [Int?]) {
    guard let sides = BreachSides(left, right) else { return nil }
    self.identity = identity
    self.place = place
    self.sides = sides
  }
}
