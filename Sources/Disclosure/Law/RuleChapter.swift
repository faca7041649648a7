/// The chapters of the document of rules, in its order. Each has a file of rules, `LawBook+….swift`.
public enum RuleChapter: String, CaseIterable, Sendable {
  case receipt, clock, clarification, consultation, service, fees
  case remedies, disputes, report, archive, calendar

  public var title: String {
    switch self {
    case .receipt: "收到申请之日"
    case .clock: "答复期限"
    case .clarification: "补正"
    case .consultation: "征求意见"
    case .service: "答复是否按期"
    case .fees: "信息处理费"
    case .remedies: "救济途径"
    case .disputes: "复议、诉讼中本机关的期限"
    case .report: "年度报告、自查与转为主动公开"
    case .archive: "归档"
    case .calendar: "日历"
    }
  }

  /// Its topics, in the order of ``RuleTopic``.
  public var topics: [RuleTopic] { RuleTopic.allCases.filter { $0.chapter == self } }
}
