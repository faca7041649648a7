/// What happened to a case: one append-only fact of the record.
///
/// Stage, holds, due day and outcome are computed from these; nothing else is stored of them.
public enum CaseFact: Hashable, Sendable {
  case received(Received)
  case receiptConfirmed(ReceiptConfirmed)
  case registered(Registered)
  case split(Split)
  case handedOver(HandedOver)
  case respondentChanged(RespondentChanged)
  case contactChanged(ContactChanged)
  case lawChosen(LawChosen)
  case assigned(Assigned)
  case unitReturned(UnitReturned)
  case urged(Urged)
  case leaderNoted(LeaderNoted)
  case conferred(Conferred)
  case contacted(Contacted)
  case noted(Noted)
  case clarificationRequested(ClarificationRequested)
  case clarificationReceived(ClarificationReceived)
  case consultationSent(ConsultationSent)
  case consultationDelivered(ConsultationDelivered)
  case consultationUndelivered(ConsultationUndelivered)
  case consultationAnswered(ConsultationAnswered)
  case applicantTold(ApplicantTold)
  case disclosureTold(DisclosureTold)
  case superiorAsked(SuperiorAsked)
  case superiorAnswered(SuperiorAnswered)
  case extended(Extended)
  case justificationRequested(JustificationRequested)
  case justificationReceived(JustificationReceived)
  case delayedDaySet(DelayedDaySet)
  case feeNoticed(FeeNoticed)
  case feePaid(FeePaid)
  case searched(Searched)
  case deidentified(Deidentified)
  case opinionProposed(OpinionProposed)
  case reviewed(Reviewed)
  case replied(Replied)
  case serviceAttempted(ServiceAttempted)
  case served(Served)
  case serviceReturned(ServiceReturned)
  case withdrawn(Withdrawn)
  case disputeFiled(DisputeFiled)
  case disputeAnswered(DisputeAnswered)
  case disputeConcluded(DisputeConcluded)
  case disputeAppealed(DisputeAppealed)
  case redoOrdered(RedoOrdered)
  case matterConcluded(MatterConcluded)
  case superiorDueSet(SuperiorDueSet)
  case letterMade(LetterMade)
  case letterVoided(LetterVoided)
  case attached(Attached)
  case archived(Archived)
  case corrected(Corrected)
}

extension CaseFact {
  /// The fields of the event, whatever its kind.
  public var payload: any CasePayload {
    switch self {
    case .received(let payload): payload
    case .receiptConfirmed(let payload): payload
    case .registered(let payload): payload
    case .split(let payload): payload
    case .handedOver(let payload): payload
    case .respondentChanged(let payload): payload
    case .contactChanged(let payload): payload
    case .lawChosen(let payload): payload
    case .assigned(let payload): payload
    case .unitReturned(let payload): payload
    case .urged(let payload): payload
    case .leaderNoted(let payload): payload
    case .conferred(let payload): payload
    case .contacted(let payload): payload
    case .noted(let payload): payload
    case .clarificationRequested(let payload): payload
    case .clarificationReceived(let payload): payload
    case .consultationSent(let payload): payload
    case .consultationDelivered(let payload): payload
    case .consultationUndelivered(let payload): payload
    case .consultationAnswered(let payload): payload
    case .applicantTold(let payload): payload
    case .disclosureTold(let payload): payload
    case .superiorAsked(let payload): payload
    case .superiorAnswered(let payload): payload
    case .extended(let payload): payload
    case .justificationRequested(let payload): payload
    case .justificationReceived(let payload): payload
    case .delayedDaySet(let payload): payload
    case .feeNoticed(let payload): payload
    case .feePaid(let payload): payload
    case .searched(let payload): payload
    case .deidentified(let payload): payload
    case .opinionProposed(let payload): payload
    case .reviewed(let payload): payload
    case .replied(let payload): payload
    case .serviceAttempted(let payload): payload
    case .served(let payload): payload
    case .serviceReturned(let payload): payload
    case .withdrawn(let payload): payload
    case .disputeFiled(let payload): payload
    case .disputeAnswered(let payload): payload
    case .disputeConcluded(let payload): payload
    case .disputeAppealed(let payload): payload
    case .redoOrdered(let payload): payload
    case .matterConcluded(let payload): payload
    case .superiorDueSet(let payload): payload
    case .letterMade(let payload): payload
    case .letterVoided(let payload): payload
    case .attached(let payload): payload
    case .archived(let payload): payload
    case .corrected(let payload): payload
    }
  }

  /// The kind, as the record stores it.
  public var kind: CaseEventKind { type(of: payload).kind }

