/// A report beside the same office's report of the year before: identities E and F.
///
/// A figure missing on last year's side is no fault of this year's report, so it is never read as zero.
struct YearSuccession {
  private(set) var breaches: [Breach] = []
  private(set) var notAssessable: [NotAssessable] = []

  init(report: AnnualReport, lastYear: AnnualReport?, openingBalances: [OpeningBalance]) {
    guard let lastYear, lastYear.year == report.year - 1 else {
      let reason: NotAssessable.Reason = lastYear == nil ? .noLastYear : .notTheYearBefore
      notAssessable = [
        NotAssessable(.e, reason),
        NotAssessable(.f, report.form.countsInForce ? reason : .formWithoutInForce),
      ]
      return
    }
    compare(carriedIn: report.table3, carriedOut: lastYear.table3, openingBalances)
    guard report.form.countsInForce, lastYear.form.countsInForce else {
      notAssessable.append(NotAssessable(.f, .formWithoutInForce))
      return
    }
    compare(documents: report.table2, lastYear: lastYear.table2)
  }

  private mutating func compare(carriedIn: Table3, carriedOut: Table3, _ balances: [OpeningBalance]) {
    let known = AnnualColumn.allCases.filter { carriedOut[.carriedOut, $0] != nil }
    breaches += known.compactMap { column in
      Breach(
        .e, .column(column), [carriedOut[.carriedOut, column]] + balances.map { $0[column] },
        [carriedIn[.carriedIn, column]])
    }
    if known.count < AnnualColumn.allCases.count { notAssessable.append(NotAssessable(.e, .blankLastYear)) }
  }

  private mutating func compare(documents: Table2?, lastYear: Table2?) {
    guard let documents, let lastYear else {
      notAssessable.append(NotAssessable(.f, .noTable2))
      return
    }
    for row in documents.form.rowsInForce { compare(row, documents, lastYear.count(row, .inForce)) }
  }

  private mutating func compare(_ row: Table2Row, _ documents: Table2, _ lastInForce: Int?) {
    let inForce = documents.count(row, .inForce)
    let repealed = documents.count(row, .repealed).map { -$0 }
    let expected = [lastInForce, documents.count(row, .made), repealed]
    if inForce == nil || expected.contains(nil) {
      notAssessable.append(NotAssessable(.f, .blankInTable2(row)))
    } else if let breach = Breach(.f, .documents(row), [inForce], expected) {
      breaches.append(breach)
    }
  }
}

extension AnnualForm {
  /// The rows of table 二 that say how many documents are in force.
  fileprivate var rowsInForce: [Table2Row] { table2Rows.filter { columns(of: $0).contains(.inForce) } }

  fileprivate var countsInForce: Bool { !rowsInForce.isEmpty }
}
