/// What one cell of the screen shows.
public struct Cell: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// A character of one or two cells; the second cell of a wide one holds ``trailing``.
    case character(Character)
    /// The right half of the wide character to the left.
    case trailing
  }

  public let content: Content
  public let style: Style

  public init(_ content: Content, style: Style) {
    self.content = content
    self.style = style
  }

  public static let blank = Cell(.character(" "), style: .plain)
}
