/// The apostrophe that keeps a spreadsheet program from running a value as a formula.
///
/// Applicants write what they like; `=HYPERLINK(…)` in a name would run on the machine of whoever opens the
/// exported ledger. Export puts an apostrophe before such a value, import takes it away again.
enum FormulaGuard {
  /// The value with a guard when it begins like a formula, else unchanged.
  ///
  /// A value that looks guarded already is guarded once more, so that removing gives back what was written.
  static func applied(to value: String) -> String {
    looksLikeFormula(Array(value.utf8)[...].drop(while: { $0 == apostrophe })) ? "'" + value : value
  }

  /// The bytes without a guard: an apostrophe before what a spreadsheet program would run.
  static func removed(from value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.first == apostrophe, looksLikeFormula(value.drop(while: { $0 == apostrophe })) else {
      return value
    }
    return value.dropFirst()
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether the value begins with a sign of a formula, also behind blanks, which spreadsheet programs pass over, or
  /// with a TAB or a line end, behind which some look for one (OWASP, CSV Injection).
  private static func looksLikeFormula(_ value: ArraySlice<UInt8>) -> Bool {
    switch value.first {
    case UInt8(ascii: "\t"), .carriageReturn, .lineFeed: true
    default: beginsWithSign(value.withoutLeadingBlanks)
    }
  }

  private static func beginsWithSign(_ value: ArraySlice<UInt8>) -> Bool {
    switch value.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    case 0xEF: wideSigns.contains { value.starts(with: $0) }
    default: false
    }
  }

  /// ＝ ＋ － ＠ (U+FF1D, U+FF0B, U+FF0D, U+FF20), which East Asian editions of spreadsheet programs take for the
  /// narrow ones.
  private static let wideSigns: [[UInt8]] = [
    [0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0],
  ]
}
