/// The headings of 三、本年度办理结果 that stand over several rows, by their number.
public enum AnnualGroup: Int, CaseIterable, Sendable {
  case refused = 3
  case unavailable, notProcessed, otherHandling

  /// The form's words.
  public var text: String {
    switch self {
    case .refused: "不予公开"
    case .unavailable: "无法提供"
    case .notProcessed: "不予处理"
    case .otherHandling: "其他处理"
    }
  }
}
