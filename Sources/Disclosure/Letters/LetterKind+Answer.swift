extension LetterKind {
  /// The letter that gives these answers; nil for an end that no letter is written about.
  static func giving(_ items: [AnsweredItem], _ answer: Replied) -> LetterKind? {
    let outcomes = Set(items.map(\.outcome)).union(items.isEmpty ? [answer.outcome] : [])
    guard outcomes.count == 1, let outcome = outcomes.first else { return .mixed }
    return giving(outcome, answer)
  }

  private static func giving(_ outcome: Outcome, _ answer: Replied) -> LetterKind? {
    switch outcome {
    case .granted: answer.grantedHow == .alreadyPublic ? .alreadyPublic : .granted
    case .partlyGranted: .partlyGranted
    case .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability, .refusedThirdPartyRights,
      .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile:
      .refused
    case .refusedSpecialAccessRegime: .specialAccess
    case .doesNotExist: .doesNotExist
    case .otherOrganResponsible: .otherOrgan
    case .unavailableNeedsCreation: .needsCreation
    case .unavailableStillUnclear: .stillUnclear
    case .notProcessedPetition: .petition
    case .notProcessedRepeat: .repeated
    case .notProcessedPublishedMaterial: .publishedMaterial
    case .notProcessedExcessive, .notProcessedReconfirmation: .notProcessed
    case .closedNotClarified, .closedFeeUnpaid: .closed
    case .closedOther: answer.closedOtherAs == .notGovernmentInformation ? .notGovernmentInformation : nil
    }
  }
}
