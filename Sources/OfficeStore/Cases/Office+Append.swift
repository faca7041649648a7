public import Disclosure

extension Office {
  /// Appends an event to a case: the one way in which anything about a case changes.
  ///
  /// - Parameters:
  ///   - fact: what happened.
  ///   - day: when, its legal day; not after `entry.today`.
  ///   - version: the position of the latest event that the caller saw.
  /// - Returns: the case as it is now.
  /// - Throws: ``StoreError``. `refused` when the law or the state of the case forbids the event now; a fact of
  ///   the past that only broke the law is recorded and marked. `conflict` when another person was faster.
  @discardableResult
  public func record(
    _ fact: CaseFact, on day: Day, of row: CaseRow, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    try database.transaction { () throws(StoreError) in
      let person = try permittedPerson(entry, fact.kind)
      let stream = CaseRow.stream(of: row.id)
      let later = try caseEvents(stream: stream, after: row.version)
      guard later.isEmpty else { throw .conflict(entries: later) }
      guard day <= entry.today else { throw .dayInFuture(day, today: entry.today) }
      let event = CaseEvent(
        sequence: row.version + 1, day: day, knownOn: entry.today, person: person.name, fact: fact)
      let events = try caseEvents(stream: stream)
      try refuseUnlawful(event, after: events, stream: stream, today: entry.today)
      return try append(event, to: row, events: events, by: entry)
    }
  }

  /// What would be wrong with an event, and the case's standing with it, without recording anything.
  public func preview(
    _ fact: CaseFact, on day: Day, of row: CaseRow, by entry: Entry
  ) throws(StoreError) -> (irregularities: [Irregularity], deadline: Deadline) {
    let stream = CaseRow.stream(of: row.id)
    let event = CaseEvent(
      sequence: row.version + 1, day: day, knownOn: entry.today, person: entry.account, fact: fact)
    let after = try standing(of: try caseEvents(stream: stream) + [event], stream: stream)
    return (after.state.irregularities.filter { $0.event == event.sequence }, after.deadline)
  }

  private func refuseUnlawful(
    _ event: CaseEvent, after events: [CaseEvent], stream: String, today: Day
  ) throws(StoreError) {
    let (state, _) = try standing(of: events + [event], stream: stream)
    let found = state.irregularities.filter { $0.event == event.sequence }
    // What is entered on its own day can still be done as the law has it. A past fact stays a fact: it is
    // recorded and marked, unless it cannot have been so.
    let refused = found.filter { $0.kind.isMisfit || (event.day == today && !$0.kind.isWarning) }
    guard refused.isEmpty else { throw .refused(event.fact.kind, refused) }
  }

  private func append(
    _ event: CaseEvent, to row: CaseRow, events: [CaseEvent], by entry: Entry
  ) throws(StoreError) -> CaseRow {
    let stream = CaseRow.stream(of: row.id)
    let record = EventRecord(
      day: event.day, enteredAt: entry.enteredAt, knownOn: event.knownOn, person: event.person, fact: event.fact)
    try append(record, stream: stream, sequence: event.sequence)
    let (state, deadline) = try standing(of: events + [event], stream: stream)
    let updated = CaseRow(id: row.id, version: event.sequence, state: state, deadline: deadline)
    try update(updated)
    try index(updated, before: row)
    try project(state.disputes, stream: stream, caseID: row.id)
    return updated
  }

  func permittedPerson(_ entry: Entry, _ kind: CaseEventKind) throws(StoreError) -> Person {
    let person = try requiredPerson(entry)
    let needed = EventPermission.of(kind).roles
    guard !needed.isDisjoint(with: person.roles) else {
      throw .rolesLack(kind, needed: Role.allCases.filter(needed.contains), has: person.roles)
    }
    return person
  }
}

extension CaseRow {
  static func stream(of id: Int) -> String { "case/\(id)" }
}
