import Disclosure

extension CaseFact {
  static let registered = CaseFact.registered(Registered())
  static let receiptConfirmed = CaseFact.receiptConfirmed(ReceiptConfirmed())
  static let clarified = CaseFact.clarificationReceived(ClarificationReceived())
  static let paid = CaseFact.feePaid(FeePaid(amount: 100))
  static let served = CaseFact.served(Served())
  static let withdrawn = CaseFact.withdrawn(Withdrawn(isSigned: true))
  static let archived = CaseFact.archived(Archived())

  static func letterMade(_ letter: LetterKind = .granted, _ number: String? = "河政办公开复〔2025〕1号") -> CaseFact {
    .letterMade(
      LetterMade(
        letter: letter, documentNumber: number, printedOn: "2025-03-12", content: "0f0f", format: "docx",
        words: ["given": "复印件"]))
  }

  static func letterVoided(_ letter: Int) -> CaseFact {
    .letterVoided(LetterVoided(letter: letter, reason: "文号有误"))
  }

  static func attached(
    _ attachment: AttachmentKind = .application, _ name: String = "申请书.pdf", content: String = "0a0a",
    pages: Int? = 2
  ) -> CaseFact {
    .attached(
      Attached(
        attachment: attachment, name: name, type: "application/pdf", size: 1_200, pages: pages,
        content: content))
  }

  static func deidentified(_ content: String = "0c0c", _ findings: [DecidedFinding] = []) -> CaseFact {
    .deidentified(Deidentified(content: content, name: "副本.docx", findings: findings))
  }

  static func assigned(to unit: String = "自然资源局") -> CaseFact { .assigned(Assigned(unit: unit)) }

  static func clarificationRequested(_ workingDays: Int = 15, deliveredOn: Day? = nil) -> CaseFact {
    .clarificationRequested(ClarificationRequested(workingDays: workingDays, deliveredOn: deliveredOn))
  }

  static func consultationSent(
    _ id: String = "1", with: ConsultationKind = .thirdParty, deliveredOn: Day? = nil, workingDays: Int = 15
  ) -> CaseFact {
    .consultationSent(
      ConsultationSent(
        consultation: id, with: with, party: "某公司", workingDays: workingDays, deliveredOn: deliveredOn))
  }

  static func consultationDelivered(_ id: String = "1") -> CaseFact {
    .consultationDelivered(ConsultationDelivered(consultation: id))
  }

  static func consultationUndelivered(_ id: String = "1") -> CaseFact {
    .consultationUndelivered(ConsultationUndelivered(consultation: id, reason: "查无此址"))
  }

  static func consultationAnswered(_ id: String = "1", _ opinion: Opinion = .consents) -> CaseFact {
    .consultationAnswered(ConsultationAnswered(consultation: id, opinion: opinion))
  }

  static func superiorAsked(stopsClock: Bool = false) -> CaseFact {
    .superiorAsked(SuperiorAsked(authority: "州保密局", question: "可否公开", stopsClock: stopsClock))
  }

  static let superiorAnswered = CaseFact.superiorAnswered(SuperiorAnswered(words: "可以公开"))

  static func extended(_ workingDays: Int = 20, toldOn: Day? = nil) -> CaseFact {
    .extended(Extended(workingDays: workingDays, reason: "需要检索", consentBy: "张强", toldOn: toldOn))
  }

  static func justificationRequested(stopsClock: Bool = false, workingDays: Int? = nil) -> CaseFact {
    .justificationRequested(
      JustificationRequested(words: "一年五十件", stopsClock: stopsClock, workingDays: workingDays))
  }

  static let justified = CaseFact.justificationReceived(JustificationReceived(isReasonable: true))

  static func delayed(until day: Day) -> CaseFact { .delayedDaySet(DelayedDaySet(until: day)) }

  static func feeNoticed(deliveredOn: Day? = nil) -> CaseFact {
    .feeNoticed(FeeNoticed(basis: .pages, quantity: 40, amount: 100, deliveredOn: deliveredOn))
  }

  static func proposed(_ outcome: Outcome = .granted) -> CaseFact {
    .opinionProposed(OpinionProposed(outcome: outcome, statedReasons: "符合规定"))
  }

  /// A proposal that passes steps.
  static func inChain(
    _ outcome: Outcome = .granted, grounds: [Outcome] = [], items: [Int: Outcome] = [:],
    reasons: String = "符合规定", isOnTheSpot: Bool? = nil, steps: [ReviewStep] = ReviewStep.allCases
  ) -> CaseFact {
    .opinionProposed(
      OpinionProposed(
        outcome: outcome, grounds: grounds, statedReasons: reasons,
        itemReplies: items.sorted { $0.key < $1.key }.map { ItemReply(item: $0.key, outcome: $0.value) },
        isOnTheSpot: isOnTheSpot, steps: steps))
  }

  /// Agreed to with all that it takes.
  static func agreed(_ step: ReviewStep) -> CaseFact {
    let presentation = step == .disclosureOffice ? "表述准确，时机和方式适当" : nil
    return .reviewed(Reviewed(step: step, verdict: .agreed, presentation: presentation))
  }

  static func sentBack(_ step: ReviewStep, to backTo: ReviewStep? = nil) -> CaseFact {
    .reviewed(Reviewed(step: step, verdict: .sentBack, words: "理由不足", backTo: backTo))
  }

  static func reviewed(_ step: ReviewStep, _ verdict: ReviewVerdict) -> CaseFact {
    .reviewed(Reviewed(step: step, verdict: verdict))
  }

  static func replied(_ outcome: Outcome = .granted, grounds: [Outcome] = []) -> CaseFact {
    .replied(Replied(outcome: outcome, grounds: grounds))
  }

  /// A reply with an outcome for each item; grounds where it gives in part.
  static func replied(
    _ outcome: Outcome, items: [Int: Outcome], rowReason: String? = nil
  ) -> CaseFact {
    .replied(
      Replied(
        outcome: outcome, grounds: outcome == .partlyGranted ? [.refusedProcess] : [],
        itemReplies: items.sorted { $0.key < $1.key }.map { ItemReply(item: $0.key, outcome: $0.value) },
        rowReason: rowReason))
  }

  static func sent(by manner: ServiceManner) -> CaseFact {
    .serviceAttempted(ServiceAttempted(manner: manner))
  }

  static let returned = CaseFact.serviceReturned(ServiceReturned(reason: "查无此人"))

  static func filed(
    _ id: String = "复议1", as kind: DisputeKind = .reconsideration, copyReceivedOn: Day? = nil,
    isSimplified: Bool = false
  ) -> CaseFact {
    .disputeFiled(
      DisputeFiled(dispute: id, as: kind, copyReceivedOn: copyReceivedOn, isSimplified: isSimplified))
  }

  static func concluded(
    _ id: String = "复议1", _ result: DisputeResult = .corrected, form: DecisionForm? = nil
  ) -> CaseFact {
    .disputeConcluded(DisputeConcluded(dispute: id, result: result, form: form))
  }

  static func redoOrdered(_ id: String = "复议1", workingDays: Int = 20) -> CaseFact {
    .redoOrdered(RedoOrdered(dispute: id, workingDays: workingDays, isForProcedure: false))
  }
}
