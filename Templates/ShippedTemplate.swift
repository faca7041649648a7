/// The templates that come with the program, as files that an officer can read and edit.
///
/// An office's own file of the same name replaces one of them.
public enum ShippedTemplate: String, CaseIterable, Sendable {
  case annualOverview = "annual-1-overview.txt"
  case annualDisclosure = "annual-2-disclosure.txt"
  case annualApplications = "annual-3-applications.txt"
  case annualDisputes = "annual-4-disputes.txt"
  case annualProblems = "annual-5-problems.txt"
  case annualOther = "annual-6-other.txt"
  case inspectionOrganisation = "inspection-1-organisation.txt"
  case inspectionWithheld = "inspection-2-withheld.txt"
  case inspectionTopics = "inspection-3-topics.txt"
  case inspectionConversions = "inspection-4-conversions.txt"
  case inspectionSecrecy = "inspection-5-secrecy.txt"
  case inspectionCatalogue = "inspection-6-catalogue.txt"
  case inspectionProblems = "inspection-7-problems.txt"
  case inspectionNextSteps = "inspection-8-next-steps.txt"
  case letterReceipt = "letter-receipt.txt"
  case letterClarification = "letter-clarification.txt"
  case letterJustification = "letter-justification.txt"
  case letterExtension = "letter-extension.txt"
  case letterDelay = "letter-delay.txt"
  case letterThirdPartyInquiry = "letter-thirdPartyInquiry.txt"
  case letterAgencyInquiry = "letter-agencyInquiry.txt"
  case letterConsultationNotice = "letter-consultationNotice.txt"
  case letterAssistance = "letter-assistance.txt"
  case letterFeeNotice = "letter-feeNotice.txt"
  case letterDisclosureNotice = "letter-disclosureNotice.txt"
  case letterGranted = "letter-granted.txt"
  case letterAlreadyPublic = "letter-alreadyPublic.txt"
  case letterPartlyGranted = "letter-partlyGranted.txt"
  case letterRefused = "letter-refused.txt"
  case letterDoesNotExist = "letter-doesNotExist.txt"
  case letterOtherOrgan = "letter-otherOrgan.txt"
  case letterNeedsCreation = "letter-needsCreation.txt"
  case letterStillUnclear = "letter-stillUnclear.txt"
  case letterPetition = "letter-petition.txt"
  case letterRepeated = "letter-repeated.txt"
  case letterPublishedMaterial = "letter-publishedMaterial.txt"
  case letterNotProcessed = "letter-notProcessed.txt"
  case letterSpecialAccess = "letter-specialAccess.txt"
  case letterNotGovernmentInformation = "letter-notGovernmentInformation.txt"
  case letterClosed = "letter-closed.txt"
  case letterMixed = "letter-mixed.txt"
  case letterServiceReceipt = "letter-serviceReceipt.txt"
  case letterWorksheet = "letter-worksheet.txt"

  /// The name that an office's own file takes.
  public var fileName: String { rawValue }

  /// The whole file, in UTF-8.
  public var bytes: [UInt8] {
    switch self {
    case .annualOverview: PackageResources.annual_1_overview_txt
    case .annualDisclosure: PackageResources.annual_2_disclosure_txt
    case .annualApplications: PackageResources.annual_3_applications_txt
    case .annualDisputes: PackageResources.annual_4_disputes_txt
    case .annualProblems: PackageResources.annual_5_problems_txt
    case .annualOther: PackageResources.annual_6_other_txt
    case .inspectionOrganisation: PackageResources.inspection_1_organisation_txt
    case .inspectionWithheld: PackageResources.inspection_2_withheld_txt
    case .inspectionTopics: PackageResources.inspection_3_topics_txt
    case .inspectionConversions: PackageResources.inspection_4_conversions_txt
    case .inspectionSecrecy: PackageResources.inspection_5_secrecy_txt
    case .inspectionCatalogue: PackageResources.inspection_6_catalogue_txt
    case .inspectionProblems: PackageResources.inspection_7_problems_txt
    case .inspectionNextSteps: PackageResources.inspection_8_next_steps_txt
    case .letterReceipt: PackageResources.letter_receipt_txt
    case .letterClarification: PackageResources.letter_clarification_txt
    case .letterJustification: PackageResources.letter_justification_txt
    case .letterExtension: PackageResources.letter_extension_txt
    case .letterDelay: PackageResources.letter_delay_txt
    case .letterThirdPartyInquiry: PackageResources.letter_thirdPartyInquiry_txt
    case .letterAgencyInquiry: PackageResources.letter_agencyInquiry_txt
    case .letterConsultationNotice: PackageResources.letter_consultationNotice_txt
    case .letterAssistance: PackageResources.letter_assistance_txt
    case .letterFeeNotice: PackageResources.letter_feeNotice_txt
    case .letterDisclosureNotice: PackageResources.letter_disclosureNotice_txt
    case .letterGranted: PackageResources.letter_granted_txt
    case .letterAlreadyPublic: PackageResources.letter_alreadyPublic_txt
    case .letterPartlyGranted: PackageResources.letter_partlyGranted_txt
    case .letterRefused: PackageResources.letter_refused_txt
    case .letterDoesNotExist: PackageResources.letter_doesNotExist_txt
    case .letterOtherOrgan: PackageResources.letter_otherOrgan_txt
    case .letterNeedsCreation: PackageResources.letter_needsCreation_txt
    case .letterStillUnclear: PackageResources.letter_stillUnclear_txt
    case .letterPetition: PackageResources.letter_petition_txt
    case .letterRepeated: PackageResources.letter_repeated_txt
    case .letterPublishedMaterial: PackageResources.letter_publishedMaterial_txt
    case .letterNotProcessed: PackageResources.letter_notProcessed_txt
    case .letterSpecialAccess: PackageResources.letter_specialAccess_txt
    case .letterNotGovernmentInformation: PackageResources.letter_notGovernmentInformation_txt
    case .letterClosed: PackageResources.letter_closed_txt
    case .letterMixed: PackageResources.letter_mixed_txt
    case .letterServiceReceipt: PackageResources.letter_serviceReceipt_txt
    case .letterWorksheet: PackageResources.letter_worksheet_txt
    }
  }
}
