extension LetterKind {
  /// What an officer may write for the letter, in the order of its text.
  public var fields: [LetterField] {
    switch self {
    case .receipt, .clarification, .justification, .extension, .delay, .consultationNotice, .stillUnclear,
      .notProcessed, .closed, .needsCreation, .doesNotExist, .notGovernmentInformation:
      [.remark]
    case .thirdPartyInquiry, .agencyInquiry, .disclosureNotice: [.subject, .remark]
    case .assistance: [.unit, .assistance, .remark]
    case .feeNotice: [.payment, .remark]
    case .granted: [.given, .remark]
    case .alreadyPublic: [.whereToGet, .remark]
    case .partlyGranted: [.given, .otherLaw, .remark]
    case .refused: [.otherLaw, .remark]
    case .otherOrgan: [.responsibleOrgan, .whyNoOrgan, .remark]
    case .petition: [.properWay, .remark]
    case .repeated: [.earlierReply, .remark]
    case .publishedMaterial: [.whereToGet, .remark]
    case .specialAccess: [.otherLaw, .remark]
    case .mixed:
      [.given, .whereToGet, .responsibleOrgan, .whyNoOrgan, .otherLaw, .properWay, .earlierReply, .remark]
    case .serviceReceipt: [.served]
    case .worksheet: [.remark]
    }
  }
}
