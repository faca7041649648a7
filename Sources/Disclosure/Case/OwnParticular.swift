/// What was filled in under a field of an office's own form.
public struct OwnParticular: Codable, Hashable, Sendable {
  /// As the form called it.
  public let label: String
  public let text: String

  public init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}
