/// One thing asked for (申请事项), with its own finding, outcome, ground and search record.
public struct RequestItem: Codable, Hashable, Sendable {
  /// 1 and up within the case.
  public let number: Int
  /// The name or other description that identifies the information (Art. 29).
  public let content: String
  /// 文号, where given.
  public let documentNumber: String?

  public init(number: Int, content: String, documentNumber: String? = nil) {
    self.number = number
    self.content = content
    self.documentNumber = documentNumber
  }
}
