// What has no proof of service. A ledger has no column for it, and its cases have none to miss.
extension CaseState {
  /// The letters of the round whose arrival is not on record, in the order in which they went out; none of an archived
  /// case. What was answered has arrived.
  public var unprovenServices: [UnprovenService] {
    guard let round = currentRound, stage != .archived, round.withdrawnOn == nil else { return [] }
    let open = round.reply.map(Self.unproven) ?? unprovenLetters(round)
    return open.sorted { $0.since < $1.since }
  }

  /// Since when the first of them has none.
  public var unprovenSince: Day? { unprovenServices.first?.since }

  private static func unproven(_ reply: Reply) -> [UnprovenService] {
    guard let since = reply.unprovenSince, reply.facts.isEnteredByHand || !reply.attempts.isEmpty else {
      return []
    }
    return [UnprovenService(paper: .reply, since: since, isReturned: reply.isReturned)]
  }

  private func unprovenLetters(_ round: ReplyRound) -> [UnprovenService] {
    let clarifications = round.clarifications.filter {
      $0.receivedOn == nil && $0.deliveredOn == nil && $0.isPeriodKnown
    }
    let fees = round.fees.filter { $0.paidOn == nil && $0.deliveredOn == nil && $0.amount != nil }
    return clarifications.map { .init(paper: .clarification, since: $0.requestedOn, isReturned: false) }
      + fees.map { .init(paper: .feeNotice, since: $0.noticedOn, isReturned: false) }
      + round.consultations.compactMap(Self.unproven) + untoldExtensions(round)
  }

  private static func unproven(_ consultation: ReplyRound.Consultation) -> UnprovenService? {
    guard consultation.answeredOn == nil, consultation.party != nil else { return nil }
    let paper = UnprovenService.Paper.consultation(consultation.id, consultation.with)
    if let day = consultation.undeliveredOn {
      return UnprovenService(paper: paper, since: day, isReturned: true)
    }
    guard consultation.deliveredOn == nil else { return nil }
    return UnprovenService(paper: paper, since: consultation.sentOn, isReturned: false)
  }

  /// The clock takes the day of decision for that of telling where none was recorded.
  private func untoldExtensions(_ round: ReplyRound) -> [UnprovenService] {
    standing.compactMap { event in
      guard case .extended(let facts) = event.fact, facts.toldOn == nil, facts.reason != nil,
        event.day >= round.startedOn
      else { return nil }
      return UnprovenService(paper: .extension, since: event.day, isReturned: false)
    }
  }
}
