/// One place in a text that tells of a person.
public struct PersonalDataFinding: Hashable, Sendable {
  public let kind: PersonalDataKind
  /// Nil where it is known by its own build.
  public let doubt: PersonalDataDoubt?
  /// Unicode scalars of the text.
  public let range: Range<Int>
  /// Physical line, from 1.
  public let line: Int
  /// As it stands in the text.
  public let text: String
  /// What stands before and behind it, on one line.
  public let before: String
  public let after: String

  /// What may be kept and shown of it: enough to know it again beside the paper, too little to know the person.
  public var masked: String { PersonalDataMask.masked(text, as: kind) }
}
