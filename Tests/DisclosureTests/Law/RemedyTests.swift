import Disclosure
import Testing

@Suite("答复应当告知的救济途径")
struct RemedyTests {
  /// The table of the outcomes: what a reply of 2024 tells.
  static func expected(of outcome: Outcome) -> Remedy {
    switch outcome {
    case .partlyGranted: .bothForPartlyWithheld
    case .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability, .refusedThirdPartyRights,
      .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile:
      .reconsiderationFirst
    case .granted, .refusedSpecialAccessRegime, .doesNotExist, .otherOrganResponsible,
      .unavailableNeedsCreation, .unavailableStillUnclear, .notProcessedPetition, .notProcessedRepeat,
      .notProcessedPublishedMaterial, .notProcessedExcessive, .notProcessedReconfirmation,
      .closedNotClarified, .closedFeeUnpaid, .closedOther:
      .freeChoice
    }
  }

  @Test("行政复议法第二十三条：依据条例第十四条至第十六条不予公开的，先申请行政复议", arguments: Outcome.allCases)
  func from2024(outcome: Outcome) {
    #expect(Remedy.after(outcome, repliedOn: "2024-01-01") == Self.expected(of: outcome))
    #expect(Remedy.after(outcome, repliedOn: "2025-06-01") == Self.expected(of: outcome))
  }

  @Test("2024年1月1日以前可以选择行政复议或者行政诉讼", arguments: Outcome.allCases)
  func before2024(outcome: Outcome) {
    #expect(Remedy.after(outcome, repliedOn: "2023-12-31") == .freeChoice)
    #expect(Remedy.after(outcome, repliedOn: "2010-01-01") == .freeChoice)
  }

  @Test("条例第三十七条：部分公开，复议前置只及于依据第十四条至第十六条不予公开的部分")
  func partly() {
    let day: Day = "2025-03-01"
    for ground in Outcome.grounds where ground != .refusedSpecialAccessRegime {
      #expect(Remedy.after(.partlyGranted, withheldOn: [ground], repliedOn: day) == .bothForPartlyWithheld)
      #expect(
        Remedy.after(.partlyGranted, withheldOn: [.refusedSpecialAccessRegime, ground], repliedOn: day)
          == .bothForPartlyWithheld)
    }
    let special: Set<Outcome> = [.refusedSpecialAccessRegime]
    #expect(Remedy.after(.partlyGranted, withheldOn: special, repliedOn: day) == .freeChoice)
    #expect(Remedy.after(.partlyGranted, withheldOn: [.doesNotExist], repliedOn: day) == .freeChoice)
  }

  @Test("条例第三十六条第（七）项：依法查询是否复议前置可设置，默认不是")
  func specialAccess() {
    let day: Day = "2025-03-01"
    let outcome = Outcome.refusedSpecialAccessRegime
    #expect(Remedy.after(outcome, repliedOn: day) == .freeChoice)
    #expect(Remedy.after(outcome, specialAccessComesFirst: true, repliedOn: day) == .reconsiderationFirst)
    #expect(
      Remedy.after(.partlyGranted, withheldOn: [outcome], specialAccessComesFirst: true, repliedOn: day)
        == .bothForPartlyWithheld)
    #expect(
      Remedy.after(outcome, specialAccessComesFirst: true, repliedOn: "2023-12-31") == .freeChoice)
  }

  @Test("撤回的申请没有可以救济的答复")
  func withdrawn() {
    #expect(Remedy.after(.closedOther, isWithdrawn: true, repliedOn: "2025-03-01") == .none)
    #expect(Remedy.after(.closedOther, isWithdrawn: true, repliedOn: "2020-03-01") == .none)
    #expect(Remedy.after(.closedOther, isWithdrawn: false, repliedOn: "2025-03-01") == .freeChoice)
  }
}
