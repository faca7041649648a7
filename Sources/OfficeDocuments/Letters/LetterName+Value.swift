import Disclosure

extension LetterName {
  /// What the name stands for in a letter; nil where it has nothing to say there.
  func value(of letter: Letter) -> TemplateValue? {
    switch self {
    case .organ: .text(letter.organ)
    case .addressee: .text(letter.addressee)
    case .you: .text(letter.you)
    case .printedOn: .text(letter.order.printedOn.chinese)
    case .isSeveral: .condition(letter.cases.count > 1)
    case .applications: .list(letter.cases.map { TemplateScope(Self.application($0.state)) })
    case .number, .reference, .receivedOn, .channel, .request:
      letter.single.flatMap { Self.application($0.state)[rawValue] }
    case .dueIsCertain: .condition(letter.certainDue != nil)
    case .due: letter.certainDue.map { .text($0.chinese) }
    case .replyDays: letter.single?.state.currentRound.map { .number($0.period) }
    case .hasStatusPage: .condition(letter.sender.statusAddress != nil)
    case .statusPage: letter.sender.statusAddress.map { .text($0) }
    case .lacks, .whatToAdd, .clarificationDays, .circumstances, .hasReasonDays, .reasonDays, .extensionDays,
      .extensionReason, .delayedUntil, .isThirdParty, .opinionDays, .disclosureReasons, .feeByPage,
      .feeQuantity, .feeAmount, .feeDays, .feePortions, .breaksArticle29, .isLateNotice, .clockNotice:
      letter.single.flatMap { valueOfProcedure($0.state, letter) }
    case .basis, .items, .grounds, .hasReasons, .reasons, .searches, .isReconfirmation, .isUnpaid, .isRedo,
      .redoOrder:
      valueOfReply(letter)
    case .remedy:
      letter.remedy.map { .text($0.paragraph(of: letter.order.kind.decision)) }
    }
  }

  private static func application(_ state: CaseState) -> [String: TemplateValue] {
    [
      LetterName.number.rawValue: .text(state.received.number),
      LetterName.reference.rawValue: .text(state.received.reference),
      LetterName.receivedOn.rawValue: .text(state.receivedOn?.chinese ?? ""),
      LetterName.channel.rawValue: .text(state.received.channel.name),
      LetterName.request.rawValue: .text(state.request),
    ]
  }
}

extension Letter {
  var organ: String { sender.organ?.organ ?? cases[0].state.respondentOrgan }

  /// The only case of the letter; nil where there are several, which are named one by one.
  var single: LetterCase? { cases.count == 1 ? cases[0] : nil }

  /// The last day for the reply, where nothing can still move it: a provisional day is never printed.
  ///
  /// Nil too once it is over, or of another round than the first: a receipt promises no day that is gone.
  var certainDue: Day? {
    guard let single, let due = single.due, !due.isProvisional, single.state.rounds.count == 1,
      order.kind != .receipt || (single.state.reply == nil && order.printedOn <= due.day)
    else { return nil }
    return due.day
  }

  /// Whom the letter is to.
  var addressee: String {
    switch order.kind {
    case .thirdPartyInquiry, .agencyInquiry, .disclosureNotice:
      cases[0].state.consultation(order)?.party ?? ""
    case .assistance: order.words[.unit] ?? cases[0].state.unit ?? ""
    case .receipt, .clarification, .justification, .extension, .delay, .consultationNotice, .feeNotice,
      .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
      .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed, .specialAccess,
      .notGovernmentInformation, .closed, .mixed, .serviceReceipt, .worksheet:
      cases[0].state.received.applicants.map(\.name).joined(separator: "、")
    }
  }

  /// How the letter speaks to them.
  var you: String {
    switch order.kind {
    case .thirdPartyInquiry, .disclosureNotice: return "你（单位）"
    case .agencyInquiry: return "你单位"
    case .assistance: return "你单位"
    case .receipt, .clarification, .justification, .extension, .delay, .consultationNotice, .feeNotice,
      .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
      .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed, .specialAccess,
      .notGovernmentInformation, .closed, .mixed, .serviceReceipt, .worksheet:
      let applicants = cases[0].state.received.applicants
      guard applicants.count == 1 else { return "你们" }
      return applicants[0].kind == .naturalPerson ? "你" : "你单位"
    }
  }

  /// What was written for a field, else what the record says of it.
  func text(of field: LetterField) -> String? {
    if let written = order.words[field] { return written.trimmedOfBlanks }
    let recorded: String? =
      switch field {
      case .responsibleOrgan: answers.compactMap(\.answer.responsibleOrgan).first
      case .whyNoOrgan: answers.compactMap(\.answer.whyNoOrgan).first
      case .otherLaw: answers.compactMap(\.answer.otherLaw).first
      case .unit: cases[0].state.unit
      case .subject: cases[0].state.request
      case .given, .whereToGet, .properWay, .earlierReply, .assistance, .payment, .served, .remark: nil
      }
    return recorded.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// Of the parts that are withheld.
  var grounds: [Outcome] {
    let all = answers.flatMap(\.items).flatMap { [$0.outcome].filter(\.isGround) + $0.grounds }
    return Outcome.grounds.filter(all.contains)
  }
}

extension CaseState {
  /// What was asked for, item by item, as a sentence takes it.
  var request: String {
    let items = received.items.filter { !withdrawnItems.contains($0.number) }
    let asked = items.map { item in
      item.content.withoutFullStop + (item.documentNumber.map { "（\($0)）" } ?? "")
    }
    guard asked.count > 1 else { return asked.first ?? "" }
    return zip(items, asked).map { "\($0.number).\($1)" }.joined(separator: "；")
  }
}

extension String {
  var withoutFullStop: String {
    let text = trimmedOfBlanks
    return ["。", "；", ".", ";"].contains(text.last) ? String(text.dropLast()) : text
  }
}
