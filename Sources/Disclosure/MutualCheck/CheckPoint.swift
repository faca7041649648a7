/// A line of the checklist by which one office reads another's volumes (案卷互查).
public enum CheckPoint: String, CaseIterable, Sendable {
  case receipt, clarification, consultation, extending, excess, fee, search, review, deidentification
  case reply, timeliness, service, archiving, dispute, entries

  /// In the law's words.
  public var name: String {
    switch self {
    case .receipt: "收到与登记"
    case .clarification: "补正"
    case .consultation: "征求意见"
    case .extending: "延期"
    case .excess: "数量频次过多"
    case .fee: "信息处理费"
    case .search: "检索"
    case .review: "审查"
    case .deidentification: "去标识化"
    case .reply: "答复内容"
    case .timeliness: "答复期限"
    case .service: "送达"
    case .archiving: "归档"
    case .dispute: "复议诉讼"
    case .entries: "登记内容"
    }
  }

  /// By what the line is checked; none where an entry merely has to fit.
  public var articles: [Article] {
    switch self {
    case .receipt: [.regulation(31), .regulation(45)]
    case .clarification: [.regulation(30)]
    case .consultation: [.regulation(32), .regulation(34)]
    case .extending, .timeliness, .service: [.regulation(33)]
    case .excess: [.regulation(35)]
    case .fee: [.feeMeasures()]
    case .search: [.regulation(36, item: 4)]
    case .review: [.regulation(17)]
    case .deidentification: [.regulation(15)]
    case .reply: [.regulation(36), .regulation(37)]
    case .archiving: [.regulation(45)]
    case .dispute: [.regulation(51)]
    case .entries: []
    }
  }
}
