/// A report beside the same office's report of the year before: identities E and F.
///
/// A figure missing on last year's side is no fault of this year's report, so it is never read as zero.
struct YearSuccession {
  private(set) var breaches: [Breach] = []
  private(set) var notAssessable: [NotAssessable] = []

  init(report: AnnualReport, lastYear: AnnualReport?) {
    guard let lastYear, lastYear.year == report.year - 1 else {
      let reason: NotAssessable.Reason = lastYear == nil ? .noLastYear : .notTheYearBefore
      notAssessable = [NotAssessable(.e, reason), NotAssessable(.f, reason)]
      return
    }
    compare(carriedIn: report.table3, carriedOut: lastYear.table3)
    compare(documents: report.table2, lastYear: lastYear.table2)
  }

  private mutating func compare(carriedIn: Table3, carriedOut: Table3) {
    let known = AnnualColumn.allCases.filter { carriedOut[.carriedOut, $0] != nil }
    breaches += known.compactMap { column in
      Breach(.e, .column(column), [carriedOut[.carriedOut, column]], [carriedIn[.carriedIn, column]])
    }
    if known.count < AnnualColumn.allCases.count { notAssessable.append(NotAssessable(.e, .blankLastYear)) }
  }

  private mutating func compare(documents: Table2?, lastYear: Table2?) {
    guard let documents, let lastYear else {
      notAssessable.append(NotAssessable(.f, .noTable2))
      return
    }
    for kind in DocumentKind.allCases { compare(kind, documents[kind], lastYear[kind].inForce) }
  }

  private mutating func compare(_ kind: DocumentKind, _ counts: DocumentCounts, _ lastInForce: Int?) {
    let expected = [lastInForce, counts.made, counts.repealed.map { -$0 }]
    if counts.inForce == nil || expected.contains(nil) {
      notAssessable.append(NotAssessable(.f, .blankInTable2(kind)))
    } else if let breach = Breach(.f, .documents(kind), [counts.inForce], expected) {
      breaches.append(breach)
    }
  }
}
