import Disclosure

/// Text as the search index holds it: overlapping pairs of Chinese characters, words of letters and digits
/// whole.
///
/// 征地补偿 becomes 征地 地补 补偿 偿: the trigram tokenizer of SQLite cannot find words of two characters, which most
/// Chinese words have. The last character of a run also stands alone, so that every single character begins
/// some token.
enum SearchText {
  /// The tokens of one text, in order.
  static func grams(_ text: String) -> [String] { SearchRun.runs(of: text).flatMap(\.grams) }

  /// What can be looked for in a case, in the order of the index's columns. A number can also be found as
  /// `2024-3`.
  static func fields(of row: CaseRow) -> [String] {
    let short = CaseNumber(row.number).yearAndSerial.map { " \($0.year)-\($0.serial)" } ?? ""
    return [row.number + short, row.applicant, row.subject, row.unit ?? "", row.organ]
  }

  /// What the index holds of a case, in the order of its columns.
  static func index(of row: CaseRow) -> [String] { fields(of: row).map(tokens) }

  /// What the index holds of one field.
  static func tokens(_ field: String) -> String { grams(field).joined(separator: " ") }

  /// The query that finds all of the words as typed, or nil when there is nothing to look for. It holds
  /// letters, digits and characters only, so that nothing typed is taken for an operator.
  static func query(_ words: String) -> String? {
    let phrases = words.split(whereSeparator: \.isWhitespace).compactMap { phrase(String($0)) }
    return phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
  }

  /// A word as one phrase: its tokens one after the other in one field, the last of them open at its end.
  static func phrase(_ word: String) -> String? {
    let runs = SearchRun.runs(of: word)
    guard let last = runs.last else { return nil }
    let tokens = runs.dropLast().flatMap(\.grams) + last.pairsOrWhole
    return "\"\(tokens.joined(separator: " "))\"" + (last.isSingleCharacter ? " *" : "")
  }

  /// The same, but closed at its end: the word stands at the end of a field or before a stop.
  static func wholePhrase(_ word: String) -> String? {
    let tokens = grams(word)
    return tokens.isEmpty ? nil : "\"\(tokens.joined(separator: " "))\""
  }
}
