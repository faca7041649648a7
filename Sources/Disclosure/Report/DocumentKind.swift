/// The two kinds of document that table 二 counts under Art. 20(1).
public enum DocumentKind: String, CaseIterable, Sendable {
  case rules, normativeDocuments

  public var name: String {
    switch self {
    case .rules: "规章"
    case .normativeDocuments: "行政规范性文件"
    }
  }
}
