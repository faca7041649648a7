/// A column of a ``TextTable``.
public struct TextColumn: Sendable {
  public let title: String
  public let alignment: CellAlignment
  /// In terminal cells; longer text ends with two dots. Nil for as wide as its widest text.
  public let maxWidth: Int?

  public init(_ title: String, alignment: CellAlignment = .left, maxWidth: Int? = nil) {
    self.title = title.withoutControls
    self.alignment = alignment
    self.maxWidth = maxWidth
  }
}
