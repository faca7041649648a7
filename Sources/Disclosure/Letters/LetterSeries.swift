/// Letters that are numbered together: 文号 are given by year, organ and series.
///
/// The raw value is in the stored record: it is never renamed.
public enum LetterSeries: String, Codable, CaseIterable, Sendable {
  case clarification, justification, `extension`, inquiry, notice, assistance, fee, reply

  /// What tells the series apart in a 文号.
  public var mark: String {
    switch self {
    case .clarification: "补"
    case .justification: "理"
    case .extension: "延"
    case .inquiry: "征"
    case .notice: "告"
    case .assistance: "协"
    case .fee: "费"
    case .reply: "复"
    }
  }
}
