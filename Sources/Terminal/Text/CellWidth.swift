/// How many terminal cells a text takes: 0, 1 or 2 for each character.
///
/// Widths are glibc's `wcwidth` in `C.UTF-8`, which terminals on Linux agree with; a character of ambiguous
/// width, as … or “, takes one cell. Safe from any thread.
public enum CellWidth {
  /// The cells of one scalar: control and combining characters take none.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let known = scalar.value < basicPlane.count ? basicPlane[Int(scalar.value)] : asked(scalar)
    return known >= 0 ? Int(known) : guess(scalar)
  }

  /// The cells of what a reader takes for one character.
  ///
  /// A base with its accents takes the base's cells; an emoji of several parts is held to the two cells that one
  /// sign can fill.
  public static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return isPrintable(ascii) ? 1 : 0 }
    return min(2, character.unicodeScalars.reduce(0) { $0 + of($1) })
  }

  /// The cells of a text on one line. A line break or tab takes none: lay lines out before measuring.
  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy(isPrintable) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Whether glibc itself knows the scalar, so that a library which asks it will draw the scalar.
  public static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < basicPlane.count ? basicPlane[Int(scalar.value)] : asked(scalar)) >= 0
  }

  // Asking glibc opens a locale, some 20 µs; nearly all text is of the basic plane, so that is asked once.
  private static let basicPlane = PinnedLocale.widths(of: 0...0xFFFF) ?? []

  private static func asked(_ scalar: Unicode.Scalar) -> Int32 {
    PinnedLocale.widths(of: CollectionOfOne(scalar.value))?.first ?? -1
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }

  /// What glibc calls not printable: a control, or a character newer than this glibc.
  private static func guess(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark: 0
    default: WideRanges.contains(scalar) ? 2 : 1
    }
  }
}
