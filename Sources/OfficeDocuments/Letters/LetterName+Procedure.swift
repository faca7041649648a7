import Disclosure

extension LetterName {
  /// Of the event that a letter of the procedure tells.
  func valueOfProcedure(_ state: CaseState, _ letter: Letter) -> TemplateValue? {
    switch self {
    case .lacks:
      state.latest(ClarificationRequested.self).map {
        .list($0.causes.scopes)
      }
    case .whatToAdd: state.latest(ClarificationRequested.self)?.whatToAdd.map { .text($0.withoutFullStop) }
    case .clarificationDays: state.latest(ClarificationRequested.self).map { .number($0.workingDays) }
    case .breaksArticle29:
      .condition(state.latest(ClarificationRequested.self)?.causes.allSatisfy(\.isOfArticle29) ?? true)
    case .isLateNotice: .condition(state.isClarifiedLate)
    case .clockNotice: state.isClarifiedLate ? .text(Self.noRestart) : nil
    case .circumstances: state.latest(JustificationRequested.self).map { .text($0.words.withoutFullStop) }
    case .hasReasonDays: .condition(state.latest(JustificationRequested.self)?.workingDays != nil)
    case .reasonDays: state.latest(JustificationRequested.self)?.workingDays.map { .number($0) }
    case .extensionDays: state.latest(Extended.self).map { .number($0.workingDays) }
    case .extensionReason: state.latest(Extended.self)?.reason.map { .text($0.withoutFullStop) }
    case .delayedUntil: state.latest(DelayedDaySet.self).map { .text($0.until.chinese) }
    case .isThirdParty: state.consultation(letter.order).map { .condition($0.with == .thirdParty) }
    case .opinionDays: state.consultation(letter.order).map { .number($0.workingDays) }
    case .disclosureReasons:
      state.consultation(letter.order).flatMap { state.disclosureTold($0.id) }.map {
        .text($0.reasons.withoutFullStop)
      }
    case .feeByPage: state.fee.map { .condition($0.basis == .pages) }
    case .feeQuantity: state.fee?.quantity.map { .number($0) }
    case .feeAmount: state.fee?.amount.map { .number($0) }
    case .feeDays: .number(LawBook.applying(.feePayment, on: letter.order.printedOn).workingDays)
    case .feePortions: .list(state.fee?.portions(on: letter.order.printedOn) ?? [])
    case .organ, .addressee, .you, .printedOn, .isSeveral, .applications, .number, .reference, .receivedOn,
      .channel, .request, .dueIsCertain, .due, .replyDays, .hasStatusPage, .statusPage, .basis, .items,
      .grounds, .hasReasons, .reasons, .searches, .isReconfirmation, .isUnpaid, .isRedo, .redoOrder, .remedy:
      nil
    }
  }

  /// What a request that moves nothing has to say of itself (Art. 30; interpretation).
  private static let noRestart =
    "本告知书在收到申请之日起7个工作日以后作出，不停止也不重新计算答复期限；逾期未补正的，本机关将就现有的申请内容依法作出答复"
}

extension CaseState {
  /// Whether the latest request for clarification neither stops nor restarts the clock.
  fileprivate var isClarifiedLate: Bool { currentRound?.clarifications.last?.isLawful == false }

  fileprivate var fee: FeeNoticed? { latest(FeeNoticed.self) }
}

extension FeeNoticed {
  /// How the amount comes about, where it is what the tariff gives: by items only with those of the month on record.
  fileprivate func portions(on day: Day) -> [TemplateScope] {
    guard let fee = tariff(on: day), fee.yuan == amount else { return [] }
    return fee.portions.map {
      TemplateScope([
        "起": .number($0.first), "止": .number($0.last), "单位": .text(fee.unit.name),
        "单价": .number($0.yuanEach), "小计": .number($0.yuan),
      ])
    }
  }
}

extension [ClarificationCause] {
  fileprivate var scopes: [TemplateScope] {
    enumerated().map { index, cause in
      TemplateScope(["名称": .text(cause.name), "末项": .condition(index == count - 1)])
    }
  }
}
