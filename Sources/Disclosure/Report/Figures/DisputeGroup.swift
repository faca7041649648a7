/// Which disputes a sentence counts: a block of table 四, or both blocks of litigation.
public enum DisputeGroup: Hashable, Sendable {
  case kind(DisputeKind)
  case litigation

  var kinds: [DisputeKind] {
    switch self {
    case .kind(let kind): [kind]
    case .litigation: [.litigationDirect, .litigationAfterReconsideration]
    }
  }

  public var name: String {
    switch self {
    case .kind(let kind): kind.name
    case .litigation: "行政诉讼"
    }
  }
}

extension DisputeGroup: CaseIterable {
  public static let allCases: [DisputeGroup] = [
    .kind(.reconsideration), .litigation, .kind(.litigationDirect), .kind(.litigationAfterReconsideration),
  ]
}
