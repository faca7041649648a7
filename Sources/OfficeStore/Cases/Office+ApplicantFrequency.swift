public import Disclosure

extension Office {
  /// How often the applicant of an application applied in the twelve months before, where that is more than is usual in
  /// the office.
  ///
  /// The applicant is looked for as ``priorCases(like:limit:)`` does, and each case is held against what was handed in.
  ///
  /// - Parameters:
  ///   - query: an application, whole or half typed; its first applicant is the one.
  ///   - day: on which it was received, or would be.
  /// - Returns: nil where the number is not above the usual.
  public func frequency(of query: PriorQuery, on day: Day) throws(StoreError) -> ApplicantFrequency? {
    let span = day.advanced(byMonths: -12)...day
    return try database.transaction(.deferred) { () throws(StoreError) -> ApplicantFrequency? in
      let rows = try namesakes(query, in: span)
      // Fewer of one name are not many of one applicant: most end here, before anything else is read.
      guard rows.count >= Self.fewestCounted else { return nil }
      let found = try applications(in: rows, like: PriorComparison(query))
      guard found.count >= Self.fewestCounted, let usual = try usualFrequency(in: span) else { return nil }
      return ApplicantFrequency(found, in: span, usual: usual).flatMap { $0.isAboveUsual ? $0 : nil }
    }
  }

  /// The same for a case on record, which is none of the others itself; nil for what is no application for disclosure.
  public func frequency(of file: CaseFile) throws(StoreError) -> ApplicantFrequency? {
    guard file.row.type == .disclosure else { return nil }
    return try frequency(of: PriorQuery(of: file), on: file.row.countedDay)
  }

  /// One or two applications are never many.
  private static let fewestCounted = 3
  /// More of one name are not looked at: the newest are.
  private static let mostNamesakes = 2000

  /// Those of the same applicant, by what was handed in.
  private func applications(
    in rows: [CaseRow], like comparison: PriorComparison
  ) throws(StoreError) -> [ApplicantFrequency.Found] {
    var found: [ApplicantFrequency.Found] = []
    for row in rows {
      let receipt = try receipt(of: row)
      guard let match = comparison.match(row, receipt) else { continue }
      found.append(
        .init(day: row.countedDay, match: match, looksTheSame: comparison.looksTheSame(row, receipt)))
    }
    return found
  }

  /// Other applications under the name of the first applicant.
  func namesakes(_ query: PriorQuery, in span: ClosedRange<Day>) throws(StoreError) -> [CaseRow] {
    guard let words = query.applicants.first.flatMap({ PriorSearch.applicant($0.name) }) else { return [] }
    let rows = try database.rows(
      PriorSearch.newestReceived, [words, Self.mostNamesakes, span.lowerBound, span.upperBound]
    ) { (row: Row) throws(StoreError) -> CaseRow in CaseRow(row) }
    return rows.filter(query.admits)
  }

  /// The list of cases knows an applicant by name and kind. Counted once for a span and a number of cases: in a large
  /// office it takes a moment.
  private func usualFrequency(in span: ClosedRange<Day>) throws(StoreError) -> UsualFrequency? {
    let cases = try database.row("SELECT coalesce(max(id), 0) FROM cases") {
      (row: Row) throws(StoreError) -> Int in row.integer(0)
    }
    if usualFrequencies.cases != cases { usualFrequencies = (cases, [:]) }
    if let known = usualFrequencies.bySpan[span] { return known }
    let histogram = try database.rows(
      """
      SELECT applications, count(*) FROM (
        SELECT count(*) AS applications FROM cases
        WHERE coalesce(received_on, arrived_on) BETWEEN $1 AND $2 AND type = 'disclosure'
        GROUP BY applicant, applicant_kind
      ) GROUP BY applications ORDER BY applications
      """, [span.lowerBound, span.upperBound]
    ) { (row: Row) throws(StoreError) -> (applications: Int, applicants: Int) in
      (row.integer(0), row.integer(1))
    }
    let usual = UsualFrequency(histogram)
    usualFrequencies.bySpan[span] = usual
    return usual
  }
}

extension CaseRow {
  /// The day of receipt; of arrival while that is to be confirmed.
  public var countedDay: Day { receivedOn ?? arrivedOn }
}
