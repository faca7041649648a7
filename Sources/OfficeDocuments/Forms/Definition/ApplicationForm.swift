/// An application form as the office hands it out (Art. 29): what it asks, in order, and of whom.
///
/// One definition serves the intake, the blank form for print and the check of a filled one.
public struct ApplicationForm: Hashable, Sendable {
  public let name: String
  /// The article that the form serves, as an officer cites it.
  public let basis: String
  public let applicants: FormApplicants
  /// What stands below the title for whoever fills the form in.
  public let notes: [String]
  public let parts: [FormPart]

  /// All fields in order.
  public var fields: [ApplicationField] { parts.flatMap(\.fields) }

  /// The field by which the program reads a matter; nil where the form does not ask for it.
  public func field(_ matter: FormMatter) -> ApplicationField? { fields.first { $0.matter == matter } }
}
