/// The eight parts of the self-inspection report, in order.
public enum InspectionPart: Int, Codable, CaseIterable, Sendable {
  case organisation = 1, withheld, topics, conversions, secrecyReview, catalogue, problems, nextSteps

  /// 一、组织开展情况, as the report prints it.
  public var title: String {
    switch self {
    case .organisation: "一、组织开展情况"
    case .withheld: "二、不予公开信息自查情况"
    case .topics: "三、依申请公开较为集中信息自查情况"
    case .conversions: "四、转为主动公开情况"
    case .secrecyReview: "五、保密审查情况"
    case .catalogue: "六、政府信息公开指南、目录更新情况"
    case .problems: "七、存在的问题及整改情况"
    case .nextSteps: "八、下一步打算"
    }
  }

  /// Whether only the office itself can write it.
  public var needsOwnWords: Bool {
    switch self {
    case .problems, .nextSteps: true
    case .organisation, .withheld, .topics, .conversions, .secrecyReview, .catalogue: false
    }
  }
}
