public import Disclosure

/// How ledgers write the six kinds of applicant of the annual report's table 三.
public enum LedgerApplicantKind {
  /// The kind, or nil where the text is none or could be several (法人或其他组织, 组织, 单位).
  ///
  /// 法人或其他组织 may stand before a kind of organisation, as in the form: `法人或其他组织-商业企业`.
  public static func parse(_ text: String) -> ApplicantKind? {
    if let kind = names[text] { return kind }
    let parts = FoldedName(text).text.split(whereSeparator: { "-—–/(): ".contains($0) }).map(String.init)
    let specific = parts.filter { !organisations.contains($0) }
    let kinds = Set(specific.map { names[$0] })
    guard kinds.count == 1, let kind = kinds.first else { return nil }
    return kind == .naturalPerson && specific.count < parts.count ? nil : kind
  }

  /// Words for all five kinds of organisation together.
  private static let organisations: Set<String> = [
    "法人或其他组织", "法人或者其他组织", "法人和其他组织", "法人及其他组织", "法人", "其他组织", "组织", "单位",
  ]

  private static let names: [String: ApplicantKind] = {
    var names: [String: ApplicantKind] = [:]
    for kind in ApplicantKind.allCases {
      for name in [kind.name] + otherNames(of: kind) { names[name] = kind }
    }
    return names
  }()

  private static func otherNames(of kind: ApplicantKind) -> [String] {
    switch kind {
    case .naturalPerson: ["公民", "个人", "自然人个人", "公民个人"]
    case .enterprise: ["企业", "公司", "企业法人", "商业公司", "工商企业"]
    case .researchInstitution: ["科研单位", "科研院所", "研究机构", "科学研究机构"]
    case .publicWelfare:
      ["社会组织", "社团", "公益组织", "社会团体", "社会公益机构", "公益机构", "社会公益性组织", "社会公益团体"]
    case .legalService: ["律所", "律师事务所", "法律服务所", "法律服务组织", "法律机构"]
    case .other: ["其它", "其他类", "其他类型"]
    }
  }
}
