public import Disclosure

extension Office {
  /// What the office knows of a row of a ledger.
  public enum LedgerStanding: Hashable, Sendable {
    case new
    /// The same row was imported before.
    case unchanged
    /// The number is taken by a case with other content.
    case conflict(existing: String)
    /// The reference number that the row brings is another case's.
    case referenceTaken(existing: String)
  }

  /// Whether a row of a ledger is new, or was imported before, or clashes with a case.
  public func standing(of ledgerCase: LedgerCase) throws(StoreError) -> LedgerStanding {
    let received = ledgerCase.received
    if let row = try row(numberKey: CaseNumber(received.number).key) {
      let isSame = row.ledgerDigest != nil && row.ledgerDigest == received.ledgerDigest
      return isSame ? .unchanged : .conflict(existing: row.number)
    }
    guard let reference = try? ReferenceNumber(parsing: received.reference),
      let row = try row(reference: reference)
    else { return .new }
    return .referenceTaken(existing: row.number)
  }

  /// SM3 of a text, by which an imported row is known again.
  public static func digest(of text: String) -> String { SM3.hex(of: Array(text.utf8)) }

  /// What is wrong with a ledger's case, seen from the law: for a dry run.
  public func irregularities(of ledgerCase: LedgerCase, by entry: Entry) throws(StoreError) -> [Irregularity]
  {
    let events = try events(of: ledgerCase, person: entry.account, today: entry.today)
    return try standing(of: events, in: .caseFile(0)).state.irregularities
  }

  /// Writes cases of a ledger in one transaction: all of them, or, when anything fails, none.
  ///
  /// - Parameters:
  ///   - entry: who imports, and when.
  ///   - onWritten: is told of each case as it is written, before the next one is asked for.
  ///   - next: the cases one by one, nil at the end.
  /// - Returns: how many.
  /// - Throws: ``StoreError``; `numberTaken` and `referenceTaken` when two of the cases, or one and a case
  ///   that was entered meanwhile, are of one number.
  public func importLedger(
    by entry: Entry, onWritten: (CaseFile) throws(StoreError) -> Void = { _ in },
    _ next: () throws(StoreError) -> LedgerCase?
  ) throws(StoreError) -> Int {
    try database.withLargeCache { () throws(StoreError) in
      try database.transaction { () throws(StoreError) in
        let person = try permittedPerson(entry, .received)
        var intake = try LedgerIntake(self)
        while let ledgerCase = try next() {
          let events = try events(of: ledgerCase, person: person.name, today: entry.today)
          try onWritten(intake.open(events, by: entry))
        }
        return try intake.finish()
      }
    }
  }

  /// Imported facts were known on their legal day.
  private func events(
    of ledgerCase: LedgerCase, person: String, today: Day
  ) throws(StoreError) -> [CaseEvent] {
    let received = referenced(ledgerCase.received)
    let first = received.receivedOn ?? received.arrivedOn ?? today
    let facts = [LedgerCase.Fact(day: first, fact: .received(received))] + ledgerCase.facts
    for fact in facts { try Self.refuseUnfit(fact.fact) }
    if let future = facts.first(where: { $0.day > today }) { throw .dayInFuture(future.day, today: today) }
    return facts.enumerated().map { index, fact in
      CaseEvent(sequence: index + 1, day: fact.day, knownOn: fact.day, person: person, fact: fact.fact)
    }
  }

  /// With the reference number that the ledger brought, as it is looked up, or a new one.
  private func referenced(_ received: Received) -> Received {
    let brought = try? ReferenceNumber(parsing: received.reference)
    return received.with(reference: brought?.description ?? newReference())
  }
}
