/// What stands about the report's text, entered by people.
public enum InspectionDetail: String, Codable, CaseIterable, Sendable {
  case documentNumber, signer, addressee, period, scope, responsible, contact, phone, threshold

  public var name: String {
    switch self {
    case .documentNumber: "文号"
    case .signer: "签发人"
    case .addressee: "主送"
    case .period: "自查时间"
    case .scope: "自查范围"
    case .responsible: "责任人"
    case .contact: "联系人"
    case .phone: "联系电话"
    case .threshold: "较为集中的标准"
    }
  }

  /// What is to be written there, by an example.
  public var example: String {
    switch self {
    case .documentNumber: "政办公开〔2026〕3号"
    case .signer: "签发报告的负责人"
    case .addressee: "市政府信息公开工作主管部门"
    case .period: "2025年12月15日至2026年1月15日"
    case .scope: "本机关各科室、所属单位"
    case .responsible: "负责自查工作的人或机构"
    case .contact: "姓名"
    case .phone: "0523-80000000"
    case .threshold: "同一信息有几名以上申请人申请，如 3"
    }
  }

  /// Whether the report is incomplete without it. 自查范围 and the threshold have a default.
  public var isAsked: Bool {
    switch self {
    case .documentNumber, .signer, .addressee, .period, .responsible, .contact, .phone: true
    case .scope, .threshold: false
    }
  }

  /// Whether a text can be one.
  public func accepts(_ text: String) -> Bool {
    guard self == .threshold else { return !text.isEmpty && !text.contains(where: \.isNewline) }
    return Int(text).map { Self.thresholds.contains($0) && String($0) == text } ?? false
  }

  /// Different applicants of one topic.
  public static let thresholds = 2...1000
}
