/// What the rehearsal of a year's report asks of the list of cases, from the day $1 through the day $2.
enum RehearsalQueries {
  private static let ofTheYear = """
    is_counted = 1 AND received_on <= $2 AND (counted_on IS NULL OR counted_on BETWEEN $1 AND $2)
    """

  /// Ended through $1, and counted nowhere.
  static let uncoded = """
    SELECT \(CaseRow.columns) FROM cases
      WHERE is_counted = 1 AND counted_on IS NULL AND is_open = 0 AND coalesce(received_on, arrived_on) <= $1
      ORDER BY coalesce(received_on, arrived_on), id
    """

  /// Replied in the year, without an event that says how the reply went out; or with events that may not count any more.
  static let unserved = """
    SELECT id, number, counted_on, is_doubtful FROM (
      SELECT id, number, counted_on, received_on,
        EXISTS (SELECT 1 FROM events WHERE stream = 'case/' || cases.id AND kind = 'replied') AS has_reply,
        EXISTS (SELECT 1 FROM events WHERE stream = 'case/' || cases.id
          AND kind IN ('serviceAttempted', 'served')) AS has_service,
        EXISTS (SELECT 1 FROM events WHERE stream = 'case/' || cases.id
          AND kind IN ('corrected', 'redoOrdered')) AS is_doubtful
        FROM cases WHERE is_counted = 1 AND counted_on BETWEEN $1 AND $2
    ) WHERE has_reply AND (NOT has_service OR is_doubtful) ORDER BY counted_on, id
    """

  static let irregular = """
    SELECT \(CaseRow.columns) FROM cases WHERE \(ofTheYear) AND irregularities > 0 ORDER BY received_on, id
    """

  /// Split or handed over: counted elsewhere.
  static let replaced = """
    SELECT \(CaseRow.columns) FROM cases
      WHERE is_counted = 0 AND type = 'disclosure' AND coalesce(received_on, arrived_on) BETWEEN $1 AND $2
      ORDER BY coalesce(received_on, arrived_on), id
    """

  /// Counted cases whose number another counted one bears with a part behind it: 第3号 and 第3号-1.
  static let doubled = """
    SELECT whole.id, part.number FROM cases AS part
      JOIN cases AS whole ON whole.year = part.year AND whole.serial = part.serial AND whole.id <> part.id
      WHERE part.is_counted = 1 AND whole.is_counted = 1
        AND part.received_on BETWEEN $1 AND $2
        AND substr(part.number_key, 1, length(whole.number_key) + 1) = whole.number_key || '-'
      ORDER BY whole.id, part.id
    """

  /// Disputes filed through $1 of which no conclusion is recorded, each once, with one of its cases.
  static let pending = """
    SELECT counted.id, counted.kind, counted.filed_on, min(cases.number) FROM (\(DisputeRow.counted)) AS counted
      JOIN disputes ON disputes.kind = counted.kind AND disputes.id = counted.id
      LEFT JOIN cases ON cases.id = disputes.case_id
      WHERE counted.concluded_on IS NULL AND counted.filed_on <= $1
      GROUP BY counted.id, counted.kind, counted.filed_on ORDER BY counted.filed_on, counted.id
    """
}
