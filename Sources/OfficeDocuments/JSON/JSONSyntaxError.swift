/// Where and why a text is no JSON. Source: RFC 8259.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong there.
  public enum Problem: Hashable, Sendable {
    case notUTF8
    case unexpectedEnd
    case unexpected(Character)
    /// Something follows the value.
    case textAfterEnd
    /// A line break or another control character inside a string.
    case controlCharacterInString
    /// An escape that JSON does not have, or half of a surrogate pair.
    case badEscape
    /// More than 32 arrays and objects inside each other.
    case tooDeep
  }

  public let place: JSONPlace
  public let problem: Problem

  init(_ place: JSONPlace, _ problem: Problem) {
    self.place = place
    self.problem = problem
  }
}
