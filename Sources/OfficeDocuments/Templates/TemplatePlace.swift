/// A place in a text that an officer edits.
public struct TemplatePlace: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// In characters as a reader counts them, from 1.
  public let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
