/// The six parts of the yearly report, in official order. Source: 国办公开办函〔2021〕30号.
public enum AnnualPart: Int, Codable, CaseIterable, Sendable {
  case overview = 1, proactiveDisclosure, applications, disputes, problems, other

  /// 一、总体情况, as the report prints it.
  public var title: String {
    switch self {
    case .overview: "一、总体情况"
    case .proactiveDisclosure: "二、主动公开政府信息情况"
    case .applications: "三、收到和处理政府信息公开申请情况"
    case .disputes: "四、政府信息公开行政复议、行政诉讼情况"
    case .problems: "五、存在的主要问题及改进情况"
    case .other: "六、其他需要报告的事项"
    }
  }

  /// Whether the part asks for words that only the office can write: 五 and 六 whole, 一 for what no table holds.
  public var needsOwnWords: Bool {
    switch self {
    case .overview, .problems, .other: true
    case .proactiveDisclosure, .applications, .disputes: false
    }
  }
}
