extension Table3 {
  /// The blank cells, row by row.
  var blanks: [Breach] {
    form.rows.flatMap { row in
      AnnualColumn.allCases.filter { self[row, $0] == nil }.map { Breach(blankAt: .cell(row, $0)) }
    }
  }

  /// The breaches of A, B and C.
  var sumBreaches: [Breach] {
    AnnualColumn.allCases.compactMap(intakeBreach) + AnnualColumn.allCases.compactMap(resultBreach)
      + form.rows.compactMap(rowBreach)
  }

  private func intakeBreach(_ column: AnnualColumn) -> Breach? {
    Breach(
      .a, .column(column), [self[.newlyReceived, column], self[.carriedIn, column]],
      [self[.total, column], self[.carriedOut, column]])
  }

  private func resultBreach(_ column: AnnualColumn) -> Breach? {
    Breach(.b, .column(column), [self[.total, column]], form.resultRows.map { self[$0, column] })
  }

  private func rowBreach(_ row: AnnualRow) -> Breach? {
    Breach(.c, .row(row), ApplicantKind.allCases.map { self[row, .kind($0)] }, [self[row, .total]])
  }
}
