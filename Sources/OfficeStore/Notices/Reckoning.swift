import Disclosure

/// How cases are reckoned anew when the notices change.
struct Reckoning {
  /// Those that rest on a day from this one on.
  let from: Day
  /// Whether the list of cases is brought up to it; else nothing is changed.
  let isWriting: Bool
  /// Whether a case whose record cannot be read is left as it is, for `verify` to name: one such case must not keep
  /// a whole office from opening.
  let passesOverUnreadable: Bool

  /// What `body` reads, or nil for what is passed over.
  func reading<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value? {
    do throws(StoreError) { return try body() } catch {
      guard passesOverUnreadable, error.isOfRecord else { throw error }
      return nil
    }
  }
}

/// A case reckoned anew, with what it was reckoned of.
struct Reckoned {
  let row: CaseRow
  let events: [CaseEvent]
  let calendars: OfficeCalendars
}

extension StoreError {
  /// Whether a record cannot be read or counted, rather than the file.
  fileprivate var isOfRecord: Bool {
    if case .unreadableRecord = self { return true }
    if case .calendar = self { return true }
    return false
  }
}
