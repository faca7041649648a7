// What a letter of the procedure must say, by its event.
extension LetterCheck {
  var details: [LetterRefusal] { states.flatMap(details) }

  private func details(_ state: CaseState) -> [LetterRefusal] {
    switch kind {
    case .clarification: clarification(state)
    case .extension: `extension`(state)
    case .delay: state.currentRound?.delay?.isLawful == false ? [.delayUnlawful] : []
    case .thirdPartyInquiry, .agencyInquiry, .consultationNotice, .disclosureNotice: consultation(state)
    case .feeNotice: fee(state)
    case .assistance: (state.unit == nil ? required(.unit) : []) + required(.assistance)
    case .closed: state.hasOnlyLateClarification ? [.clarificationWasLate] : []
    case .receipt, .justification, .serviceReceipt, .worksheet, .granted, .alreadyPublic, .partlyGranted,
      .refused,
      .doesNotExist, .otherOrgan, .needsCreation, .stillUnclear, .petition, .repeated, .publishedMaterial,
      .notProcessed, .specialAccess, .notGovernmentInformation, .mixed:
      []
    }
  }

  func required(_ field: LetterField) -> [LetterRefusal] {
    order.words[field] == nil ? [.fieldMissing(field)] : []
  }

  /// Art. 30: what to add, and by when, at once.
  private func clarification(_ state: CaseState) -> [LetterRefusal] {
    guard let facts = state.latest(ClarificationRequested.self) else { return [] }
    return facts.whatToAdd.isBlank ? [.detailMissing(.clarificationRequested, "需补正的内容")] : []
  }

  private func `extension`(_ state: CaseState) -> [LetterRefusal] {
    guard let facts = state.latest(Extended.self) else { return [] }
    guard let extended = state.currentRound?.extensions.last, extended.workingDays > 0 else {
      return [.extensionUnlawful]
    }
    let isLate = order.printedOn > extended.toldOn
    return (isLate ? [.printedTooLate(order.printedOn, told: extended.toldOn)] : [])
      + (facts.reason.isBlank ? [.detailMissing(.extended, "延长理由")] : [])
      + (facts.consentBy.isBlank ? [.detailMissing(.extended, "同意延期的工作机构负责人")] : [])
  }

  private func consultation(_ state: CaseState) -> [LetterRefusal] {
    guard let consultation = state.consultation(order) else { return [.noSuchConsultation] }
    if kind == .consultationNotice { return [] }
    if consultation.party.isBlank { return [.detailMissing(.consultationSent, "第三方或机关名称")] }
    return naming(state) + (kind == .disclosureNotice ? decision(state, consultation) : [])
  }

  /// The other side learns what was asked for, and not by whom.
  private func naming(_ state: CaseState) -> [LetterRefusal] {
    let told = order.words[.subject] ?? state.received.items.map(\.content).joined()
    return state.received.applicants.map(\.name).filter { $0.count > 1 && told.contains($0) }
      .map { .namesApplicant($0) }
  }

  /// Art. 32: an objection that is overruled, for the public interest.
  private func decision(_ state: CaseState, _ consultation: ReplyRound.Consultation) -> [LetterRefusal] {
    let isObjection = consultation.opinion == .objects || consultation.opinion == .consentsInPart
    let discloses = state.letterAnswer.map { [.granted, .partlyGranted].contains($0.outcome) } ?? true
    let isReasoned = state.disclosureTold(consultation.id)?.reasons.isBlankText == false
    return (isObjection ? [] : [.noObjection]) + (discloses ? [] : [.notDisclosed])
      + (isReasoned ? [] : [.detailMissing(.disclosureTold, "公开理由")])
  }

  private func fee(_ state: CaseState) -> [LetterRefusal] {
    guard let facts = state.latest(FeeNoticed.self) else { return [] }
    let missing = [
      ("计费方式", facts.basis == nil), ("件数或页数", facts.quantity == nil), ("金额（元）", (facts.amount ?? 0) < 1),
    ]
    return missing.filter(\.1).map { .detailMissing(.feeNoticed, $0.0) } + required(.payment)
  }
}

extension CaseState {
  /// Whether an event of a kind is on record and still counts.
  public func has(_ kind: CaseEventKind) -> Bool { standing.contains { $0.fact.kind == kind } }

  /// The facts of the latest event of a kind that still counts.
  public func latest<Payload: CasePayload>(_ type: Payload.Type) -> Payload? {
    standing.last { $0.fact.kind == type.kind }?.fact.payload as? Payload
  }

  /// The consultation that an order is about: the one that it names, else the latest of its kind.
  public func consultation(_ order: LetterOrder) -> ReplyRound.Consultation? {
    let all = rounds.flatMap(\.consultations).filter { order.kind.mayBeAbout($0.with) }
    guard let id = order.consultation else { return all.last }
    return all.last { $0.id == id }
  }

  /// Why a third party's information is disclosed against its objection.
  public func disclosureTold(_ consultation: String) -> DisclosureTold? {
    standing.compactMap { $0.fact.payload as? DisclosureTold }.last { $0.consultation == consultation }
  }
}

extension LetterKind {
  fileprivate func mayBeAbout(_ kind: ConsultationKind) -> Bool {
    switch kind {
    case .thirdParty: self != .agencyInquiry
    case .agency: self == .agencyInquiry || self == .consultationNotice
    }
  }
}

extension String? {
  var isBlank: Bool { self?.isBlankText ?? true }
}

extension String {
  var isBlankText: Bool { allSatisfy(\.isWhitespace) }
}
