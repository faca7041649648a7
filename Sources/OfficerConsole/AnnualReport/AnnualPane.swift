import Terminal

/// The pages of a year's report.
enum AnnualPane: Int, CaseIterable {
  case disclosed, applications, disputes, checks, words, rehearsal

  var name: String {
    switch self {
    case .disclosed: "表二 主动公开"
    case .applications: "表三 申请"
    case .disputes: "表四 复议诉讼"
    case .checks: "核对"
    case .words: "文字"
    case .rehearsal: "演练"
    }
  }

  /// What people call it too.
  var otherNames: [String] {
    switch self {
    case .checks: ["勾稽", "校验"]
    case .rehearsal: ["预演", "试算"]
    case .disclosed, .applications, .disputes, .words: []
    }
  }

  /// The letter that turns to it.
  var letter: Character {
    switch self {
    case .disclosed: "z"
    case .applications: "s"
    case .disputes: "f"
    case .checks: "v"
    case .words: "w"
    case .rehearsal: "y"
    }
  }

  /// Whether it is one of the tables.
  var isTable: Bool {
    switch self {
    case .disclosed, .applications, .disputes: true
    case .checks, .words, .rehearsal: false
    }
  }

  /// The next or the one before, around the ends.
  func advanced(by step: Int) -> AnnualPane {
    let all = Self.allCases
    return all[(rawValue + step + all.count) % all.count]
  }
}
