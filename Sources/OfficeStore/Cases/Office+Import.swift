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

  public func standing(of ledgerCase: LedgerCase) throws(StoreError) -> LedgerStanding {
    let received = ledgerCase.received
    if let row = try row(numberKey: CaseNumber(received.number).key) {
      return row.ledgerDigest == received.ledgerDigest ? .unchanged : .conflict(existing: row.number)
    }
    guard let reference = try? ReferenceNumber(parsing: received.reference),
      let row = try row(reference: reference)
    else { return .new }
    return .referenceTaken(existing: row.number)
  }

  /// SM3 of a text, by which an imported row is known again.
  public static func digest(of text: String) -> String { SM3.hex(of: Array(text.utf8)) }

  /// What is wrong with a ledger's case, seen from the law: for a dry run.
  public func irregularities(of ledgerCase: LedgerCase, by entry: Entry) throws(StoreError) -> [Irregularity] {
    try standing(of: events(of: ledgerCase, person: entry.account), stream: "case/0").state.irregularities
  }

  /// Writes cases of a ledger in one transaction: all of them, or, when anything fails, none.
  ///
  /// - Parameter next: the cases one by one, nil at the end.
  /// - Returns: how many.
  public func importLedger(
    by entry: Entry, _ next: () throws(StoreError) -> LedgerCase?
  ) throws(StoreError) -> Int {
    try database.transaction { () throws(StoreError) in
      let person = try permittedPerson(entry, .received)
      var count = 0
      while let ledgerCase = try next() {
        let row = try open(events(of: ledgerCase, person: person.name), by: entry)
        if let parts = CaseNumber(row.number).yearAndSerial {
          try raise(Office.serialCounter(year: parts.year), to: parts.serial)
        }
        count += 1
      }
      return count
    }
  }

  /// Imported facts were known on their legal day.
  private func events(of ledgerCase: LedgerCase, person: String) -> [CaseEvent] {
    let given = ledgerCase.received
    let received = given.reference.isEmpty ? given.with(reference: newReference()) : given
    let first = received.receivedOn ?? received.arrivedOn ?? Day(number: 0)
    let facts = [LedgerCase.Fact(day: first, fact: .received(received))] + ledgerCase.facts
    return facts.enumerated().map { index, fact in
      CaseEvent(sequence: index + 1, day: fact.day, knownOn: fact.day, person: person, fact: fact.fact)
    }
  }
}
