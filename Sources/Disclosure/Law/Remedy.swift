/// Which remedy a reply must tell.
///
/// Source: 行政复议法 (2023) Art. 23(1)(4) and 23(2), tied to Arts. 14–16 of the Regulation by 法释〔2025〕8号 Art. 1(2);
/// the Regulation, Art. 51.
public enum Remedy: String, Codable, CaseIterable, Sendable {
  /// 复议前置: reconsideration, then litigation.
  case reconsiderationFirst
  /// Reconsideration or litigation, as the applicant chooses.
  case freeChoice
  /// Reconsideration first for the part withheld, free choice for the rest.
  case bothForPartlyWithheld
  /// A withdrawn application leaves nothing to contest.
  case none

  public var name: String {
    switch self {
    case .reconsiderationFirst: "先申请行政复议，不服的再提起行政诉讼"
    case .freeChoice: "可以申请行政复议或者提起行政诉讼"
    case .bothForPartlyWithheld: "不予公开的部分先申请行政复议，其余可以申请行政复议或者提起行政诉讼"
    case .none: "没有救济告知"
    }
  }
}

extension Remedy {
  /// The remedy that a reply must tell.
  ///
  /// - Parameters:
  ///   - outcome: how the case, or the item, ended.
  ///   - grounds: for a part disclosure, the grounds of what was withheld. When none is recorded, the part
  ///     withheld is taken to fall under Arts. 14–16, which is the rule.
  ///   - isWithdrawn: whether `closedOther` stands for a withdrawal.
  ///   - specialAccessComesFirst: the office's setting for Art. 36(7), 依法查询; off by default.
  ///   - day: the day of the reply.
  public static func after(
    _ outcome: Outcome, withheldOn grounds: Set<Outcome> = [], isWithdrawn: Bool = false,
    specialAccessComesFirst: Bool = false, repliedOn day: Day
  ) -> Remedy {
    if outcome == .closedOther && isWithdrawn { return .none }
    guard LawBook.rule(.reconsiderationFirst, on: day) != nil else { return .freeChoice }
    if outcome == .partlyGranted {
      let comesFirst = grounds.isEmpty || grounds.contains { $0.comesFirst(specialAccessComesFirst) }
      return comesFirst ? .bothForPartlyWithheld : .freeChoice
    }
    return outcome.comesFirst(specialAccessComesFirst) ? .reconsiderationFirst : .freeChoice
  }
}

extension Outcome {
  /// Whether information was withheld under Art. 14, 15 or 16, the cases of 复议前置.
  public var isWithheldUnderArticles14To16: Bool { isGround && self != .refusedSpecialAccessRegime }

  fileprivate func comesFirst(_ specialAccessComesFirst: Bool) -> Bool {
    isWithheldUnderArticles14To16 || (specialAccessComesFirst && self == .refusedSpecialAccessRegime)
  }
}
