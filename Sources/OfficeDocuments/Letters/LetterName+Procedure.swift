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
      .grounds, .hasReasons, .reasons, .searches, .isReconfirmation, .isUnpaid, .remedy:
      nil
    }
  }
}

extension CaseState {
  fileprivate var fee: FeeNoticed? { latest(FeeNoticed.self) }
}

extension FeeNoticed {
  /// How the amount comes about, where it follows from the pages alone; by items the other applications of the month
  /// count too.
  fileprivate func portions(on day: Day) -> [TemplateScope] {
    guard basis == .pages, let quantity, let fee = try? ProcessingFee.perPage(quantity, on: day),
      fee.yuan == amount
    else { return [] }
    return fee.portions.map {
      TemplateScope([
        "起": .number($0.first), "止": .number($0.last), "单价": .number($0.yuanEach), "小计": .number($0.yuan),
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
