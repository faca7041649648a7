/// The names that ledgers use for the values of a column, each with what it means.
///
/// Matching folds width, case, blanks, brackets and dashes away. A name that could mean several things is no value:
/// it comes with what it could mean, for the officer to choose.
struct LedgerNames<Value: Sendable>: Sendable {
  /// Every value with its names, the program's own first.
  let entries: [(value: Value, names: [String])]
  private let values: [String: Value]
  private let vague: [String: [String]]
  /// What an error lists as right: the program's own names.
  let own: [String]

  /// - Parameters:
  ///   - vague: names that could mean several things, with the program's own names of these.
  ///   - own: nil takes the first name of every entry.
  init(
    _ entries: [(value: Value, names: [String])], vague: [(names: [String], meanings: [String])] = [],
    own: [String]? = nil
  ) {
    self.entries = entries
    self.own = own ?? entries.compactMap(\.names.first)
    // As written too: the usual spelling is found without folding.
    self.values = Dictionary(
      entries.flatMap { entry in (entry.names + entry.names.map(foldedValueName)).map { ($0, entry.value) } },
      uniquingKeysWith: { first, _ in first })
    self.vague = Dictionary(
      vague.flatMap { entry in entry.names.map { (foldedValueName($0), entry.meanings) } },
      uniquingKeysWith: { first, _ in first })
  }

  func value(of text: String) -> Value? { values[text] ?? values[foldedValueName(text)] }

  /// The names of what a vague text could mean; nil where it means one thing, or nothing known.
  func meanings(of text: String) -> [String]? { vague[foldedValueName(text)] }
}

/// Brackets, dashes and separators differ from ledger to ledger and never tell two values apart; the numbers of the
/// form's rows (`（一）予以公开`, `1.属于国家秘密`) say nothing.
func foldedValueName(_ text: String) -> String {
  var rest = text.foldedToHalfWidth.lowercased()[...]
  if rest.first == "(", let closing = rest.firstIndex(of: ")"),
    rest[..<closing].dropFirst().allSatisfy({ "一二三四五六七八九十".contains($0) })
  {
    rest = rest[rest.index(after: closing)...]
  }
  rest = rest.drop { ("0"..."9").contains($0) }
  return String(rest.filter { !$0.isWhitespace && !punctuation.contains($0) })
}

private let punctuation: Set<Character> = [
  "-", "—", "–", "‐", "‑", "―", "─", "−", "_", "(", ")", "[", "]", "{", "}", "【", "】", "〔", "〕", "「", "」",
  "『", "』",
  "《", "》", "〈", "〉", "<", ">", "、", ",", ".", "。", "·", ";", ":", "“", "”", "‘", "’", "\"", "'", "/", "\\",
  "|",
]
