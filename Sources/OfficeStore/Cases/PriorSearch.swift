import Disclosure

/// What the search index is asked for, to find other cases of an applicant.
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

  static func queries(of query: PriorQuery) -> [String] {
    query.applicants.prefix(3).compactMap { applicant($0.name) }
  }

  /// The whole name and not the beginning of a longer one, alone or with 等n人 after it.
  static func applicant(_ name: String) -> String? {
    guard let whole = SearchText.wholePhrase(name), let several = SearchText.phrase(name + "等") else {
      return nil
    }
    return "applicant : (\(whole) OR \(several))"
  }
}
