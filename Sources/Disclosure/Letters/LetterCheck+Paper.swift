// The paper itself: its date, and that a reply is given by one paper only.
extension LetterCheck {
  /// Days by which a date may lie ahead: a letter waits for its signature over the longest holiday.
  private static let mostDaysAhead = 15

  var dates: [LetterRefusal] {
    let limit = order.madeOn + Self.mostDaysAhead
    let isAhead = order.printedOn > limit
    return (isAhead ? [.printedTooFarAhead(order.printedOn, limit: limit)] : []) + early + late
  }

  private var early: [LetterRefusal] {
    guard let latest = states.compactMap(begun).max(), order.printedOn < latest else { return [] }
    return [.printedTooEarly(order.printedOn, after: latest)]
  }

  /// The day before which nobody can have written the letter: what it tells was not decided yet.
  private func begun(_ state: CaseState) -> Day? {
    let round = state.currentRound
    let decided: Day? =
      switch kind {
      case .extension: round?.extensions.last?.decidedOn
      case .delay: round?.delay?.setOn
      case .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
        .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed, .specialAccess,
        .notGovernmentInformation, .closed, .mixed:
        [round?.startedOn, state.proposal?.proposedOn].compactMap(\.self).max()
      case .receipt, .clarification, .justification, .thirdPartyInquiry, .agencyInquiry, .consultationNotice,
        .assistance, .feeNotice, .disclosureNotice, .serviceReceipt, .worksheet:
        nil
      }
    return [decided, state.receivedOn].compactMap(\.self).max()
  }

  /// A reply that left is not dated later than it left.
  private var late: [LetterRefusal] {
    let replied = states.filter { $0.replyOnPaper != nil }
    guard kind.isReply, let left = replied.compactMap(\.reply?.issuedOn).min(), order.printedOn > left else {
      return []
    }
    return [.printedAfterReply(order.printedOn, left: left)]
  }

  /// Art. 36: one reply, by one paper, whose number and date are those of its entry.
  var paper: [LetterRefusal] { kind.isReply ? states.flatMap(paper) : [] }

  private func paper(_ state: CaseState) -> [LetterRefusal] {
    if let letter = state.replyLetter?.facts {
      return [.replyLetterStands(letter.letter, letter.documentNumber)]
    }
    return otherNumber(state) + otherDate(state)
  }

  private func otherNumber(_ state: CaseState) -> [LetterRefusal] {
    guard let recorded = state.documentNumber(of: kind), let own = order.documentNumber,
      DocumentNumberKey(own) != DocumentNumberKey(recorded)
    else { return [] }
    return [.otherNumberRecorded(own, recorded: recorded)]
  }

  private func otherDate(_ state: CaseState) -> [LetterRefusal] {
    guard let recorded = state.replyOnPaper?.printedOn, recorded != order.printedOn else { return [] }
    return [.otherDateRecorded(order.printedOn, recorded: recorded)]
  }
}
