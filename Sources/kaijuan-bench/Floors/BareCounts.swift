import Disclosure

/// The figures of the yearly report as plain SQL gives them, for the sqlite3 shell.
///
/// A line is `new|kind|row|count` of cases or `kind|state|count` of disputes.
struct BareCounts {
  private let first: Int32
  private let last: Int32

  init(year: Int) {
    first = Day.firstDay(ofYear: year).number
    last = Day.lastDay(ofYear: year).number
  }

  /// By ranges of the index that the office file has for them.
  var indexed: [String] {
    let columns = "applicant_kind, counted_row, count(*)"
    let open = "'', count(*)"
    return [
      """
      SELECT received_on >= \(first) AS is_new, \(columns) FROM cases WHERE is_counted = 1
        AND counted_on BETWEEN \(first) AND \(last) AND received_on <= \(last)
        GROUP BY is_new, applicant_kind, counted_row
      """,
      """
      SELECT received_on >= \(first) AS is_new, applicant_kind, \(open) FROM cases WHERE is_counted = 1
        AND counted_on > \(last) AND received_on <= \(last) GROUP BY is_new, applicant_kind
      """,
      """
      SELECT received_on >= \(first) AS is_new, applicant_kind, \(open) FROM cases WHERE is_counted = 1
        AND counted_on IS NULL AND received_on <= \(last) GROUP BY is_new, applicant_kind
      """, disputes,
    ]
  }

  /// By one look at every case: what one writes who knows of no index.
  var scanning: [String] {
    [
      """
      SELECT received_on >= \(first), applicant_kind,
        CASE WHEN counted_on <= \(last) THEN counted_row ELSE '' END, count(*) FROM cases NOT INDEXED
        WHERE is_counted = 1 AND received_on <= \(last) AND (counted_on IS NULL OR counted_on >= \(first))
        GROUP BY 1, 2, 3
      """, disputes,
    ]
  }

  private var disputes: String {
    """
    SELECT kind, CASE WHEN concluded_on <= \(last) THEN result ELSE 'pending' END AS state, count(*)
      FROM disputes WHERE filed_on <= \(last) AND (concluded_on IS NULL OR concluded_on >= \(first))
      GROUP BY kind, state
    """
  }

  /// Whether lines of the shell are the figures of our report, cell by cell.
  static func agrees(_ lines: String, _ report: AnnualReport) -> Bool {
    var (cases, disputes): ([AnnualTally], [DisputeTally]) = ([], [])
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      if let tally = tally(fields) {
        cases.append(tally)
      } else if let tally = disputeTally(fields) {
        disputes.append(tally)
      } else {
        return false
      }
    }
    return report.table3 == Table3(form: report.form, tallies: cases)
      && report.table4 == Table4(tallies: disputes)
  }

  private static func tally(_ fields: [String]) -> AnnualTally? {
    guard fields.count == 4, let kind = ApplicantKind(rawValue: fields[1]), let count = Int(fields[3]) else {
      return nil
    }
    let row = AnnualRow(rawValue: fields[2])
    guard row != nil || fields[2].isEmpty else { return nil }
    return AnnualTally(kind: kind, isNew: fields[0] == "1", result: row, count: count)
  }

  private static func disputeTally(_ fields: [String]) -> DisputeTally? {
    guard fields.count == 3, let kind = DisputeKind(rawValue: fields[0]),
      let state = DisputeState(rawValue: fields[1]), let count = Int(fields[2])
    else { return nil }
    return DisputeTally(kind: kind, state: state, count: count)
  }
}
