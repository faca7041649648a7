/// How a reconsideration or a suit was concluded.
///
/// Corrected is 撤销、变更、确认违法、责令履行; upheld includes 驳回请求; the other result is 驳回起诉、撤回、终止.
/// Raw values are the keys of the interchange form. Source: 国办公开办函〔2021〕30号, table 四; 〔2016〕201号.
public enum DisputeResult: String, Codable, CaseIterable, Sendable {
  case upheld, corrected, otherResult

  /// In the law's words.
  public var name: String {
    switch self {
    case .upheld: "结果维持"
    case .corrected: "结果纠正"
    case .otherResult: "其他结果"
    }
  }
}
