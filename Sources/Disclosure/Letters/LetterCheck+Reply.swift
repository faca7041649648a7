// What a reply must say, by its outcome.
extension LetterCheck {
  /// What the reply says, case by case; empty for a letter that is none, and while a case has no answer.
  var answers: [Letter.Answer] {
    guard kind.isReply else { return [] }
    return states.compactMap { state in
      state.letterAnswer.map { answer in
        Letter.Answer(answer: answer, items: state.answered(by: answer).compactMap(\.answer))
      }
    }
  }

  var remedy: RemedyNotice? {
    guard kind.tellsRemedy, let organ = sender.organ else { return nil }
    return RemedyNotice(
      answers.remedy(sender, on: order.printedOn), on: order.printedOn, organ: organ,
      isServedOnline: order.manner == .electronic)
  }

  var reply: [LetterRefusal] {
    guard kind.isReply else { return [] }
    let ended = states.compactMap(\.endWithoutReply)
    guard ended.isEmpty else { return ended.map { .noReplyOwed($0) } }
    guard states.allSatisfy({ $0.letterAnswer != nil }), let first = answers.first else { return [.noAnswer] }
    let unanswered = states.flatMap { state in
      state.letterAnswer.map { state.answered(by: $0).filter { $0.answer == nil }.map(\.item.number) } ?? []
    }
    guard unanswered.isEmpty else { return [.itemsUnanswered(unanswered)] }
    let fitting = LetterKind.giving(answers.flatMap(\.items), first.answer)
    guard fitting == kind else { return [.otherLetter(fitting, first.answer.outcome)] }
    return answers.flatMap(lacking) + states.flatMap(sameAsQuashed)
  }

  private func sameAsQuashed(_ state: CaseState) -> [LetterRefusal] {
    guard let answer = state.letterAnswer, let quashed = state.quashedReply(sameAs: answer) else { return [] }
    return [.sameAsQuashed(quashed.issuedOn, state.quashingArticles)]
  }

  private func lacking(_ answer: Letter.Answer) -> [LetterRefusal] {
    let outcomes = (answer.items.map(\.outcome) + answer.items.flatMap(\.grounds)).uniqued
    return outcomes.flatMap { lacking($0, answer) }
  }

  private func lacking(_ outcome: Outcome, _ answer: Letter.Answer) -> [LetterRefusal] {
    let facts = answer.answer
    switch outcome {
    case .granted: return required(facts.grantedHow == .alreadyPublic ? .whereToGet : .given)
    case .partlyGranted:
      let lacksGround = answer.items.contains { $0.outcome == .partlyGranted && $0.grounds.isEmpty }
      return (lacksGround ? [.groundMissing] : []) + reasons(outcome, facts) + required(.given)
    case .refusedStateSecret, .refusedSecurityAndStability, .refusedThirdPartyRights, .refusedInternalAffairs,
      .refusedProcess, .refusedEnforcementFile:
      return reasons(outcome, facts)
    case .notProcessedExcessive: return needs(.justificationRequested) + reasons(outcome, facts)
    case .refusedForbiddenByLaw: return reasons(outcome, facts) + otherLaw(outcome, facts)
    case .refusedSpecialAccessRegime: return otherLaw(outcome, facts)
    case .doesNotExist: return search
    case .otherOrganResponsible:
      let isSaid = !facts.responsibleOrgan.isBlank || !facts.whyNoOrgan.isBlank
      let isWritten = order.words[.responsibleOrgan] != nil || order.words[.whyNoOrgan] != nil
      guard isSaid || isWritten else { return [.responsibleOrganMissing] }
      let organ = order.words[.responsibleOrgan] ?? facts.responsibleOrgan ?? ""
      return states.contains { organ.hasPrefix($0.respondentOrgan) } ? [.responsibleOrganIsOwn] : []
    case .notProcessedRepeat: return required(.earlierReply)
    case .unavailableNeedsCreation, .unavailableStillUnclear, .notProcessedPetition,
      .notProcessedPublishedMaterial, .notProcessedReconfirmation, .closedOther:
      return []
    case .closedNotClarified: return needs(.clarificationRequested)
    case .closedFeeUnpaid: return needs(.feeNoticed)
    }
  }

  private func reasons(_ outcome: Outcome, _ facts: Replied) -> [LetterRefusal] {
    facts.statedReasons.isBlank ? [.reasonsMissing(outcome)] : []
  }

  private func otherLaw(_ outcome: Outcome, _ facts: Replied) -> [LetterRefusal] {
    facts.otherLaw.isBlank && order.words[.otherLaw] == nil ? [.otherLawMissing(outcome)] : []
  }

  private func needs(_ kind: CaseEventKind) -> [LetterRefusal] {
    states.allSatisfy { $0.has(kind) }
      ? [] : [.eventMissing(kind)]
  }

  /// 信息不存在 rests on a search of each case that found nothing.
  private var search: [LetterRefusal] {
    let latest = states.map(\.searches.last)
    if latest.contains(where: { $0 == nil }) { return [.searchMissing] }
    return latest.contains { $0?.isFound == true } ? [.searchFoundIt] : []
  }
}

extension [Letter.Answer] {
  /// The remedy of all items together: where some were withheld and others not, each part has its own. A letter without
  /// answers is the decision to disclose against an objection, which the third party may contest by either way.
  fileprivate func remedy(_ sender: LetterSender, on day: Day) -> Remedy {
    let remedies = Set(
      flatMap { answer in
        answer.items.map {
          $0.remedy(specialAccessComesFirst: sender.specialAccessComesFirst, repliedOn: day)
        }
      })
    return remedies.count > 1 ? .bothForPartlyWithheld : remedies.first ?? .freeChoice
  }
}
