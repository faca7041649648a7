/// One field of an application form.
public struct ApplicationField: Hashable, Sendable {
  /// As it stands on the paper; no two fields of a form have the same.
  public let label: String
  /// What the program takes it for; nil for a field of the office's own, which is kept with the case as it is.
  public let matter: FormMatter?
  public let kind: FieldKind
  public let requirement: FieldRequirement
  /// What a value is held against; nil for nothing.
  public let check: FieldCheck?
  /// Of a choice, in order.
  public let options: [String]
  /// What is to be filled in.
  public let help: String?
  /// The article that the field serves.
  public let basis: String?

  /// Under which its answer is found.
  ///
  /// - Parameter item: from 1, in a part that may be filled in several times.
  public func key(_ item: Int = 1) -> FormAnswers.Key {
    matter.map { .matter($0, item: item) } ?? .own(label)
  }
}
