/// What a report over the period from the day $1 through the day $2 says beside the tables of ``AnnualTallies``.
enum PeriodTallies {
  /// How many replies took from which receipt to which day. Cases that ended otherwise, 三（六）, had none.
  static let times = """
    SELECT received_on, counted_on, count(*) FROM cases
      WHERE is_counted = 1 AND counted_on BETWEEN $1 AND $2
        AND counted_row NOT IN ('closedNotClarified', 'closedFeeUnpaid', 'closedOther')
      GROUP BY counted_on, received_on
    """

  /// Results of the period that may have come too late: after the due day of the list, or where that day says
  /// nothing, for the clock waited ($3, $4) or an order began another round; and what may be a withdrawal, which no last
  /// day applies to.
  static let results = """
    SELECT \(columns) FROM cases WHERE is_counted = 1 AND counted_on BETWEEN $1 AND $2
        AND (counted_on > due OR awaiting IN ($3, $4) OR outcome = 'closedOther' OR \(isRedone))
      ORDER BY counted_on, id
    """

  /// Cases open at the end of the period, here $1, that may have been overdue on the day $2; $3 is as $3 of
  /// ``results``.
  static let open = """
    SELECT \(columns) FROM cases WHERE is_counted = 1 AND counted_on IS NULL AND \(mayBeOverdue)
    UNION ALL
    SELECT \(columns) FROM cases WHERE is_counted = 1 AND counted_on > $1 AND \(mayBeOverdue)
    """

  // Which kinds of events there are is asked where it tells something: to read the events of every case that had a
  // dispute or ended in 三（六）3 takes seconds in a large office.
  private static let columns = """
    id, number, due, counted_on, \(isRedone) AS is_redone,
      CASE WHEN counted_row = 'closedOther' THEN \(has("replied")) ELSE 1 END AS has_reply,
      CASE WHEN counted_row = 'closedOther' THEN \(has("withdrawn")) ELSE 0 END AS has_withdrawal
    """
  private static let isRedone = """
    (id IN (SELECT case_id FROM disputes WHERE case_id IS NOT NULL) AND \(has("redoOrdered")))
    """
  private static let mayBeOverdue = "received_on <= $1 AND (due < $2 OR awaiting = $3 OR \(isRedone))"

  private static func has(_ kind: String) -> String {
    "EXISTS (SELECT 1 FROM events WHERE stream = 'case/' || cases.id AND kind = '\(kind)')"
  }
}
