import Disclosure

/// The cells of a ledger as the events of a case fill them: what a person reads of it.
///
/// A ledger has one cell for what may happen more than once; the latest stands in it. All of it stands in
/// ``LedgerColumn/history``, and a row whose cells and history disagree is not taken.
struct LedgerCells {
  private(set) var texts: [LedgerColumn: String] = [:]
  private var needsConfirmation = false
  private var consultation: String?
  private var reconsideration: String?
  private var litigation: String?

  /// - Parameter events: of a case, or of a dispute that concerns none.
  init(of events: [CaseEvent]) {
    texts[.caseNumber] = LedgerDispute.noCase
    // The receipt first, as in the replay: a corrected one may be of a later day than what came after it.
    let standing = CaseState.standing(events)
    for event in standing where event.fact.kind == .received { take(event.fact, event.day) }
    for event in standing where event.fact.kind != .received { take(event.fact, event.day) }
  }

  private mutating func take(_ fact: CaseFact, _ day: Day) {
    switch fact {
    case .received(let facts): receive(facts, day)
    case .receiptConfirmed: if needsConfirmation, texts[.receivedOn] == nil { texts[.receivedOn] = day.iso }
    case .registered: texts[.registeredOn] = day.iso
    case .respondentChanged(let facts): texts[.respondentOrgan] = facts.organ
    case .contactChanged(let facts): texts[.contact] = facts.phone ?? texts[.contact]
    case .assigned(let facts): texts[.handlingUnit] = facts.unit
    case .unitReturned: texts[.handlingUnit] = nil
    case .noted(let facts):
      texts[.remarks] = [texts[.remarks], facts.words].compactMap(\.self).joined(separator: "；")
    case .clarificationRequested: set(.clarificationNotifiedOn, day, clearing: .clarificationReceivedOn)
    case .clarificationReceived: texts[.clarificationReceivedOn] = day.iso
    case .consultationSent(let facts): if facts.with == .thirdParty { consult(facts.consultation, day) }
    case .consultationAnswered(let facts):
      if facts.consultation == consultation { texts[.thirdPartyAnsweredOn] = day.iso }
    case .extended(let facts): texts[.extensionNotifiedOn] = (facts.toldOn ?? day).iso
    case .feeNoticed: set(.feeNotifiedOn, day, clearing: .feePaidOn)
    case .feePaid: texts[.feePaidOn] = day.iso
    case .replied(let facts): reply(facts, day)
    case .withdrawn(let facts): if facts.items.isEmpty { withdraw(day) }
    case .disputeFiled(let facts): file(facts, day)
    case .disputeConcluded(let facts): conclude(facts, day)
    case .disputeAppealed(let facts): appeal(facts.dispute)
    case .archived: texts[.archivedOn] = day.iso
    case .split, .handedOver, .lawChosen, .urged, .leaderNoted, .conferred, .contacted,
      .consultationDelivered,
      .consultationUndelivered, .applicantTold, .disclosureTold, .superiorAsked, .superiorAnswered,
      .justificationRequested, .justificationReceived, .delayedDaySet, .searched, .deidentified,
      .opinionProposed, .reviewed,
      .serviceAttempted, .served, .serviceReturned, .disputeAnswered, .redoOrdered, .matterConcluded,
      .superiorDueSet, .letterMade, .letterVoided, .attached, .corrected:
      break
    }
  }

  private mutating func receive(_ received: Received, _ day: Day) {
    needsConfirmation = received.channel.needsConfirmation
    let first = received.applicants.first
    texts[.caseNumber] = received.number
    texts[.receivedOn] = (received.receivedOn ?? (needsConfirmation ? nil : day))?.iso
    texts[.channel] = received.channel.name
    texts[.applicant] = received.applicants.map(\.name).joined(separator: "、")
    texts[.applicantKind] = first?.kind.name
    texts[.content] = received.items.map(\.content).joined(separator: "；")
    texts[.contact] = first?.phone
    texts[.identityNumber] = first?.identityNumber
    texts[.reference] = received.reference
    texts[.respondentOrgan] = received.respondentOrgan
  }

  private mutating func set(_ column: LedgerColumn, _ day: Day, clearing other: LedgerColumn) {
    texts[column] = day.iso
    texts[other] = nil
  }

  private mutating func consult(_ id: String, _ day: Day) {
    consultation = id
    set(.thirdPartyConsultedOn, day, clearing: .thirdPartyAnsweredOn)
  }

  private mutating func reply(_ replied: Replied, _ day: Day) {
    texts[.repliedOn] = day.iso
    texts[.replyNumber] = replied.documentNumber
    texts[.outcome] =
      LedgerOutcome(
        replied.outcome, replied.grantedHow, as: replied.closedOtherAs, grounds: replied.grounds
      ).text
  }

  private mutating func withdraw(_ day: Day) {
    guard texts[.repliedOn] == nil else { return }
    texts[.repliedOn] = day.iso
    texts[.outcome] = LedgerOutcome.text(of: .closedOther, .withdrawn)
  }
}

extension LedgerCells {
  private mutating func file(_ facts: DisputeFiled, _ day: Day) {
    switch facts.as_ {
    case .reconsideration:
      reconsideration = facts.dispute
      set(.reconsiderationFiledOn, day, clearing: .reconsiderationConcludedOn)
      texts[.reconsiderationResult] = Self.pending
    case .litigationDirect, .litigationAfterReconsideration:
      litigation = facts.dispute
      set(.litigationFiledOn, day, clearing: .litigationConcludedOn)
      texts[.litigationType] = facts.as_ == .litigationDirect ? "未经复议直接起诉" : "复议后起诉"
      texts[.litigationResult] = Self.pending
    }
  }

  private mutating func conclude(_ facts: DisputeConcluded, _ day: Day) {
    if facts.dispute == reconsideration {
      texts[.reconsiderationResult] = facts.result.name
      texts[.reconsiderationConcludedOn] = day.iso
    } else if facts.dispute == litigation {
      texts[.litigationResult] = facts.result.name
      texts[.litigationConcludedOn] = day.iso
    }
  }

  /// An appealed first judgment is pending again (国办公开办函〔2016〕201号).
  private mutating func appeal(_ id: String) {
    guard id == litigation else { return }
    texts[.litigationResult] = Self.pending
    texts[.litigationConcludedOn] = nil
  }

  private static let pending = "尚未审结"
}
