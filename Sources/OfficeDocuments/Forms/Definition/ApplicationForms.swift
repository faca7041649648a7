public import Disclosure

/// The two forms in use, and what is to be said of an office's own that could not be used.
public struct ApplicationForms: Hashable, Sendable {
  public let citizens: ApplicationForm
  public let organisations: ApplicationForm
  /// Sentences: why an office's own form is not in use.
  public let faults: [String]

  public init(citizens: ApplicationForm, organisations: ApplicationForm, faults: [String] = []) {
    self.citizens = citizens
    self.organisations = organisations
    self.faults = faults
  }

  /// From two form files, whole.
  ///
  /// - Throws: ``FormFileError``.
  public init(citizens: [UInt8], organisations: [UInt8]) throws(FormFileError) {
    self.init(
      citizens: try ApplicationForm(name: "citizen.txt", bytes: citizens, for: .citizens),
      organisations: try ApplicationForm(name: "organisation.txt", bytes: organisations, for: .organisations))
  }

  public subscript(applicants: FormApplicants) -> ApplicationForm {
    switch applicants {
    case .citizens: citizens
    case .organisations: organisations
    }
  }

  /// The form of an applicant of this kind; that of citizens while the kind is not known.
  public func form(of kind: ApplicantKind?) -> ApplicationForm {
    self[kind.map(FormApplicants.init) ?? .citizens]
  }
}
