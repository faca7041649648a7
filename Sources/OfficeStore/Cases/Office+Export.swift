public import Disclosure

/// A matter of the office as an export tells it: a case, or a dispute that concerns none.
public struct ExportedMatter: Sendable {
  /// Nil for a dispute without a case.
  public let row: CaseRow?
  public let events: [CaseEvent]
}

extension Office {
  /// Hands over all cases in the order in which they came in, then the disputes that concern none, as they stand at
  /// one moment; in memory that does not grow with their number.
  ///
  /// - Parameters:
  ///   - year: only what was received, or filed, in the year (by arrival while receipt is unconfirmed).
  ///   - body: takes a matter, and says whether to go on.
  public func forEachMatter(
    year: Int? = nil, _ body: (ExportedMatter) -> Bool
  ) throws(StoreError) {
    let first = year.map { Day.firstDay(ofYear: $0) } ?? Day(number: Int32.min)
    let last = year.map { Day.lastDay(ofYear: $0) } ?? Day(number: Int32.max)
    try database.transaction(.deferred) { () throws(StoreError) in
      var goesOn = true
      try database.forEachRow(CaseLists.exported, [first, last]) { (row: Row) throws(StoreError) in
        guard goesOn else { return }
        let row = CaseRow(row)
        goesOn = body(ExportedMatter(row: row, events: try caseEvents(in: .caseFile(row.id))))
      }
      try database.forEachRow(CaseLists.exportedDisputes, [first, last]) { (row: Row) throws(StoreError) in
        guard goesOn, let stream = RecordStream(row.text(0)) else { return }
        goesOn = body(ExportedMatter(row: nil, events: try caseEvents(in: stream)))
      }
    }
  }

  /// How many matters ``forEachMatter(year:_:)`` hands over.
  public func matterCount(year: Int? = nil) throws(StoreError) -> Int {
    let first = year.map { Day.firstDay(ofYear: $0) } ?? Day(number: Int32.min)
    let last = year.map { Day.lastDay(ofYear: $0) } ?? Day(number: Int32.max)
    return try database.row(CaseLists.exportedCount, [first, last]) {
      (row: Row) throws(StoreError) in row.integer(0)
    } ?? 0
  }
}
