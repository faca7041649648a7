// What is marked as against the law is on record and stays there, but no letter says it.
extension LetterCheck {
  var lawful: [LetterRefusal] { states.flatMap(unlawful) }

  private func unlawful(_ state: CaseState) -> [LetterRefusal] {
    let event = state.standing.last { $0.fact.kind == told }?.sequence
    return state.irregularities.filter { $0.event == event && $0.kind.keepsLetters }
      .map { LetterRefusal.unlawful($0) }
  }

  /// The event that the letter tells; nil for one whose event is looked at by itself.
  private var told: CaseEventKind? {
    if kind == .clarification { return .clarificationRequested }
    if kind == .feeNotice { return .feeNoticed }
    return kind.isReply ? .replied : nil
  }
}

extension Irregularity.Kind {
  /// Whether a letter that tells the entry would tell what is not lawful. A late reply is still owed, and a late
  /// request for clarification goes out without the effects of one in time.
  fileprivate var keepsLetters: Bool {
    [
      .secondClarification, .closedWithoutClarification, .closedBeforeClarificationEnd,
      .closedWithoutFeeNotice, .closedBeforeFeeEnd, .replyWhileAwaiting, .thirdPartyNotConsulted,
      .reasonsFoundSound, .feeAmountUnfit, .lateFeeNotice, .groundUnfit,
      .feeBasisMixed, .disclosureNotTold,
    ].contains(self)
  }
}
