public import Disclosure

/// The first lines of a template file: what it is, whom it serves.
public struct TemplateHead: Hashable, Sendable {
  public let name: String
  /// The article that the text serves, as an officer cites it.
  public let basis: String
  /// Events without which the text has no sense, as a 补正告知书 without a clarification.
  public let events: [CaseEventKind]

  /// The entries of a head, one a line.
  public enum Key: String, CaseIterable, Sendable {
    case name = "名称"
    case basis = "依据"
    case events = "所需事项"
  }
}
