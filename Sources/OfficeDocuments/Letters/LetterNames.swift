import Disclosure

/// The names that the template of a letter may use, and their values for one letter.
enum LetterNames {
  /// What the template of a kind of letter may ask for.
  static func vocabulary(_ letter: LetterKind) -> TemplateVocabulary {
    var kinds: [String: TemplateVocabulary.Kind] = [:]
    for name in LetterName.allCases where name.serves(letter) { kinds[name.rawValue] = name.kind }
    for field in letter.fields {
      kinds[field.templateName] = .text
      kinds[field.conditionName] = .condition
    }
    if letter.isReply { for ground in Outcome.grounds { kinds[ground.groundName ?? ""] = .condition } }
    return TemplateVocabulary(kinds)
  }

  static func scope(_ letter: Letter) -> TemplateScope {
    var scope = TemplateScope()
    for name in LetterName.allCases where name.serves(letter.order.kind) {
      scope[name.rawValue] = name.value(of: letter)
    }
    for field in letter.order.kind.fields {
      let text = letter.text(of: field)
      scope[field.templateName] = text.map { .text($0) }
      scope[field.conditionName] = .condition(text != nil)
    }
    guard letter.order.kind.isReply else { return scope }
    for ground in Outcome.grounds {
      scope[ground.groundName ?? ""] = .condition(letter.grounds.contains(ground))
    }
    return scope
  }

  /// The names whose values the text of a letter must hold, whatever an office's own template says.
  static func obligatory(_ letter: LetterKind) -> [LetterName] {
    let own: [LetterName] =
      switch letter {
      case .receipt: [.number, .reference]
      case .clarification: [.whatToAdd, .clarificationDays, .clockNotice]
      case .justification: [.circumstances]
      case .extension: [.extensionDays, .extensionReason]
      case .delay: [.delayedUntil]
      case .thirdPartyInquiry, .agencyInquiry: [.opinionDays]
      case .disclosureNotice: [.disclosureReasons]
      case .feeNotice: [.feeAmount, .feeDays]
      case .consultationNotice, .assistance, .serviceReceipt, .worksheet: []
      case .granted, .alreadyPublic, .partlyGranted, .refused, .doesNotExist, .otherOrgan, .needsCreation,
        .stillUnclear, .petition, .repeated, .publishedMaterial, .notProcessed, .specialAccess,
        .notGovernmentInformation, .closed, .mixed:
        [.receivedOn, .request, .basis, .reasons, .redoOrder]
      }
    return own + (letter.tellsRemedy ? [.remedy] : [])
  }
}
