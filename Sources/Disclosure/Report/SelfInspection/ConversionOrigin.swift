/// Why a paper that was not public became so.
public enum ConversionOrigin: String, Codable, CaseIterable, Sendable {
  /// Its ground no longer stood.
  case inspection
  /// Several applicants asked for it (Art. 44).
  case requestedOften
  /// It should have been public all the time (Arts. 19, 20), which was mended.
  case overdue

  public var name: String {
    switch self {
    case .inspection: "不予公开信息经自查转为公开"
    case .requestedOften: "依申请公开较为集中，转为主动公开"
    case .overdue: "应公开未公开，已整改"
    }
  }
}
