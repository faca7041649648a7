import Testing

@testable import kaijuan

@Suite("record corrected of the receipt")
struct ReceiptCorrectionCommandTests {
  @Test("what is given takes effect, what is not stays")
  func correct() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    let before = try session.shown("2026-1")
    let answer = session.done(
      "record 2026-1 corrected --event 1 --reason 录错 --arrived 2026-11-06 --applicant 马文珊、李四")
    #expect(answer.output.contains("第4条：更正后的收到申请"))
    let after = try session.shown("2026-1")
    #expect(after["receivedOn"] as? String == "2026-11-06")
    #expect(after["applicant"] as? String == "马文珊等2人")
    #expect(after["due"] as? String != before["due"] as? String)
    for key in ["number", "reference", "applicantKind", "subject", "stage"] {
      #expect(after[key] as? String == before[key] as? String, "\(key)")
    }
    #expect(session.done("show 2026-1").output.contains("收到申请（已更正，见第"))
    #expect(session.done("search 马文珊").output.contains("共1件"))
    #expect(session("search 马文山").output.contains("没有符合条件"))
    session.done("verify")
  }

  @Test("a channel that needs confirmation, with its day")
  func channel() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    let answer = session.done(
      "record 2026-1 corrected --event 1 --reason 录错 --channel 邮件 --arrived 2026-11-06 --confirmed 2026-11-10"
    )
    #expect(try session.shown("2026-1")["receivedOn"] as? String == "2026-11-10")
    // The registration now stands before the receipt is confirmed: the officer is told which entry.
    #expect(answer.errors.contains("注意：申请2026-11-06到达，2026-11-10才与申请人确认"))
  }

  @Test(
    "what does not fit is named",
    arguments: [
      ("", "须同时写明正确的内容"), ("--foo 1", "没有内容 --foo"), ("--arrived 2026-11-31", "不存在这一天"),
      ("--channel 飞鸽", "“飞鸽”应为"), ("--confirmed 2026-11-10", "不需要 --confirmed"),
      ("--arrived 2026-11-21", "晚于今天"), ("--applicant 甲 --day 2026-11-10", "不能与 --preview、--day 同用"),
      ("--kind 法人", "“法人”应为"),
    ])
  func usage(words: String, expected: String) throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    let answer = session("record 2026-1 corrected --event 1 --reason 录错 \(words)")
    #expect(answer.sentence(.usage).contains(expected))
    #expect(try session.shown("2026-1")["receivedOn"] as? String == "2026-11-09")
  }

  @Test("a receipt that was corrected is not corrected again by its old position")
  func twice() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    session.done("record 2026-1 corrected --event 1 --reason 录错 --applicant 甲")
    let again = session("record 2026-1 corrected --event 1 --reason 录错 --applicant 乙")
    #expect(again.sentence(.refused).contains("第1条记录已经由第3条更正过，不再计入。现行的收件记录是第4条，应更正第4条"))
    session.done("record 2026-1 corrected --event 4 --reason 录错 --applicant 乙")
    #expect(try session.shown("2026-1")["applicant"] as? String == "乙")
    #expect(session("record 2026-1 corrected --event 3 --reason 录错").sentence(.no).contains("收件记录"))
  }

  @Test("the help says how")
  func help() throws {
    let help = try Session()("record corrected --help").output
    #expect(help.contains("--channel 方式、--arrived 到达日期"))
  }
}
