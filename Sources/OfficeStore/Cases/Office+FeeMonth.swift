import Disclosure

extension Office {
  /// The applications of the same applicant that were received earlier in the calendar month of a case.
  ///
  /// The applicant is looked for as ``priorCases(like:limit:)`` does. An application that was split counts by its parts,
  /// one that another organ received counts there.
  public func feeMonth(of file: CaseFile) throws(StoreError) -> FeeMonth {
    let (day, items) = (file.row.countedDay, file.state.received.items)
    let month = day.calendarMonth
    let query = PriorQuery(applicants: file.state.currentApplicants, items: items)
    return try database.transaction(.deferred) { () throws(StoreError) in
      let rows = try namesakes(query, in: month).filter { row in
        row.isCounted && row.receivedOn != nil && (row.countedDay, row.id) < (day, file.row.id)
      }
      let earlier = try applications(in: rows, like: PriorComparison(query))
      return FeeMonth(
        first: month.lowerBound, last: month.upperBound, earlier: earlier, ownItems: items.count)
    }
  }

  private func applications(
    in rows: [CaseRow], like comparison: PriorComparison
  ) throws(StoreError) -> [FeeMonth.Application] {
    var found: [FeeMonth.Application] = []
    for row in rows.sorted(by: { ($0.countedDay, $0.id) < ($1.countedDay, $1.id) }) {
      guard let match = comparison.match(row, try receipt(of: row)), let file = try file(of: row) else {
        continue
      }
      let notice = file.state.latest(FeeNoticed.self)
      let counted = notice.flatMap { $0.basis == .items ? $0.quantity : nil }
      found.append(
        FeeMonth.Application(
          row: row, match: match, items: counted ?? file.state.received.items.count, charged: notice?.basis))
    }
    return found
  }
}

extension Day {
  /// The days of its calendar month.
  fileprivate var calendarMonth: ClosedRange<Day> {
    let first = self - (dayOfMonth - 1)
    return first...(first.advanced(byMonths: 1) - 1)
  }
}
