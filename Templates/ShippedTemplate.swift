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
    }
  }
}
