import Disclosure

/// Search among the open cases: they are few, and are looked through one by one.
extension Office {
  /// The open cases that hold all of the words in number, applicant, subject, unit or organ; most urgent first.
  ///
  /// Other than ``search(_:limit:)`` this finds a part of a word of letters or digits too, so that a list can be
  /// narrowed with every key.
  ///
  /// - Parameters:
  ///   - words: with spaces between them, as typed.
  ///   - limit: rows at the most.
  public func searchOpen(_ words: String, limit: Int = 1000) throws(StoreError) -> [CaseRow] {
    let wanted = words.split(whereSeparator: \.isWhitespace).compactMap { OpenCaseFilter(word: String($0)) }
    guard !wanted.isEmpty else { return [] }
    return try database.transaction(.deferred) { () throws(StoreError) in
      var rows: [CaseRow] = []
      for id in try openCases(holding: wanted, limit: limit) {
        if let row = try row(id: id) { rows.append(row) }
      }
      return rows
    }
  }

  private func openCases(holding words: [OpenCaseFilter], limit: Int) throws(StoreError) -> [Int] {
    var (ids, text): ([Int], FoldedText) = ([], FoldedText())
    try database.forEachRow(CaseLists.openTexts) { (row: Row) throws(StoreError) in
      guard ids.count < limit else { return }
      text.removeAll()
      for column in OpenCaseFilter.textColumns { row.withBytes(column) { text.append($0) } }
      if words.allSatisfy({ $0.admits(row, text) }) { ids.append(row.integer(0)) }
    }
    return ids
  }
}

/// One word of a search among the open cases.
private struct OpenCaseFilter {
  /// Of ``CaseLists/openTexts``: number, applicant, subject, unit, organ.
  static let textColumns: ClosedRange<Int32> = 1...5

  private let word: [UInt32]
  /// `2024-3` names a case too whose number is written otherwise.
  private let year: Int?
  private let serial: Int?

  /// Nil where nothing is left to look for.
  init?(word text: String) {
    word = FoldedText.word(text)
    guard !word.isEmpty else { return nil }
    let short = Office.short(text).flatMap { $0.part == nil ? $0 : nil }
    (year, serial) = (short?.year, short?.serial)
  }

  func admits(_ row: Row, _ text: FoldedText) -> Bool {
    if text.holds(word) { return true }
    guard let year, let serial else { return false }
    return row.optionalInteger(6) == year && row.optionalInteger(7) == serial
  }
}
