public import Disclosure

/// The days on which something is to be done about open cases, for a calendar.
extension Office {
  /// How many open cases each day has, by the due day, else the day that a wait ends, which of a delay under Art. 35
  /// is the delayed day. Days without a case are left out.
  public func dueCounts(from first: Day, through last: Day) throws(StoreError) -> [Day: Int] {
    let days = try database.rows(CaseLists.dueCounts, [first, last]) { (row: Row) throws(StoreError) in
      (row.day(0), row.integer(1))
    }
    return Dictionary(uniqueKeysWithValues: days)
  }

  /// The open cases that ``dueCounts(from:through:)`` counts on a day, in the order in which they came in.
  public func cases(actingOn day: Day) throws(StoreError) -> [CaseRow] {
    try database.rows(CaseLists.actingOn, [day]) { (row: Row) throws(StoreError) in CaseRow(row) }
  }
}
