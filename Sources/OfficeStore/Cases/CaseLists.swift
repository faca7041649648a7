/// The lists of cases, each in the order of an index, so that the first page of a million costs no more
/// than that of a hundred.
enum CaseLists {
  // As cases_open has it: the due day, else the day that the wait ends, else after all days.
  private static let urgency = "coalesce(due, act_by, 2147483647)"
  // As cases_received has it.
  private static let intake = "coalesce(received_on, arrived_on)"

  /// All cases received from $1 through $2, at most $3 of them.
  static let all = """
    SELECT \(CaseRow.columns) FROM cases WHERE \(intake) BETWEEN $1 AND $2 ORDER BY \(intake), id LIMIT $3
    """

  /// The same of the open ones, most urgent first. The + keeps the range of days, in which all open cases
  /// may lie, from choosing the index.
  static let open = """
    SELECT \(CaseRow.columns) FROM cases WHERE is_open = 1 AND +\(intake) BETWEEN $1 AND $2
      ORDER BY \(urgency), id LIMIT $3
    """

  /// Open cases through $1.
  static let due = """
    SELECT \(CaseRow.columns) FROM cases WHERE is_open = 1 AND \(urgency) <= $1 ORDER BY \(urgency), id
    """

  /// What a search looks into, of all open cases, most urgent first.
  static let openTexts = """
    SELECT id, number, applicant, subject, unit, organ, year, serial FROM cases WHERE is_open = 1
      ORDER BY \(urgency), id
    """

  /// All cases received from $1 through $2, in the order in which they came in.
  static let exported = """
    SELECT \(CaseRow.columns) FROM cases WHERE \(intake) BETWEEN $1 AND $2 ORDER BY id
    """

  /// The streams of disputes without a case that were filed from $1 through $2; of one whose filing was an error no
  /// day is known.
  private static let disputesAlone = """
    FROM events LEFT JOIN disputes ON disputes.stream = events.stream
      WHERE events.seq = 1 AND events.stream >= 'dispute/' AND events.stream < 'dispute0'
        AND coalesce(disputes.filed_on, $1) BETWEEN $1 AND $2
    """
  static let exportedDisputes = "SELECT events.stream \(disputesAlone) ORDER BY events.id"

  static let exportedCount = """
    SELECT (SELECT count(*) FROM cases WHERE \(intake) BETWEEN $1 AND $2) + (SELECT count(*) \(disputesAlone))
    """

  static let counts = """
    SELECT stage, holds, count(*) FROM cases WHERE is_open = 1 GROUP BY stage, holds
      UNION ALL SELECT 'replied', '', count(*) FROM cases WHERE stage = 'replied'
    """

  /// The newest $2 cases that $1 matches.
  static let search = """
    SELECT \(CaseRow.columns) FROM cases WHERE id IN (
      SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid DESC LIMIT $2
    ) ORDER BY id DESC
    """
}
