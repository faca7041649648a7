import Disclosure
import OfficeDocuments
import Templates

extension TemplateFolder {
  /// The template of a letter, its names and events checked.
  func letter(_ kind: LetterKind) throws(Failure) -> Template {
    let source = try source(kind.template)
    do { return try LetterTemplate.read(source, for: kind) } catch { throw .data(error.wording) }
  }
}

extension LetterKind {
  /// The letter that a template is of; nil for a part of a report.
  init?(_ template: ShippedTemplate) {
    guard let kind = LetterKind.allCases.first(where: { $0.template == template }) else { return nil }
    self = kind
  }

  var template: ShippedTemplate {
    switch self {
    case .receipt: .letterReceipt
    case .clarification: .letterClarification
    case .justification: .letterJustification
    case .extension: .letterExtension
    case .delay: .letterDelay
    case .thirdPartyInquiry: .letterThirdPartyInquiry
    case .agencyInquiry: .letterAgencyInquiry
    case .consultationNotice: .letterConsultationNotice
    case .assistance: .letterAssistance
    case .feeNotice: .letterFeeNotice
    case .disclosureNotice: .letterDisclosureNotice
    case .granted: .letterGranted
    case .alreadyPublic: .letterAlreadyPublic
    case .partlyGranted: .letterPartlyGranted
    case .refused: .letterRefused
    case .doesNotExist: .letterDoesNotExist
    case .otherOrgan: .letterOtherOrgan
    case .needsCreation: .letterNeedsCreation
    case .stillUnclear: .letterStillUnclear
    case .petition: .letterPetition
    case .repeated: .letterRepeated
    case .publishedMaterial: .letterPublishedMaterial
    case .notProcessed: .letterNotProcessed
    case .specialAccess: .letterSpecialAccess
    case .notGovernmentInformation: .letterNotGovernmentInformation
    case .closed: .letterClosed
    case .mixed: .letterMixed
    case .serviceReceipt: .letterServiceReceipt
    case .worksheet: .letterWorksheet
    }
  }
}
