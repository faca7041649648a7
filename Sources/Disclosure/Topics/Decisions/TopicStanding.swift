/// How far the decision on a topic has come.
public enum TopicStanding: String, Codable, CaseIterable, Sendable {
  case toEvaluate, lookAgain, inSecrecyReview, toPublish, published, keptClosed

  public var name: String {
    switch self {
    case .toEvaluate: "待评估"
    case .lookAgain: "另日再议"
    case .inSecrecyReview: "待保密审查"
    case .toPublish: "待公布"
    case .published: "已公布"
    case .keptClosed: "不转为主动公开"
    }
  }
}
