/// Why a text is no JSON, or not of the form that is expected: where, what stands there, and what should.
///
/// `Content` is what a form demands of its values beyond their shape, as that a year is one that has a report.
public enum FormError<Content: Hashable & Sendable>: Error, Hashable, Sendable {
  case notJSON(JSONSyntaxError)
  case invalid(Fault)

  /// A place in a well-formed JSON text that breaks the form.
  public struct Fault: Hashable, Sendable {
    /// As `table3.rows.granted[2]`, counted from 0; empty for the whole text.
    public let path: String
    public let place: JSONPlace
    /// What stands there, as written; nil for an array, an object or a missing key.
    public let value: String?
    public let problem: Problem
  }

  /// What is wrong, with what would be right.
  public enum Problem: Hashable, Sendable {
    case missingKey
    case unknownKey(known: [String])
    /// A key that stands twice in its object.
    case duplicateKey
    case wrongKind(expected: [JSONKind])
    case emptyText
    case content(Content)
  }
}
