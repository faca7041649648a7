public import Disclosure

/// An open office file: everything that one office knows of its cases.
///
/// One task uses it at a time. Every change is one transaction: when the call returns, it is on disk.
public final class Office {
  let database: Database
  let coder = RecordCoder()
  // Made at the first write or check: the hash's library takes longer to start than a question to answer.
  private(set) lazy var chain = RecordChain()
  var lastRead: StreamReading?
  var shelf = CalendarShelf()
  /// What was usual in the spans that were counted while there were so many cases.
  var usualFrequencies: (cases: Int?, bySpan: [ClosedRange<Day>: UsualFrequency]) = (nil, [:])
  /// Whether the list of cases was reckoned by other notices than are known here: of a file that is only read, and
  /// that a newer program has not yet opened for writing.
  public internal(set) var isReckonedByOtherNotices = false

  init(_ database: Database) {
    self.database = database
  }

  /// The calendars by which its cases are reckoned.
  public var calendars: OfficeCalendars { shelf.calendars }

  /// What an open file may be used for.
  public enum Access: Sendable {
    case readWrite, readOnly
  }

  /// 机关名称.
  public func name() throws(StoreError) -> String {
    let name = try setting(.officeName)
    guard !name.isEmpty else { throw .noOffice }
    return name
  }

  /// The calendars with the local days of a case's region.
  func calendars(for events: [CaseEvent]) -> OfficeCalendars { shelf.calendars(for: events) }

  /// Runs a change in one transaction, by the notices that are known at that moment.
  func changing<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    let before = shelf
    do throws(StoreError) {
      return try database.transaction { () throws(StoreError) in
        try bringCalendarsUpToDate()
        return try body()
      }
    } catch {
      shelf = before
      throw error
    }
  }

  /// Runs readings that see one state of the file, also as a part of a larger reading.
  func atOneMoment<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    database.isInTransaction ? try body() : try database.transaction(.deferred, body)
  }
}
