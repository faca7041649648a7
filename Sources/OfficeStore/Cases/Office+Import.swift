public import Disclosure

extension Office {
  /// What the office knows of a row of a ledger.
  public enum LedgerStanding: Hashable, Sendable {
    case new
    /// The same row was imported before.
    case unchanged
    /// The number is taken by a case with other content.
    case conflict(existing: String)
    /// The case was destroyed when it needed not be kept any longer.
    case erased(Erasure)
    /// The reference number that the row brings is another case's.
    case referenceTaken(existing: String)
  }

  /// Whether a row of a ledger is new, or was imported before, or clashes with what is known.
  public func standing(of entry: LedgerEntry) throws(StoreError) -> LedgerStanding {
    switch entry {
    case .file(let ledgerCase): return try standing(of: ledgerCase)
    case .dispute(let dispute):
      let known = try caseEvents(in: .dispute(dispute.id))
      guard !known.isEmpty else { return .new }
      return known.starts(with: dispute.history) ? .unchanged : .conflict(existing: dispute.id)
    }
  }

  /// Whether a row of a ledger is new, or was imported before, or clashes with a case.
  public func standing(of ledgerCase: LedgerCase) throws(StoreError) -> LedgerStanding {
    let received = ledgerCase.received
    if let row = try row(numberKey: CaseNumber(received.number).key) {
      return try isKnown(ledgerCase, as: row) ? .unchanged : .conflict(existing: row.number)
    }
    if try isErased(numberKey: CaseNumber(received.number).key),
      let erasure = try erasure(named: received.number)
    {
      return .erased(erasure)
    }
    guard let reference = try? ReferenceNumber(parsing: received.reference) else { return .new }
    if let row = try row(reference: reference) { return .referenceTaken(existing: row.number) }
    return try erasedNumber(ofReference: reference.description).map { .referenceTaken(existing: $0) } ?? .new
  }

  /// Whether the case of a row tells all that the ledger does: of an ordinary row it was made; of an exported one
  /// its events are the first of the case's, which may have gone on since.
  private func isKnown(_ ledgerCase: LedgerCase, as row: CaseRow) throws(StoreError) -> Bool {
    guard !ledgerCase.history.isEmpty else {
      return row.ledgerDigest != nil && row.ledgerDigest == ledgerCase.received.ledgerDigest
    }
    guard ledgerCase.facts.isEmpty else { return false }
    return try caseEvents(in: .caseFile(row.id)).starts(with: ledgerCase.history)
  }

  /// SM3 of a text, by which an imported row is known again.
  public static func digest(of text: String) -> String { SM3.hex(of: Array(text.utf8)) }

  /// What is wrong with a ledger's case, seen from the law: for a dry run.
  public func irregularities(of ledgerCase: LedgerCase, by entry: Entry) throws(StoreError) -> [Irregularity]
  {
    let events = try events(of: ledgerCase, person: entry.account, today: entry.today)
    return try standing(of: events, in: .caseFile(0)).state.irregularities
  }

  /// Writes what a ledger holds in one transaction: all of it, or, when anything fails, nothing.
  ///
  /// - Parameters:
  ///   - entry: who imports, and when.
  ///   - onWritten: is told of each case as it is written, before the next entry is asked for.
  ///   - next: the entries one by one, nil at the end.
  /// - Returns: how many.
  /// - Throws: ``StoreError``; `numberTaken` and `referenceTaken` when two of the cases, or one and a case
  ///   that was entered meanwhile, are of one number.
  public func importLedger(
    by entry: Entry, onWritten: (CaseFile) throws(StoreError) -> Void = { _ in },
    entries next: () throws(StoreError) -> LedgerEntry?
  ) throws(StoreError) -> Int {
    let running = RunningImport(account: entry.account, since: entry.enteredAt)
    let lock = try ImportLock(running, beside: database.path)
    defer { withExtendedLifetime(lock) {} }
    return try database.withLargeCache { () throws(StoreError) in
      try changing { () throws(StoreError) in
        let person = try permittedPerson(entry, .received)
        var intake = try LedgerIntake(self)
        while let ledgerEntry = try next() {
          switch ledgerEntry {
          case .file(let ledgerCase):
            try Self.refuseOthersWork(ledgerCase.history, person)
            let events = try events(of: ledgerCase, person: person.name, today: entry.today)
            try onWritten(intake.open(events, by: entry))
          case .dispute(let dispute):
            try Self.refuseOthersWork(dispute.history, person)
            try intake.open(dispute, by: entry)
          }
        }
        return try intake.finish()
      }
    }
  }

  /// The same for cases alone.
  public func importLedger(
    by entry: Entry, _ next: () throws(StoreError) -> LedgerCase?
  ) throws(StoreError) -> Int {
    try importLedger(by: entry, entries: { () throws(StoreError) in try next().map(LedgerEntry.file) })
  }

  /// What others entered comes in under their names; only an administrator can vouch for that.
  private static func refuseOthersWork(_ history: [CaseEvent], _ person: Person) throws(StoreError) {
    guard !person.roles.contains(.administrator), history.contains(where: { $0.person != person.name }) else {
      return
    }
    throw .officeRolesLack(needed: [.administrator], has: person.roles)
  }

  /// Imported facts were known on their legal day; those of an export as it says.
  private func events(
    of ledgerCase: LedgerCase, person: String, today: Day
  ) throws(StoreError) -> [CaseEvent] {
    let received = referenced(ledgerCase.received)
    let start = received.receivedOn ?? received.arrivedOn ?? today
    let first = ledgerCase.history.first
    var events = [
      CaseEvent(
        sequence: 1, day: first?.day ?? start, knownOn: first?.knownOn ?? start,
        person: first?.person ?? person, fact: .received(received))
    ]
    events += ledgerCase.history.dropFirst()
    for fact in ledgerCase.facts {
      events.append(
        CaseEvent(
          sequence: events.count + 1, day: fact.day, knownOn: fact.day, person: person, fact: fact.fact))
    }
    for event in events { try Self.refuseUnfit(event.fact) }
    if let future = events.first(where: { $0.day > today }) { throw .dayInFuture(future.day, today: today) }
    return events
  }

  /// With the reference number that the ledger brought, as it is looked up, or a new one.
  private func referenced(_ received: Received) -> Received {
    let brought = try? ReferenceNumber(parsing: received.reference)
    return received.with(reference: brought?.description ?? newReference())
  }
}
