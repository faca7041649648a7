/// How a cell looks.
///
/// A tone is drawn as a colour where the terminal has colours. It is never the only signal: what is urgent also
/// says so in words, and what is chosen is reversed.
public struct Style: Hashable, Sendable {
  public enum Tone: String, CaseIterable, Sendable {
    case plain, urgent, warning, good, accent, muted
  }

  public var tone: Tone
  public var isBold: Bool
  public var isReversed: Bool
  public var isUnderlined: Bool

  public init(
    _ tone: Tone = .plain, isBold: Bool = false, isReversed: Bool = false, isUnderlined: Bool = false
  ) {
    self.tone = tone
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }

  public static let plain = Style()
  public static let title = Style(isBold: true)
  public static let selected = Style(isReversed: true)
  public static let urgent = Style(.urgent, isBold: true)
  public static let warning = Style(.warning)
  public static let good = Style(.good)
  public static let accent = Style(.accent)
  public static let muted = Style(.muted)
  /// The edges of a dialog, and the head of the screen.
  public static let edge = Style(.accent, isReversed: true)
  /// The headings of a table's columns.
  public static let head = Style(isBold: true, isUnderlined: true)
  /// A list that lies above a form.
  public static let panel = Style(isReversed: true)
  /// The line under the cursor in such a list.
  public static let panelSelected = Style(isBold: true)
  public static let field = Style(isUnderlined: true)

  /// The same tone, chosen by the cursor.
  public var reversed: Style { Style(tone, isBold: isBold, isReversed: true, isUnderlined: isUnderlined) }
}
