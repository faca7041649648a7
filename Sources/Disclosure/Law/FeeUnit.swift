/// What a processing fee is counted by.
public enum FeeUnit: String, Codable, CaseIterable, Sendable {
  /// 件, by applicant and calendar month.
  case item
  /// 页, A4, one side, by application.
  case page

  public var name: String {
    switch self {
    case .item: "件"
    case .page: "页"
    }
  }
}
