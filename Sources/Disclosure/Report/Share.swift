/// A part of a whole, both counted: how many replies were in time, how many decisions were corrected.
public struct Share: Hashable, Sendable {
  public let part: Int
  public let whole: Int

  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Tenths of a percent, rounded half up; nil of nothing.
  public var perMille: Int? { whole == 0 ? nil : (part * 2000 + whole) / (whole * 2) }
}
