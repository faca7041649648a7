/// What never becomes public, however often it is asked for: data of one person or enterprise that others keep asking
/// for about themselves.
public enum ExcludedKind: String, CaseIterable, Sendable {
  case personalTax, socialSecurity, medical, registration, credit

  public var name: String {
    switch self {
    case .personalTax: "个人纳税信息"
    case .socialSecurity: "个人社会保险信息"
    case .medical: "个人医疗信息"
    case .registration: "登记信息"
    case .credit: "信用信息"
    }
  }

  /// By the words of what is asked for; what concerns everybody, such as a fund's accounts or a standard, is none.
  public init?(askedFor description: String) {
    let text = ContentScript.text(ContentScript.scalars(description))
    guard !Self.publicWords.contains(where: text.contains) else { return nil }
    guard let kind = Self.allCases.first(where: { $0.words.contains(where: text.contains) }) else {
      return nil
    }
    self = kind
  }

  private var words: [String] {
    switch self {
    case .personalTax: ["个人所得税", "个税", "完税", "纳税记录", "缴税记录", "纳税证明"]
    case .socialSecurity: ["社保", "社会保险", "养老保险", "医疗保险", "医保", "工伤保险", "失业保险", "公积金"]
    case .medical: ["病历", "病案", "诊疗记录", "就诊记录", "住院记录", "体检结果", "接种记录"]
    case .registration:
      ["不动产登记", "房屋登记", "房产登记", "婚姻登记", "户籍", "户口", "出生登记", "工商登记", "企业登记", "机动车登记", "抵押登记"]
    case .credit: ["征信", "信用记录", "信用报告", "失信记录"]
    }
  }

  private static let publicWords = [
    "基金", "政策", "标准", "比例", "办法", "规定", "通知", "统计", "预算", "决算", "流程", "指南",
  ]
}
