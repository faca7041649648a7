/// How the edges of a dialog are drawn.
///
/// The box characters of Unicode are as wide as a terminal likes in Chinese surroundings, so neither way uses them.
public enum Borders: Hashable, Sendable {
  /// Reversed cells.
  case reversed
  /// `+`, `-` and `|`.
  case ascii
}
