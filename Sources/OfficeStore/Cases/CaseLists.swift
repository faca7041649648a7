/// The lists of cases, each in the order of an index, so that the first page of a million costs no more
/// than that of a hundred.
enum CaseLists {
  // As cases_open has it: the due day, else the day that the wait ends, else after all days.
  static let urgency = "coalesce(due, act_by, 2147483647)"
  // As cases_received has it.
  static let intake = "coalesce(received_on, arrived_on)"

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

  /// Open cases of the day $1.
  static let actingOn = """
    SELECT \(CaseRow.columns) FROM cases WHERE is_open = 1 AND \(urgency) = $1 ORDER BY id
    """

  /// How many of them the days from $1 through $2 have.
  static let dueCounts = """
    SELECT \(urgency), count(*) FROM cases WHERE is_open = 1 AND \(urgency) BETWEEN $1 AND $2
      GROUP BY \(urgency)
    """

  /// The units, each once: from one to the next along the index.
  static let units = """
    WITH RECURSIVE found (unit) AS (
      SELECT min(unit) FROM cases WHERE unit IS NOT NULL
      UNION ALL
      SELECT (SELECT min(unit) FROM cases WHERE unit > found.unit) FROM found WHERE found.unit IS NOT NULL
    ) SELECT unit FROM found WHERE unit IS NOT NULL
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
}
