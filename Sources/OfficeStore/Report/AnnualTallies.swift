/// The counts of the yearly report in SQL: of the year, or of another period, from the day $1 through the day $2.
enum AnnualTallies {
  /// Table 三 in groups, by ``AnnualCounting/rows(receivedOn:result:year:)``: concluded in the year,
  /// concluded after it, and open. Each part is a range of the index cases_annual.
  static let cases = """
    SELECT applicant_kind, CASE WHEN received_on >= $1 THEN 1 ELSE 0 END AS is_new, counted_row, count(*)
      FROM cases WHERE is_counted = 1 AND counted_on BETWEEN $1 AND $2 AND received_on <= $2
      GROUP BY applicant_kind, is_new, counted_row
    UNION ALL
    SELECT applicant_kind, CASE WHEN received_on >= $1 THEN 1 ELSE 0 END AS is_new, NULL, count(*) FROM cases
      WHERE is_counted = 1 AND counted_on > $2 AND received_on <= $2 GROUP BY applicant_kind, is_new
    UNION ALL
    SELECT applicant_kind, CASE WHEN received_on >= $1 THEN 1 ELSE 0 END AS is_new, NULL, count(*) FROM cases
      WHERE is_counted = 1 AND counted_on IS NULL AND received_on <= $2 GROUP BY applicant_kind, is_new
    """

  private static let state =
    "CASE WHEN concluded_on IS NULL OR concluded_on > $2 THEN 'pending' ELSE result END"
  private static let ofTheYear = "filed_on <= $2 AND (concluded_on IS NULL OR concluded_on >= $1)"

  /// Table 四 in groups, by ``DisputeCounting/state(filedOn:conclusion:year:)``.
  static let disputes = """
    SELECT kind, \(state) AS state, count(*) FROM (\(DisputeRow.counted)) AS counted
      WHERE \(ofTheYear) GROUP BY kind, state
    """

  /// The disputes of the kind $3, each with its cases.
  static let listedDisputes = """
    SELECT counted.id, cases.number, counted.state FROM (
        SELECT kind, id, filed_on, \(state) AS state FROM (\(DisputeRow.counted)) AS counted
          WHERE \(ofTheYear)
      ) AS counted
      JOIN disputes ON disputes.kind = counted.kind AND disputes.id = counted.id
      LEFT JOIN cases ON cases.id = disputes.case_id
      WHERE counted.kind = $3 AND (cases.id IS NULL OR cases.type = 'disclosure')
      ORDER BY counted.filed_on, counted.id, cases.id
    """
}
