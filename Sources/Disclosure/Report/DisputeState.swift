/// The state of a dispute at the end of a year: the columns of table 四 before its total.
public enum DisputeState: String, Codable, CaseIterable, Sendable {
  case upheld, corrected, otherResult, pending

  /// The state of a concluded dispute.
  public init(_ result: DisputeResult) {
    switch result {
    case .upheld: self = .upheld
    case .corrected: self = .corrected
    case .otherResult: self = .otherResult
    }
  }

  /// The result, or nil while the dispute is pending.
  public var result: DisputeResult? {
    switch self {
    case .upheld: .upheld
    case .corrected: .corrected
    case .otherResult: .otherResult
    case .pending: nil
    }
  }

  /// As the form prints it.
  public var name: String { result?.name ?? "尚未审结" }
}
