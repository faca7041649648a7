public import Disclosure

/// Why the office file does not do what was asked. Facts only: the surface has the words and the exit codes.
public enum StoreError: DatabaseFailure {
  case database(DatabaseError)
  case migration(MigrationError)
  /// The path holds no office file that can be opened, and why.
  case notOpenable(path: String, OfficeFileStanding)
  case refusedFileSystem(path: String, RefusedFileSystem)
  case pathExists(String)
  /// The file is newly made and holds no office yet, or its first event is missing.
  case noOffice
  case calendar(CalendarError)
  /// A record cannot be read: it is damaged, or of a newer program.
  case unreadableRecord(stream: String, sequence: Int, reason: String)
  case unknownCase(String)
  /// A short number that fits several cases.
  case ambiguousCase(String, candidates: [String])
  case numberTaken(String)
  /// No dispute without a case has this number, and the event does not begin one.
  case unknownDispute(String)
  /// The account is no person of the office.
  case unknownPerson(account: String)
  case rolesLack(CaseEventKind, needed: [Role], has: [Role])
  case officeRolesLack(needed: [Role], has: [Role])
  /// The law or the state of the case forbids the event now.
  case refused(CaseEventKind, [Irregularity])
  case dayInFuture(Day, today: Day)
  /// A ledger was changed while it was imported; nothing was written.
  case ledgerChanged
  /// Another person was faster: what they entered since.
  case conflict(entries: [CaseEvent])

  public init(_ failure: DatabaseError) { self = .database(failure) }
}

extension StoreError {
  /// Runs a reckoning and turns its failure into the store's.
  static func reckoning<Value>(_ body: () throws(CalendarError) -> Value) throws(StoreError) -> Value {
    do { return try body() } catch { throw .calendar(error) }
  }
}
