/// On which side of its cells a text stands: words left, figures right.
public enum CellAlignment: Sendable {
  case left, right
}
