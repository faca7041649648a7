/// Where and why a text is no JSON. Source: RFC 8259.
public struct JSONSyntaxError: Error, Hashable, Sendable {
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

  /// From 1.
  public let line: Int
  public let problem: Problem

  init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }
}
