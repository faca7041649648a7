public import Disclosure

extension Office {
  /// Tables 三 and 四 of a year, counted from the cases.
  ///
  /// - Returns: nil for a year without an official form (before 2019).
  public func annualReport(year: Int) throws(StoreError) -> AnnualReport? {
    guard let form = AnnualForm(reportYear: year) else { return nil }
    return AnnualReport(
      office: try name(), year: year, table2: nil, table3: Table3(form: form, tallies: try tallies(of: year)),
      table4: Table4(tallies: try disputeTallies(of: year)))
  }

  /// The cases that a cell of table 三 counts.
  ///
  /// - Parameter kind: nil is the column 总计.
  public func cases(in row: AnnualRow, kind: ApplicantKind?, year: Int) throws(StoreError) -> [CaseRow] {
    try countable(year).filter { candidate in
      guard kind.map({ candidate.applicantKind == $0 }) ?? true else { return false }
      return candidate.annualRows(of: year)?.contains(row) ?? false
    }
  }

  /// The disputes that a cell of table 四 counts, each with its case.
  public func disputes(
    of kind: DisputeKind, in state: DisputeState?, year: Int
  ) throws(StoreError) -> [(dispute: String, caseNumber: String?)] {
    let (first, last) = (Day.firstDay(ofYear: year), Day.lastDay(ofYear: year))
    return try database.rows(
      """
      SELECT disputes.id, cases.number,
          CASE WHEN concluded_on IS NULL OR concluded_on > $3 THEN 'pending' ELSE result END
        FROM disputes LEFT JOIN cases ON cases.id = disputes.case_id
        WHERE disputes.kind = $1 AND filed_on <= $3 AND (concluded_on IS NULL OR concluded_on >= $2)
        ORDER BY filed_on, disputes.id
      """, [kind.rawValue, first, last]
    ) { (row: Row) throws(StoreError) in
      (dispute: row.text(0), caseNumber: row.optionalText(1), state: row.choice(2, DisputeState.pending))
    }.filter { state == nil || $0.state == state }.map { ($0.dispute, $0.caseNumber) }
  }

  /// Table 三 in groups. The conditions are those of ``AnnualCounting/rows(receivedOn:result:year:)``.
  private func tallies(of year: Int) throws(StoreError) -> [AnnualTally] {
    let form = AnnualForm(reportYear: year)
    return try database.rows(
      """
      SELECT applicant_kind, received_on >= $1, CASE WHEN counted_on <= $2 THEN counted_row END, count(*) FROM cases
        WHERE is_counted = 1 AND received_on <= $2 AND (counted_on IS NULL OR counted_on >= $1)
        GROUP BY 1, 2, 3
      """, [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year)]
    ) { (row: Row) throws(StoreError) in
      let result = row.optionalText(2).flatMap { AnnualRow(rawValue: $0) }
      return AnnualTally(
        kind: row.choice(0, ApplicantKind.other), isNew: row.integer(1) == 1,
        result: result.map { form?.row(counting: $0) ?? $0 }, count: row.integer(3))
    }
  }

  /// Table 四 in groups: one dispute counts once, whatever number of cases it concerns.
  private func disputeTallies(of year: Int) throws(StoreError) -> [DisputeTally] {
    try database.rows(
      """
      SELECT kind, CASE WHEN concluded_on IS NULL OR concluded_on > $2 THEN 'pending' ELSE result END,
          count(DISTINCT id) FROM disputes
        WHERE filed_on <= $2 AND (concluded_on IS NULL OR concluded_on >= $1) GROUP BY 1, 2
      """, [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year)]
    ) { (row: Row) throws(StoreError) in
      DisputeTally(
        kind: row.choice(0, DisputeKind.reconsideration), state: row.choice(1, DisputeState.pending),
        count: row.integer(2))
    }
  }

  private func countable(_ year: Int) throws(StoreError) -> [CaseRow] {
    try database.rows(
      """
      SELECT \(CaseRow.columns) FROM cases
        WHERE is_counted = 1 AND received_on <= $2 AND (counted_on IS NULL OR counted_on >= $1)
        ORDER BY received_on, id
      """, [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year)]
    ) { (row: Row) throws(StoreError) in CaseRow(row) }
  }
}

extension CaseRow {
  /// The rows of a year's table 三 that count the case.
  public func annualRows(of year: Int) -> Set<AnnualRow>? {
    guard isCounted, let receivedOn else { return nil }
    var result: AnnualCounting.Result?
    if let countedOn, let countedRow { result = AnnualCounting.Result(day: countedOn, row: countedRow) }
    return AnnualCounting.rows(receivedOn: receivedOn, result: result, year: year)
  }
}
