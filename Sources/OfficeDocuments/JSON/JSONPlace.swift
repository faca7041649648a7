/// A place in a JSON text, as an editor shows it.
public struct JSONPlace: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// Characters of the line before this one, and one.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
