/// The five stages of Art. 45: 接收, 登记, 审核办理, 答复, 归档. What a case waits for is a ``Hold``, beside the stage.
public enum Stage: String, Codable, CaseIterable, Sendable {
  case received, registered, underReview, replied, archived

  /// In the law's words.
  public var name: String {
    switch self {
    case .received: "接收"
    case .registered: "登记"
    case .underReview: "审核办理"
    case .replied: "答复"
    case .archived: "归档"
    }
  }

  /// Whether a reply is still owed.
  public var isOpen: Bool { self != .replied && self != .archived }
}
