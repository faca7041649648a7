/// Why a text is no filled form: where, the line as it stands, and what is wrong.
public struct FilledFormError: PlacedError, Hashable {
  public enum Problem: Hashable, Sendable {
    /// The first line names neither of the forms in use, by their names.
    case unknownForm([String])
    case controlCharacter
    /// A line that is no 栏目：内容, no heading and no note.
    case notAnAnswer
    /// A label that the form does not have, and those most like it.
    case unknownField(String, similar: [String])
    /// A field that stands in the text twice.
    case repeatedField(String)
    /// More than a form has room for.
    case tooManyItems(limit: Int)
  }

  public let source: String
  public let place: TemplatePlace
  public let text: String
  public let problem: Problem
}