  /// Reads the payload of an event of the given kind.
  public init(kind: CaseEventKind, from decoder: any Decoder) throws {
    switch kind {
    case .received: self = .received(try Received(from: decoder))
    case .receiptConfirmed: self = .receiptConfirmed(try ReceiptConfirmed(from: decoder))
    case .registered: self = .registered(try Registered(from: decoder))
    case .split: self = .split(try Split(from: decoder))
    case .handedOver: self = .handedOver(try HandedOver(from: decoder))
    case .respondentChanged: self = .respondentChanged(try RespondentChanged(from: decoder))
    case .contactChanged: self = .contactChanged(try ContactChanged(from: decoder))
    case .lawChosen: self = .lawChosen(try LawChosen(from: decoder))
    case .assigned: self = .assigned(try Assigned(from: decoder))
    case .unitReturned: self = .unitReturned(try UnitReturned(from: decoder))
    case .urged: self = .urged(try Urged(from: decoder))
    case .leaderNoted: self = .leaderNoted(try LeaderNoted(from: decoder))
    case .conferred: self = .conferred(try Conferred(from: decoder))
    case .contacted: self = .contacted(try Contacted(from: decoder))
    case .noted: self = .noted(try Noted(from: decoder))
    case .clarificationRequested: self = .clarificationRequested(try ClarificationRequested(from: decoder))
    case .clarificationReceived: self = .clarificationReceived(try ClarificationReceived(from: decoder))
    case .consultationSent: self = .consultationSent(try ConsultationSent(from: decoder))
    case .consultationDelivered: self = .consultationDelivered(try ConsultationDelivered(from: decoder))
    case .consultationUndelivered: self = .consultationUndelivered(try ConsultationUndelivered(from: decoder))
    case .consultationAnswered: self = .consultationAnswered(try ConsultationAnswered(from: decoder))
    case .applicantTold: self = .applicantTold(try ApplicantTold(from: decoder))
    case .disclosureTold: self = .disclosureTold(try DisclosureTold(from: decoder))
    case .superiorAsked: self = .superiorAsked(try SuperiorAsked(from: decoder))
    case .superiorAnswered: self = .superiorAnswered(try SuperiorAnswered(from: decoder))
    case .extended: self = .extended(try Extended(from: decoder))
    case .justificationRequested: self = .justificationRequested(try JustificationRequested(from: decoder))
    case .justificationReceived: self = .justificationReceived(try JustificationReceived(from: decoder))
    case .delayedDaySet: self = .delayedDaySet(try DelayedDaySet(from: decoder))
    case .feeNoticed: self = .feeNoticed(try FeeNoticed(from: decoder))
    case .feePaid: self = .feePaid(try FeePaid(from: decoder))
    case .searched: self = .searched(try Searched(from: decoder))
    case .deidentified: self = .deidentified(try Deidentified(from: decoder))
    case .opinionProposed: self = .opinionProposed(try OpinionProposed(from: decoder))
    case .reviewed: self = .reviewed(try Reviewed(from: decoder))
    case .replied: self = .replied(try Replied(from: decoder))
    case .serviceAttempted: self = .serviceAttempted(try ServiceAttempted(from: decoder))
    case .served: self = .served(try Served(from: decoder))
    case .serviceReturned: self = .serviceReturned(try ServiceReturned(from: decoder))
    case .withdrawn: self = .withdrawn(try Withdrawn(from: decoder))
    case .disputeFiled: self = .disputeFiled(try DisputeFiled(from: decoder))
    case .disputeAnswered: self = .disputeAnswered(try DisputeAnswered(from: decoder))
    case .disputeConcluded: self = .disputeConcluded(try DisputeConcluded(from: decoder))
    case .disputeAppealed: self = .disputeAppealed(try DisputeAppealed(from: decoder))
    case .redoOrdered: self = .redoOrdered(try RedoOrdered(from: decoder))
    case .matterConcluded: self = .matterConcluded(try MatterConcluded(from: decoder))
    case .superiorDueSet: self = .superiorDueSet(try SuperiorDueSet(from: decoder))
    case .letterMade: self = .letterMade(try LetterMade(from: decoder))
    case .letterVoided: self = .letterVoided(try LetterVoided(from: decoder))
    case .attached: self = .attached(try Attached(from: decoder))
    case .archived: self = .archived(try Archived(from: decoder))
    case .corrected: self = .corrected(try Corrected(from: decoder))
    }
  }
}

extension CaseEventKind {
  /// The type of the fields of events of this kind.
  public var payloadType: any CasePayload.Type {
    switch self {
    case .received: Received.self
    case .receiptConfirmed: ReceiptConfirmed.self
    case .registered: Registered.self
    case .split: Split.self
    case .handedOver: HandedOver.self
    case .respondentChanged: RespondentChanged.self
    case .contactChanged: ContactChanged.self
    case .lawChosen: LawChosen.self
    case .assigned: Assigned.self
    case .unitReturned: UnitReturned.self
    case .urged: Urged.self
    case .leaderNoted: LeaderNoted.self
    case .conferred: Conferred.self
    case .contacted: Contacted.self
    case .noted: Noted.self
    case .clarificationRequested: ClarificationRequested.self
    case .clarificationReceived: ClarificationReceived.self
    case .consultationSent: ConsultationSent.self
    case .consultationDelivered: ConsultationDelivered.self
    case .consultationUndelivered: ConsultationUndelivered.self
    case .consultationAnswered: ConsultationAnswered.self
    case .applicantTold: ApplicantTold.self
    case .disclosureTold: DisclosureTold.self
    case .superiorAsked: SuperiorAsked.self
    case .superiorAnswered: SuperiorAnswered.self
    case .extended: Extended.self
    case .justificationRequested: JustificationRequested.self
    case .justificationReceived: JustificationReceived.self
    case .delayedDaySet: DelayedDaySet.self
    case .feeNoticed: FeeNoticed.self
    case .feePaid: FeePaid.self
    case .searched: Searched.self
    case .deidentified: Deidentified.self
    case .opinionProposed: OpinionProposed.self
    case .reviewed: Reviewed.self
    case .replied: Replied.self
    case .serviceAttempted: ServiceAttempted.self
    case .served: Served.self
    case .serviceReturned: ServiceReturned.self
    case .withdrawn: Withdrawn.self
    case .disputeFiled: DisputeFiled.self
    case .disputeAnswered: DisputeAnswered.self
    case .disputeConcluded: DisputeConcluded.self
    case .disputeAppealed: DisputeAppealed.self
    case .redoOrdered: RedoOrdered.self
    case .matterConcluded: MatterConcluded.self
    case .superiorDueSet: SuperiorDueSet.self
    case .letterMade: LetterMade.self
    case .letterVoided: LetterVoided.self
    case .attached: Attached.self
    case .archived: Archived.self
    case .corrected: Corrected.self
    }
  }
}
