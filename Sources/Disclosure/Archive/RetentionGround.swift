/// Why the volume of a case is kept as long as it is.
public enum RetentionGround: String, CaseIterable, Sendable {
  case ordinary, withheld, disputed

  /// In the words of the retention table.
  public var name: String {
    switch self {
    case .ordinary: "一般"
    case .withheld: "不予公开"
    case .disputed: "涉及复议诉讼"
    }
  }
}

extension CaseState {
  /// A dispute says more than a refusal, for it may have followed on anything.
  public var retentionGround: RetentionGround {
    if !disputes.isEmpty { return .disputed }
    return isKeptLonger ? .withheld : .ordinary
  }
}
