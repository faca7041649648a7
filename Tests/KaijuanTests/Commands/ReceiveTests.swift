import Disclosure
import Testing

@testable import kaijuan

@Suite("receive")
struct ReceiveTests {
  @Test(
    "第三十一条：各种方式的收到申请之日",
    arguments: [
      ("当面", "", "2026-11-16"), ("邮寄", "", "2026-11-16"), ("EMS", "", "2026-11-16"), ("挂号", "", "2026-11-16"),
      ("registeredPost", "", "2026-11-16"), ("平常信函", "2026-11-17", "2026-11-17"),
      ("网络", "2026-11-18", "2026-11-18"), ("电子邮件", "2026-11-18", "2026-11-18"),
      ("传真", "2026-11-16", "2026-11-16"), ("口头", "2026-11-19", "2026-11-19"), ("网络", "", nil),
      ("平常信函", "", nil),
    ] as [(String, String, String?)])
  func channels(channel: String, confirmed: String, receivedOn: String?) throws {
    let session = try Session.withOffice()
    let confirmation = confirmed.isEmpty ? "" : " --confirmed \(confirmed)"
    let answer = session.done(
      "receive --channel \(channel) --applicant 甲 --kind 自然人 --content 乙 --arrived 2026-11-16\(confirmation) --json"
    )
    let object = try answer.object()
    #expect(object["receivedOn"] as? String == receivedOn)
    #expect((object["due"] as? String == nil) == (receivedOn == nil))
    #expect(object["stage"] as? String == "received")
  }

  @Test("the officer sees number, reference, who, and until when")
  func answer() throws {
    let session = try Session.withOffice()
    let answer = session.done(
      "receive --channel 当面 --applicant 甲 --applicant 乙 --kind 自然人 --content 丙 --registered")
    try Golden.expect(answer.output, "receive")
    let waiting = session.done("receive --channel 网络 --applicant 甲公司 --kind 商业企业 --content 丙")
    try Golden.expect(waiting.output, "receive-unconfirmed")
    session.record("2026-2 receiptConfirmed --words 电话确认")
    session.record("2026-2 registered")
    #expect(try session.shown("2026-2")["receivedOn"] as? String == "2026-11-20")
  }

  @Test(
    "what is missing or does not fit is named",
    arguments: [
      ("", "缺少选项 --channel、--applicant、--kind、--content"),
      ("--channel 当面 --applicant 甲 --kind 自然人", "缺少选项 --content"),
      ("--channel 当面 --applicant 甲 --content 乙", "缺少选项 --kind"),
      ("--channel 快递 --applicant 甲 --kind 自然人 --content 乙", "“快递”应为：当面、邮寄、平常信函"),
      ("--channel 当面 --applicant 甲 --content 乙 --kind 公司", "“公司”应为：自然人"),
      ("--channel 当面 --applicant 甲 --kind 自然人 --content 乙 --confirmed 2026-11-20", "不需要 --confirmed"),
      (
        "--channel 网络 --applicant 甲 --kind 自然人 --content 乙 --arrived 2026-11-19 --confirmed 2026-11-18",
        "早于到达日期"
      ),
      ("--channel 当面 --applicant 甲 --kind 自然人 --content 乙 --arrived 2026-11-21", "晚于今天"),
      ("--channel 当面 --channel 网络 --applicant 甲 --kind 自然人 --content 乙", "--channel 重复"),
    ])
  func wrong(line: String, words: String) throws {
    let session = try Session.withOffice()
    #expect(session("receive \(line)").sentence(.usage).contains(words))
    #expect(try session("list --json").objects().isEmpty)
  }

  @Test("一事一申请：各项内容各立一件，收到申请之日相同")
  func split() throws {
    let session = try Session.withOffice()
    let cases = try session(
      "receive --channel 当面 --applicant 甲 --kind 自然人 --content 预算 --content 决算 --arrived 2026-11-16 --split --registered --json"
    ).objects()
    #expect(cases.map { $0["number"] as? String } == ["依申请公开〔2026〕第1号-1", "依申请公开〔2026〕第1号-2"])
    #expect(cases.map { $0["subject"] as? String } == ["预算", "决算"])
    #expect(
      cases.allSatisfy {
        $0["receivedOn"] as? String == "2026-11-16" && $0["stage"] as? String == "registered"
      })
    #expect(try session.shown("2026-1-2")["subject"] as? String == "决算")
    #expect(session("show 2026-1").sentence(.no).contains("第1号-1、"))
    session.done("receive --channel 当面 --applicant 乙 --kind 自然人 --content 丙")
    #expect(try session.shown("2026-2")["subject"] as? String == "丙")
  }

  @Test("一事一申请：收件后拆分，各件代替原件计数，收到申请之日不变")
  func splitAfterwards() throws {
    let session = try Session.withOffice()
    session.done(
      "receive --channel 当面 --applicant 甲 --kind 自然人 --content 预算 --content 决算 --arrived 2026-11-16 --registered"
    )
    session.record("2026-1 split --reason 两项信息由不同单位保存")
    let open = try session("list --json").objects()
    #expect(open.map { $0["subject"] as? String } == ["预算", "决算"])
    #expect(open.allSatisfy { $0["receivedOn"] as? String == "2026-11-16" })
    // What was registered is not to be registered again.
    #expect(open.allSatisfy { $0["stage"] as? String == "registered" })
    let counted = try session("report annual 2026 --explain newlyReceived total --json").objects()
    #expect(counted.map { $0["number"] as? String } == ["依申请公开〔2026〕第1号-1", "依申请公开〔2026〕第1号-2"])
    #expect(session.done("list --all").output.contains("已拆分或转办"))
    #expect(session("record 2026-1-1 split --reason 再拆").sentence(.refused).contains("只有一项"))
    #expect(session.done("verify").output.contains("一致"))
  }

  @Test("登记的日期在今天之后、预演被拒绝的事项，都不写入")
  func refusals() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    let future = "record 2026-1 extended --workingDays 20 --reason 甲 --consentBy 乙 --toldOn 2026-12-03"
    #expect(session(future).sentence(.usage).contains("2026-12-03 晚于今天"))
    let second = "record 2026-1 extended --workingDays 5 --reason 甲 --consentBy 乙"
    session.done(second)
    #expect(session("\(second) --preview").sentence(.refused).contains("不得再次延长"))
  }

  @Test("第三十一条：尚未确认的不能同时登记，也不留下半件")
  func unconfirmed() throws {
    let session = try Session.withOffice()
    let answer = session("receive --channel 网络 --applicant 甲 --kind 自然人 --content 乙 --registered")
    #expect(answer.sentence(.refused).contains("条例第三十一条"))
    #expect(try session("list --json").objects().isEmpty)
  }
}
