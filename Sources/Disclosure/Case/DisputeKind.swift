/// The three blocks of table 四: reconsideration, and litigation by the way that led to it.
///
/// Raw values are the keys of the interchange form. Source: 国办公开办函〔2021〕30号, table 四.
public enum DisputeKind: String, Codable, CaseIterable, Sendable {
  case reconsideration, litigationDirect, litigationAfterReconsideration

  /// In the law's words.
  public var name: String {
    switch self {
    case .reconsideration: "行政复议"
    case .litigationDirect: "行政诉讼（未经复议直接起诉）"
    case .litigationAfterReconsideration: "行政诉讼（复议后起诉）"
    }
  }
}
