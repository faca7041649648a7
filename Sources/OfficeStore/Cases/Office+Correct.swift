public import Disclosure

extension Office {
  /// Corrects an entry of a case: two events, that the earlier one was wrong and what is right in its place. Both stay in
  /// the record, and everything of the case is computed from what is right.
  ///
  /// - Parameters:
  ///   - wrong: the position of the entry, which still counts and is neither the receipt nor itself a correction.
  ///   - row: the case as the caller saw it.
  ///   - fact: what is right, whole.
  ///   - day: its legal day.
  ///   - reason: why the earlier one was wrong.
  ///   - entry: who corrects it, and when.
  /// - Throws: ``StoreError``, as ``record(_:on:of:by:)``. What the wrong entry broke of the law may remain.
  @discardableResult
  public func correct(
    _ wrong: Int, of row: CaseRow, to fact: CaseFact, on day: Day, reason: String, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    try changing { () throws(StoreError) in
      let person = try permittedPerson(entry, fact.kind)
      _ = try permittedPerson(entry, .corrected)
      let pair = try corrected(wrong, of: row, to: fact, on: day, reason: reason, person.name, entry)
      try Self.refuseOtherRole(fact, of: person, in: pair.standing.state)
      return try write(pair.events, of: row, standing: pair.standing, by: entry)
    }
  }

  /// What a case would be with a corrected entry, without recording anything.
  ///
  /// - Throws: ``StoreError``, `refused` and `conflict` as ``correct(_:of:to:on:reason:by:)`` would.
  public func previewCorrection(
    _ wrong: Int, of row: CaseRow, to fact: CaseFact, on day: Day, by entry: Entry
  ) throws(StoreError) -> ForeseenCase {
    let person = try person(account: entry.account)?.name ?? entry.account
    let pair = try corrected(wrong, of: row, to: fact, on: day, reason: "", person, entry)
    return ForeseenCase(entry: row.version + 2, state: pair.standing.state, deadline: pair.standing.deadline)
  }

  /// Corrects the receipt of a case, as ``correct(_:of:to:on:reason:by:)`` does other entries.
  ///
  /// - Parameters:
  ///   - row: the case as the caller saw it.
  ///   - correction: what the receipt should have said, whole.
  ///   - reason: why the earlier one was wrong.
  ///   - entry: who corrects it, and when.
  @discardableResult
  public func correctReceipt(
    of row: CaseRow, to correction: ReceiptCorrection, reason: String, by entry: Entry
  ) throws(StoreError) -> CaseRow {
    try changing { () throws(StoreError) in
      let person = try permittedPerson(entry, .corrected).name
      let pair = try receipt(of: row, as: correction, reason: reason, person, entry)
      return try write(pair.events, of: row, standing: pair.standing, by: entry)
    }
  }

  /// What a case would be with a corrected receipt, without recording anything.
  ///
  /// - Throws: ``StoreError``, `refused` and `conflict` as ``correctReceipt(of:to:reason:by:)`` would.
  public func previewReceipt(
    of row: CaseRow, as correction: ReceiptCorrection, by entry: Entry
  ) throws(StoreError) -> ForeseenCase {
    let pair = try receipt(of: row, as: correction, reason: "", entry.account, entry)
    return ForeseenCase(entry: row.version + 2, state: pair.standing.state, deadline: pair.standing.deadline)
  }

  /// The events of a case with the two of a correction, and what they give.
  private typealias Pair = (events: [CaseEvent], standing: (state: CaseState, deadline: Deadline))

  private func corrected(
    _ wrong: Int, of row: CaseRow, to fact: CaseFact, on day: Day, reason: String, _ person: String,
    _ entry: Entry
  ) throws(StoreError) -> Pair {
    let before = try current(row)
    let standing = CaseState.standing(before).first { $0.sequence == wrong }
    guard let standing, fact.kind != .received, standing.fact.kind != .received,
      standing.fact.kind != .corrected
    else { throw .notCorrectable(event: wrong) }
    guard standing.fact.kind != .split, fact.kind != .split else { throw .splitNotCorrectable(event: wrong) }
    guard !standing.fact.kind.isOfLetter, !fact.kind.isOfLetter else {
      throw .letterNotCorrectable(event: wrong)
    }
    guard standing.fact.kind != .attached, fact.kind != .attached else {
      throw .attachmentNotReplaceable(event: wrong)
    }
    // An entry of the same kind keeps the steps that held for the wrong one.
    let fact =
      standing.fact.kind == fact.kind
      ? fact : try withReviewSteps(fact, on: day, before, in: .caseFile(row.id))
    return try pair(standing, before, row, fact, on: day, reason, person, entry)
  }

  private func receipt(
    of row: CaseRow, as correction: ReceiptCorrection, reason: String, _ person: String, _ entry: Entry
  ) throws(StoreError) -> Pair {
    let before = try current(row)
    guard let wrong = CaseState.standing(before).first(where: { $0.fact.kind == .received }),
      case .received(let received) = wrong.fact
    else {
      throw .unreadableRecord(
        stream: RecordStream.caseFile(row.id).name, sequence: 1, reason: "the case has no receipt")
    }
    let right = CaseFact.received(correction.applied(to: received))
    return try pair(wrong, before, row, right, on: correction.arrivedOn, reason, person, entry)
  }

  private func current(_ row: CaseRow) throws(StoreError) -> [CaseEvent] {
    let events = try caseEvents(in: .caseFile(row.id))
    try Self.refuseStale(row, events)
    return events
  }

  private func pair(
    _ wrong: CaseEvent, _ before: [CaseEvent], _ row: CaseRow, _ fact: CaseFact, on day: Day,
    _ reason: String, _ person: String, _ entry: Entry
  ) throws(StoreError) -> Pair {
    try Self.refuseUnfit(fact)
    try Self.refuseFuture([day] + fact.pastDays, entry)
    func event(_ place: Int, on day: Day, _ fact: CaseFact) -> CaseEvent {
      CaseEvent(sequence: row.version + place, day: day, knownOn: entry.today, person: person, fact: fact)
    }
    let right = event(2, on: day, fact)
    let correction = Corrected(event: wrong.sequence, reason: reason, replacement: right.sequence)
    let events = before + [event(1, on: entry.today, .corrected(correction)), right]
    let stream = RecordStream.caseFile(row.id)
    let known = try standing(of: before, in: stream).state.irregularities.filter {
      $0.event == wrong.sequence
    }
    let after = try standing(of: events, in: stream)
    try Self.refuseUnlawful(right, after.state, today: entry.today, known: Set(known.map(\.kind)))
    return (events, after)
  }
}
