public import Disclosure

/// A typed figure that no table can vouch for: the officer checks it.
public struct UncheckedFigure: Hashable, Sendable {
  /// With its unit, as it stands in the text.
  public let text: String
  public let place: StatedPlace
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    /// No word of the tables near it, or words that leave open which figure is meant.
    case noRow
    /// 约, 余, 多, or rounded to 万.
    case approximate
    /// An increase or decrease against another year.
    case comparison
    /// A figure of a year that has no report beside this one.
    case otherYear
    /// A unit that the row is not counted in, as %, 人 or 场.
    case unit
  }
}
