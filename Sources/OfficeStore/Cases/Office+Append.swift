public import Disclosure

extension Office {
  /// Appends an event to a case: the one way in which anything about a case changes.
  ///
  /// - Parameters:
  ///   - fact: what happened.
  ///   - day: when, its legal day; not after `entry.today`.
  ///   - row: the case as the caller saw it: its version is the position of the latest event that they know.
  ///   - entry: who enters it, and when.
  /// - Returns: the case as it is now.
  /// - Throws: ``StoreError``. `refused` when the law or the state of the case forbids the event now; a fact
  ///   of the past that only broke the law is recorded and marked. `conflict` when another person was faster.
  @discardableResult
  public func record(
    _ fact: CaseFact, on day: Day, of row: CaseRow, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    try changing { () throws(StoreError) in
      let updated = try append(fact, on: day, to: row, by: entry)
      if case .letterVoided(let facts) = fact { try voidElsewhere(facts, of: row, on: day, by: entry) }
      return updated
    }
  }

  /// The same inside a transaction.
  @discardableResult
  func append(
    _ fact: CaseFact, on day: Day, to row: CaseRow, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    let person = try permittedPerson(entry, fact.kind)
    try Self.refuseUnfit(fact)
    let stream = RecordStream.caseFile(row.id)
    let before = try caseEvents(in: stream)
    try Self.refuseStale(row, before)
    try Self.refuseFuture([day] + fact.pastDays, entry)
    let event = CaseEvent(
      sequence: row.version + 1, day: day, knownOn: entry.today, person: person.name,
      fact: try withReviewSteps(fact, on: day, before, in: stream))
    try Self.refuseUncorrectable(event, before)
    let standing = try standing(of: before + [event], in: stream)
    try Self.refuseOtherRole(fact, of: person, in: standing.state)
    try Self.refuseUnlawful(event, standing.state, today: entry.today)
    return try write(before + [event], of: row, standing: standing, by: entry)
  }

  /// Writes the events of a case that the row does not know yet.
  ///
  /// - Parameters:
  ///   - events: all of the case.
  ///   - standing: what they give.
  func write(
    _ events: [CaseEvent], of row: CaseRow, standing: (state: CaseState, deadline: Deadline), by entry: Entry
  ) throws(StoreError) -> CaseRow {
    let stream = RecordStream.caseFile(row.id)
    for event in events where event.sequence > row.version {
      try append(EventRecord(event, in: stream, enteredAt: entry.enteredAt))
    }
    let updated = CaseRow(id: row.id, events: events, state: standing.state, deadline: standing.deadline)
    // As the file has it, whatever the caller's copy says: what the index holds now must be taken out of it.
    guard let stored = try self.row(id: row.id) else { throw .unknownCase(row.number) }
    try update(updated, before: stored)
    try index(updated, before: stored)
    try project(standing.state.disputes, in: stream)
    try project(ItemRow.rows(of: standing.state, caseID: row.id), ofCase: row.id)
    if events.contains(where: { $0.sequence > row.version && $0.fact.kind.isOfLetter }) {
      try project(standing.state.letters, ofCase: updated, since: row.version)
    }
    if events.contains(where: { $0.sequence > row.version && $0.fact.kind.changesAttachments }) {
      try project(standing.state.attachments, ofCase: updated, since: row.version)
    }
    return updated
  }

  /// What a case would be with an event, without recording anything.
  ///
  /// - Throws: ``StoreError``, `refused` and `conflict` as ``record(_:on:of:by:)`` would.
  public func preview(
    _ fact: CaseFact, on day: Day, of row: CaseRow, by entry: Entry
  ) throws(StoreError) -> ForeseenCase {
    try Self.refuseUnfit(fact)
    let stream = RecordStream.caseFile(row.id)
    let before = try caseEvents(in: stream)
    try Self.refuseStale(row, before)
    let person = try person(account: entry.account)
    let event = CaseEvent(
      sequence: row.version + 1, day: day, knownOn: entry.today, person: person?.name ?? entry.account,
      fact: try withReviewSteps(fact, on: day, before, in: stream))
    try Self.refuseUncorrectable(event, before)
    let after = try standing(of: before + [event], in: stream)
    if let person { try Self.refuseOtherRole(fact, of: person, in: after.state) }
    try Self.refuseUnlawful(event, after.state, today: entry.today)
    return ForeseenCase(entry: event.sequence, state: after.state, deadline: after.deadline)
  }

  static func refuseStale(_ row: CaseRow, _ events: [CaseEvent]) throws(StoreError) {
    let later = events.filter { $0.sequence > row.version }
    guard later.isEmpty else { throw .conflict(entries: later) }
    guard events.last?.sequence == row.version else {
      throw .unreadableRecord(
        stream: RecordStream.caseFile(row.id).name, sequence: row.version, reason: "the record ends before it"
      )
    }
  }

  static func refuseFuture(_ days: [Day], _ entry: Entry) throws(StoreError) {
    if let day = days.first(where: { $0 > entry.today }) { throw .dayInFuture(day, today: entry.today) }
  }

  static func refuseUnfit(_ fact: CaseFact) throws(StoreError) {
    guard let workingDays = fact.workingDays, fact.flaw != nil else { return }
    throw .periodUnfit(fact.kind, workingDays: workingDays)
  }

  /// Without its receipt there is no case: a wrong one is corrected together with what is right, see
  /// ``correctReceipt(of:to:reason:by:)``, and that correction is not undone by itself. What takes the place of a wrong
  /// entry is written with the correction, see ``correct(_:of:to:on:reason:by:)``.
  private static func refuseUncorrectable(_ event: CaseEvent, _ before: [CaseEvent]) throws(StoreError) {
    guard case .corrected(let correction) = event.fact else { return }
    func entry(_ sequence: Int) -> CaseEvent? { before.first { $0.sequence == sequence } }
    guard let wrong = entry(correction.event), wrong.fact.kind != .received, correction.replacement == nil
    else {
      throw .notCorrectable(event: correction.event)
    }
    guard wrong.fact.kind != .split else { throw .splitNotCorrectable(event: correction.event) }
    guard !wrong.fact.kind.isOfLetter else { throw .letterNotCorrectable(event: correction.event) }
    if case .corrected(let earlier) = wrong.fact, entry(earlier.event)?.fact.kind == .received {
      throw .notCorrectable(event: correction.event)
    }
  }

  /// - Parameter known: what was wrong with the entry in whose place this one comes: it need not mend all of it.
  static func refuseUnlawful(
    _ event: CaseEvent, _ state: CaseState, today: Day, known: Set<Irregularity.Kind> = []
  ) throws(StoreError) {
    let found = state.irregularities.filter { $0.event == event.sequence && !known.contains($0.kind) }
    // What is entered on its own day can still be done as the law has it. A past fact stays a fact: it is
    // recorded and marked, unless it cannot have been so.
    let refused = found.filter { $0.kind.isMisfit || (event.day == today && !$0.kind.isWarning) }
    guard refused.isEmpty else { throw .refused(event.fact.kind, refused) }
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
