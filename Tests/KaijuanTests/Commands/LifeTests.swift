import Foundation
import Testing

@testable import kaijuan

/// A whole life of a case in commands, from receipt over a reply that was quashed to the archive.
@Suite("the life of a case")
struct LifeTests {
  @Test func `第二十九条至第五十一条：收到、补正、征求意见、延期、答复、复议、重新答复、归档`() throws {
    let session = try Session.withOffice()
    func step(_ line: String, stage: String, due: String?, holds: [String] = []) throws {
      session.done(line)
      let shown = try session.shown("2026-1")
      #expect(shown["stage"] as? String == stage, "\(line)")
      #expect(shown["due"] as? String == due, "\(line)")
      #expect(shown["holds"] as? [String] == holds, "\(line)")
    }
    func record(_ line: String, stage: String = "underReview", due: String?, holds: [String] = []) throws {
      try step("record 2026-1 \(line)", stage: stage, due: due, holds: holds)
    }

    try step(
      "receive --channel 网络 --applicant 甲 --kind 自然人 --content 乙 --arrived 2026-07-01", stage: "received",
      due: nil)
    try record("receiptConfirmed --day 2026-07-01", stage: "received", due: "2026-07-29")
    try record("registered --day 2026-07-01", stage: "registered", due: "2026-07-29")
    try record("assigned --unit 财政局 --officer 钱进 --day 2026-07-02", due: "2026-07-29")
    try record(
      "clarificationRequested --causes contact --whatToAdd 电话 --day 2026-07-06", due: nil,
      holds: ["clarification"])
    try record("clarificationReceived --day 2026-07-10", due: "2026-08-07")
    try record(
      "consultationSent --with thirdParty --party 丙公司 --day 2026-07-13", due: nil,
      holds: ["thirdPartyConsultation"])
    try record("consultationDelivered --day 2026-07-14", due: "2026-08-31", holds: ["thirdPartyConsultation"])
    try record("applicantTold --day 2026-07-14", due: "2026-08-31", holds: ["thirdPartyConsultation"])
    try record("consultationAnswered --opinion objects --day 2026-07-20", due: "2026-08-14")
    try record("extended --workingDays 10 --reason 数据量大 --consentBy 王主任 --day 2026-08-14", due: "2026-08-28")
    try record(
      "searched --places 档案室,公文系统 --terms 预算 --searcher 钱进 --isFound yes --day 2026-08-17", due: "2026-08-28")
    try record(
      "opinionProposed --outcome refusedThirdPartyRights --statedReasons 涉及商业秘密 --day 2026-08-18",
      due: "2026-08-28")
    for review in ["disclosureOffice", "secrecyReview", "approval"] {
      try record("reviewed --step \(review) --verdict agreed --day 2026-08-20", due: "2026-08-28")
    }
    try record(
      "replied --outcome refusedThirdPartyRights --statedReasons 涉及商业秘密 --day 2026-08-24", stage: "replied",
      due: "2026-08-28")
    try record("serviceAttempted --manner ems --slip 1 --day 2026-08-24", stage: "replied", due: "2026-08-28")
    try record("serviceReturned --reason 无人 --day 2026-08-27", stage: "replied", due: "2026-08-28")
    try record("serviceAttempted --manner inPerson --day 2026-08-31", stage: "replied", due: "2026-08-28")
    try record("served --signedBy 甲 --day 2026-08-31", stage: "replied", due: "2026-08-28")
    #expect(session("explain 2026-1").output.contains("2026年8月24日以邮政EMS发出，以该日为准，未超过期限"))
    try record(
      "disputeFiled --dispute 河政复1号 --as reconsideration --copyReceivedOn 2026-09-14 --day 2026-09-10",
      stage: "replied", due: "2026-08-28")
    #expect(session("due --today 2026-09-21").output.contains("2026-09-28 | 4个工作日 | 行政复议答复"))
    try record("disputeAnswered --dispute 河政复1号 --day 2026-09-24", stage: "replied", due: "2026-08-28")
    try record(
      "disputeConcluded --dispute 河政复1号 --result corrected --form reconsiderationDecision --day 2026-10-30",
      stage: "replied", due: "2026-08-28")
    try record("redoOrdered --dispute 河政复1号 --day 2026-11-02", due: "2026-11-30")
    #expect(session("list").output.contains("6个工作日"))
    try record(
      "replied --outcome granted --grantedHow provided --day 2026-11-18", stage: "replied", due: "2026-11-30")
    try record("served --signedBy 甲 --day 2026-11-19", stage: "replied", due: "2026-11-30")
    try record("archived --volume 2026-001", stage: "archived", due: "2026-11-30")

    #expect(session("list").output == "没有符合条件的办件。\n")
    #expect(session("list --all").output.contains("归档：予以公开"))
    #expect(session("show 2026-1").output.contains("  28 | 2026-11-20 | 归档"))
    #expect(session("explain 2026-1").output.contains("责令重新答复的期限"))
    // The first reply's cell stays (the redone reply is not counted again).
    let report = session("report annual 2026 --explain refusedThirdPartyRights naturalPerson").output
    #expect(report.contains("：1件\n"))
    #expect(session("report annual 2026 --explain reconsideration corrected").output.contains("河政复1号"))
    session.done("report annual 2026")
    session.done("verify")
  }

  @Test func `第四十一条、第四十七条：更正本人信息没有法定期限，督办按上级来文`() throws {
    let session = try Session.withOffice()
    let line =
      "receive --channel 当面 --applicant 甲 --kind 自然人 --content 乙 --arrived 2026-11-16 --registered --type"
    session.done("\(line) 更正本人信息")
    session.done("\(line) 投诉举报和督办")
    #expect(session.done("explain 2026-1").output.contains("答复期限未定：无法定办理期限。"))
    session.record("2026-2 superiorDueSet --due 2026-11-25 --letter 督办函")
    #expect(session.done("explain 2026-2").output.contains("答复期限为2026年11月25日（周三）"))
    #expect(session.done("due").output.contains("3个工作日"))
    #expect(session("record 2026-1 replied --outcome granted").sentence(.refused).contains("以“办结”结束"))
    for serial in 1...2 { session.record("2026-\(serial) matterConcluded --words 已办") }
    let reference = try #require(session.shown("2026-1")["reference"] as? String)
    #expect(session.done("status \(reference)").output == "您的事项已办结，以书面告知为准。\n")
    #expect(session.done("report annual 2026 --explain newlyReceived total").output.contains("：0件"))
  }
}
