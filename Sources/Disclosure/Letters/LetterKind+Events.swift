extension LetterKind {
  /// The events without which the letter has no sense. Its template names them too, and may ask for more.
  public var events: [CaseEventKind] {
    switch self {
    case .receipt: [.registered]
    case .clarification: [.clarificationRequested]
    case .justification: [.justificationRequested]
    case .extension: [.extended]
    case .delay: [.delayedDaySet]
    case .thirdPartyInquiry, .agencyInquiry, .consultationNotice: [.consultationSent]
    case .assistance: [.registered]
    case .feeNotice: [.feeNoticed]
    case .disclosureNotice: [.consultationSent, .disclosureTold]
    case .doesNotExist: [.registered, .searched]
    case .stillUnclear: [.registered, .clarificationRequested]
    case .granted, .alreadyPublic, .partlyGranted, .refused, .otherOrgan, .needsCreation, .petition,
      .repeated, .publishedMaterial, .notProcessed, .specialAccess, .notGovernmentInformation, .closed,
      .mixed:
      [.registered]
    case .serviceReceipt: [.registered]
    case .worksheet: [.opinionProposed]
    }
  }

  /// The articles that the letter serves. A reply cites those of its outcome besides.
  public var articles: [Article] {
    switch self {
    case .receipt: [.regulation(31), .regulation(45)]
    case .clarification, .stillUnclear: [.regulation(30)]
    case .justification, .delay: [.regulation(35)]
    case .extension: [.regulation(33, paragraph: 2)]
    case .thirdPartyInquiry, .disclosureNotice: [.regulation(32)]
    case .agencyInquiry: [.regulation(34)]
    case .consultationNotice: [.regulation(33, paragraph: 3)]
    case .assistance: [.regulation(33)]
    case .feeNotice: [.regulation(42), .feeMeasures()]
    case .granted: [.regulation(36, item: 2)]
    case .alreadyPublic: [.regulation(36, item: 1)]
    case .partlyGranted: Outcome.partlyGranted.citation
    case .refused: [.regulation(36, item: 3)]
    case .doesNotExist: Outcome.doesNotExist.citation
    case .otherOrgan: Outcome.otherOrganResponsible.citation
    case .needsCreation: Outcome.unavailableNeedsCreation.citation
    case .petition: Outcome.notProcessedPetition.citation
    case .repeated: Outcome.notProcessedRepeat.citation
    case .publishedMaterial: Outcome.notProcessedPublishedMaterial.citation
    case .notProcessed: [.regulation(35)]
    case .specialAccess: Outcome.refusedSpecialAccessRegime.citation
    case .notGovernmentInformation: [.regulation(2)]
    case .closed: [.regulation(30), .feeMeasures()]
    case .mixed: [.regulation(36)]
    case .serviceReceipt: [.regulation(33)]
    case .worksheet: [.regulation(17)]
    }
  }
}
