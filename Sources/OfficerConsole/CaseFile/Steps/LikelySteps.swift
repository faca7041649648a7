import Disclosure

/// Which events come next in a case as a rule, the likeliest first: the order of the menu, never what is permitted.
struct LikelySteps {
  let kinds: [CaseEventKind]

  init(in state: CaseState) {
    switch state.stage {
    case .received:
      kinds =
        state.receivedOn == nil
        ? [.receiptConfirmed, .contacted, .handedOver] : [.registered, .split, .handedOver]
    case .registered, .underReview: kinds = Self.inProcess(state)
    case .replied: kinds = Self.disputed(state) + Self.replied(state)
    case .archived: kinds = Self.disputed(state) + [.disputeFiled, .served, .noted]
    }
  }

  private static func inProcess(_ state: CaseState) -> [CaseEventKind] {
    guard state.received.type == .disclosure else {
      return [.matterConcluded, .superiorDueSet, .assigned, .contacted]
    }
    return awaited(state) + (state.unit == nil ? [.assigned] : []) + review(state)
      + [.clarificationRequested, .consultationSent, .extended, .replied, .feeNoticed, .urged, .contacted]
  }

  private static func review(_ state: CaseState) -> [CaseEventKind] {
    guard state.proposal != nil else { return [.opinionProposed, .searched] }
    switch state.reviewAwaits {
    case .revision: return [.opinionProposed, .searched]
    case .reply: return [.replied]
    case .disclosureOffice, .secrecyReview, .approval, nil: return [.reviewed, .replied]
    }
  }

  /// What a case waits for is what is most likely to happen.
  private static func awaited(_ state: CaseState) -> [CaseEventKind] {
    guard let round = state.currentRound else { return [] }
    var kinds: [CaseEventKind] = []
    if round.openClarification != nil { kinds += [.clarificationReceived, .replied] }
    for consultation in round.openConsultations {
      kinds +=
        consultation.deliveredOn == nil
        ? [.consultationDelivered, .consultationUndelivered] : [.consultationAnswered, .applicantTold]
    }
    if round.undeliveredConsultation != nil { kinds += [.consultationDelivered] }
    if round.consultations.contains(where: { $0.opinion == .objects && $0.disclosureToldOn == nil }) {
      kinds += [.opinionProposed, .disclosureTold]
    }
    if round.openFee != nil { kinds += [.feePaid, .replied] }
    if round.openJustification != nil { kinds.append(.justificationReceived) }
    if round.superiorQuestions.contains(where: { $0.answeredOn == nil }) { kinds.append(.superiorAnswered) }
    return kinds
  }

  private static func replied(_ state: CaseState) -> [CaseEventKind] {
    guard let reply = state.reply else { return [.archived] }
    if reply.attempts.isEmpty, reply.servedOn == nil { return [.serviceAttempted, .served, .archived] }
    if reply.isReturned { return [.serviceAttempted, .served, .archived] }
    return reply.servedOn == nil ? [.served, .archived, .serviceReturned] : [.archived, .disputeFiled]
  }

  private static func disputed(_ state: CaseState) -> [CaseEventKind] {
    guard let pending = state.disputes.last(where: { $0.concludedOn == nil }) else {
      return state.disputes.isEmpty ? [] : [.redoOrdered, .disputeAppealed]
    }
    return pending.answeredOn == nil ? [.disputeAnswered, .disputeConcluded] : [.disputeConcluded]
  }
}
