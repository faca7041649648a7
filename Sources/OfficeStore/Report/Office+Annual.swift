public import Disclosure

extension Office {
  /// The report of a year as the cases count at one moment, with table 二 as it was entered.
  ///
  /// It knows nothing of what was published: ``annualAccount(of:as:)`` does, last year's 四 included.
  ///
  /// - Returns: nil for a year without an official form (before 2019).
  public func annualReport(year: Int) throws(StoreError) -> AnnualReport? {
    guard let form = AnnualForm(reportYear: year) else { return nil }
    return try database.transaction(.deferred) { () throws(StoreError) in
      try count(year, form, try table2(of: year))
    }
  }

  func count(_ year: Int, _ form: AnnualForm, _ table2: Table2?) throws(StoreError) -> AnnualReport {
    AnnualReport(
      office: try name(), year: year, table2: table2,
      table3: Table3(form: form, tallies: try tallies(of: .year(year), form)),
      table4: Table4(tallies: try disputeTallies(of: .year(year))))
  }

  /// The cases that a cell of table 三 counts, or the sum under a heading of it.
  ///
  /// - Parameters:
  ///   - rows: the row of the cell, or those of the sum.
  ///   - kind: the column; nil is 总计.
  ///   - year: the year of the report.
  public func cases(in rows: [AnnualRow], kind: ApplicantKind?, year: Int) throws(StoreError) -> [CaseRow] {
    try countable(year, kind).filter { $0.annualRows(of: year)?.isDisjoint(with: rows) == false }
  }

  func tallies(of period: ReportPeriod, _ form: AnnualForm) throws(StoreError) -> [AnnualTally] {
    try database.rows(AnnualTallies.cases, [period.first, period.last]) {
      (row: Row) throws(StoreError) in
      AnnualTally(
        kind: row.choice(0, ApplicantKind.other), isNew: row.integer(1) == 1,
        result: row.result(2).map { form.row(counting: $0) }, count: row.integer(3))
    }
  }

  private func countable(_ year: Int, _ kind: ApplicantKind?) throws(StoreError) -> [CaseRow] {
    try database.rows(
      """
      SELECT \(CaseRow.columns) FROM cases
        WHERE is_counted = 1 AND (counted_on IS NULL OR counted_on >= $1) AND received_on <= $2
          AND ($3 IS NULL OR applicant_kind = $3) ORDER BY received_on, id
      """, [Day.firstDay(ofYear: year), Day.lastDay(ofYear: year), kind?.rawValue]
    ) { (row: Row) throws(StoreError) in CaseRow(row) }
  }
}

extension Row {
  /// A row of table 三 that counts results; one that is a sum or a carry-over marks the row as damaged.
  fileprivate func result(_ column: Int32) -> AnnualRow? {
    guard let row = optionalChoice(column, AnnualRow.self), !row.isResult else {
      return optionalChoice(column, AnnualRow.self)
    }
    statement.noteMisreading(column: column, expected: "a result")
    return nil
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
