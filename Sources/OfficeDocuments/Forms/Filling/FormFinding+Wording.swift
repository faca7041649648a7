extension FormFinding {
  /// What is wrong and what would be right, in Chinese, for below or behind the field.
  public var wording: String {
    switch problem {
    case .missing: "没有填写"
    case .missingAll(let labels): "\(labels.joined(separator: "、"))至少填一项"
    case .withoutPowerOfAttorney: "有代理人的，须附授权委托书"
    case .unfit(let words, _): words
    case .notAnOption(let text, let known):
      "没有“\(text.prefix(20))”这一选项，应为：\(known.joined(separator: "、"))"
    case .severalChosen: "只能选一项"
    }
  }
}
