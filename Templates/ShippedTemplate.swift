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
    }
  }
}
