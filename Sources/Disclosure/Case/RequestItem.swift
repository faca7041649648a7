/// One thing asked for (申请事项), with its own finding, outcome, ground and search record.
public struct RequestItem: Codable, Hashable, Sendable {
  /// 1 and up within the case.
  public let number: Int
  /// The name or other description that identifies the information (Art. 29).
  public let content: String
  /// 文号, where given.
  public let documentNumber: String?
  /// 其他特征性描述 beside the name, where given.
  public let description: String?

  public init(number: Int, content: String, documentNumber: String? = nil, description: String? = nil) {
    self.number = number
    self.content = content
    self.documentNumber = documentNumber
    self.description = description
  }

  /// The same as the only item of a case of its own.
  public var alone: RequestItem {
    RequestItem(number: 1, content: content, documentNumber: documentNumber, description: description)
  }
}
