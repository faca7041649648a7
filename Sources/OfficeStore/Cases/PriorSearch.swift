import Disclosure

/// What the search index is asked for, to find cases that may be earlier ones of an application.
enum PriorSearch {
  /// The newest $2 cases that $1 matches.
  static let newest = """
    SELECT \(CaseRow.columns) FROM cases WHERE id IN (
      SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid DESC LIMIT $2
    ) ORDER BY id DESC
    """

  /// Of the newest $2 cases that $1 matches, the applications received from $3 through $4.
  static let newestReceived = """
    SELECT \(CaseRow.columns) FROM cases WHERE id IN (
      SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid DESC LIMIT $2
    ) AND +coalesce(received_on, arrived_on) BETWEEN $3 AND $4 AND type = 'disclosure'
    """

  /// More pieces than these find nothing that the first do not.
  private static let pieces = 8

  static func queries(of query: PriorQuery) -> [String] {
    query.applicants.prefix(3).compactMap { applicant($0.name) }
      + query.items.prefix(5).flatMap { item in
        [item.documentNumber.flatMap(document)].compactMap(\.self) + contents(ContentText(item.content))
      }
  }

  /// The whole name and not the beginning of a longer one, alone or with 等n人 after it.
  static func applicant(_ name: String) -> String? {
    guard let whole = SearchText.wholePhrase(name), let several = SearchText.phrase(name + "等") else {
      return nil
    }
    return "applicant : (\(whole) OR \(several))"
  }

  private static func document(_ number: String) -> String? {
    SearchText.phrase(number).map { "subject : \($0)" }
  }

  /// Any name or number in it, and then any part of one, together with any of its words for a kind of information;
  /// without a name, all of the words.
  private static func contents(_ text: ContentText) -> [String] {
    let generic = phrases(text.genericPieces.map { String($0.prefix(4)) })
    let (names, parts) = (phrases(text.specificPieces), phrases(text.specificParts))
    guard !names.isEmpty else {
      return generic.isEmpty ? [] : ["subject : (\(generic.joined(separator: " AND ")))"]
    }
    return (names == parts ? [names] : [names, parts]).map { wanted in
      let either = wanted.joined(separator: " OR ")
      guard !generic.isEmpty else { return "subject : (\(either))" }
      return "subject : ((\(either)) AND (\(generic.joined(separator: " OR "))))"
    }
  }

  private static func phrases(_ pieces: [String]) -> [String] {
    pieces.prefix(Self.pieces).compactMap(SearchText.phrase)
  }
}
