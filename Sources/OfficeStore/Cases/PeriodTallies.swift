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
  /// nothing, for the clock waited ($3, $4) or a dispute may have begun another round; and what may be a withdrawal, which no
  /// last day applies to.
  static let results = """
    SELECT \(columns) FROM cases WHERE is_counted = 1 AND counted_on BETWEEN $1 AND $2
        AND (counted_on > due OR awaiting IN ($3, $4) OR outcome = 'closedOther' OR \(isDisputed))
      ORDER BY counted_on, id
    """

  /// Cases open at the end of the period, here $1, that may have been overdue on the day $2; $3 is as $3 of
  /// ``results``.
  static let open = """
    SELECT \(columns) FROM cases WHERE is_counted = 1 AND counted_on IS NULL AND \(mayBeOverdue)
    UNION ALL
    SELECT \(columns) FROM cases WHERE is_counted = 1 AND counted_on > $1 AND \(mayBeOverdue)
    """

  private static let columns =
    "id, number, due, counted_on, counted_row, awaiting, \(isDisputed) AS is_disputed"
  private static let isDisputed = "id IN (SELECT case_id FROM disputes WHERE case_id IS NOT NULL)"
  private static let mayBeOverdue = "received_on <= $1 AND (due < $2 OR awaiting = $3 OR \(isDisputed))"
}
