/// What kind of matter a case is. Only ``disclosure`` counts in tables 三 and 四 of the annual report.
public enum CaseType: String, Codable, CaseIterable, Sendable {
  /// 依申请公开 (Art. 27).
  case disclosure
  /// 更正: the applicant's own record is inaccurate (Art. 41).
  case rectification
  /// 投诉举报、督办、上级转来 (Arts. 47, 51).
  case supervision

  /// In the law's words.
  public var name: String {
    switch self {
    case .disclosure: "依申请公开"
    case .rectification: "更正本人信息"
    case .supervision: "投诉举报和督办"
    }
  }
}
