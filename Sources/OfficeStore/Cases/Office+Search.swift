import Disclosure

extension Office {
  /// Brings the index of a case up to its row; the text before is needed to take it out of a contentless
  /// index.
  func index(_ row: CaseRow, before: CaseRow?) throws(StoreError) {
    let text = SearchText.fields(of: row)
    if let before {
      let old = SearchText.fields(of: before)
      guard old != text else { return }
      try run(
        """
        INSERT INTO search (search, rowid, number, applicant, subject, unit, organ)
          VALUES ('delete', $1, $2, $3, $4, $5, $6)
        """, [row.id] + old.map(SearchText.tokens))
    }
    try run(
      "INSERT INTO search (rowid, number, applicant, subject, unit, organ) VALUES ($1, $2, $3, $4, $5, $6)",
      [row.id] + text.map(SearchText.tokens))
  }

  /// The cases that hold all of the words in number, applicant, subject, unit or organ; newest first.
  ///
  /// - Parameters:
  ///   - words: as a person types them, separated by blanks.
  ///   - limit: rows at the most.
  public func search(_ words: String, limit: Int = 1000) throws(StoreError) -> [CaseRow] {
    try found(.all, words, limit: limit)
  }

  /// The first cases of a selection that hold words; none where there are no words.
  func found(_ selected: SelectedCases, _ words: String, limit: Int) throws(StoreError) -> [CaseRow] {
    guard limit > 0, !words.allSatisfy(\.isWhitespace),
      let query = CaseQuery(selected, words: words, order: .urgency)
    else { return [] }
    return try rows(of: query, at: .first, limit: limit)
  }
}
