/// The application forms that come with the program (Art. 29), as files that an officer can read and edit.
///
/// An office's own file of the same name replaces one of them.
public enum ShippedForm: String, CaseIterable, Sendable {
  case citizen = "citizen.txt"
  case organisation = "organisation.txt"

  /// The name that an office's own file takes.
  public var fileName: String { rawValue }

  /// The whole file, in UTF-8.
  public var bytes: [UInt8] {
    switch self {
    case .citizen: PackageResources.citizen_txt
    case .organisation: PackageResources.organisation_txt
    }
  }
}
