import Disclosure
import Testing

@testable import kaijuan

@Suite("fee: what a processing fee comes to")
struct FeeCommandTests {
  private func session() throws -> Session {
    let session = try Session.withOffice()
    for number in 1...11 { session.receive("2026-11-0\(1 + number % 9)", by: "马文山", of: "第\(number)号路灯") }
    session.receive("2026-10-30", by: "马文山", of: "上月的路灯")
    session.receive("2026-11-09", by: "周建国", of: "别人的路灯")
    session.receive("2026-11-16", by: "马文山", of: "新的路灯")
    return session
  }

  @Test("第五条 按量：68页380元，逐档列出，并写明怎样记录")
  func byPages() throws {
    let answer = try session().done("fee 2026-14 --pages 68").output
    #expect(answer.contains("按量计收，A4单面68页（国办函〔2020〕109号第五条）"))
    #expect(answer.contains("  第1至30页         不收费\n"))
    #expect(answer.contains("  第31至68页        38页×10元 = 380元\n合计380元\n"))
    #expect(answer.contains("feeNoticed --basis pages --quantity 68 --amount 380"))
    #expect(!answer.contains("同一申请人"))
  }

  @Test("第四条 按件：计入同一申请人当月此前的申请，列出是哪些、凭什么认定")
  func byItems() throws {
    let answer = try session().done("fee 2026-14 --items 2").output
    #expect(answer.contains("当月此前已申请11件，本次2件"))
    #expect(answer.contains("  第12至13件        2件×100元 = 200元\n合计200元\n"))
    #expect(answer.contains("同一申请人2026年11月此前的申请，共11件："))
    #expect(answer.contains("依申请公开〔2026〕第1号  2026-11-02  1件（姓名（名称）和类别相同，可能重名）"))
    #expect(!answer.contains("〔2026〕第12号") && !answer.contains("〔2026〕第13号"))
    #expect(answer.contains("--basis items --quantity 2 --earlier 11 --amount 200"))
  }

  @Test("an applicant's first application of the month is free, and needs no notice")
  func free() throws {
    let answer = try session().done("fee 2026-13 --items 1").output
    #expect(answer.contains("同一申请人2026年11月此前没有别的申请。") && answer.contains("不收费，不必发收费通知。"))
  }

  @Test("the officer's own count stands in place of the record's")
  func earlier() throws {
    let object = try session()("fee 2026-14 --items 1 --earlier 40 --json").object()
    #expect(object["amount"] as? Int == 300 && object["earlier"] as? Int == 40)
    #expect((object["portions"] as? [[String: Int]])?.first?["yuanEach"] == 300)
    #expect((object["earlierCases"] as? [[String: Any]])?.count == 11)
  }

  @Test("第三条 不得同时按两种标准：用法上、记录上都拒绝")
  func neverBoth() throws {
    let session = try session()
    #expect(session("fee 2026-14 --items 1 --pages 68").sentence(.usage).contains("只能写一个"))
    #expect(session("fee 2026-14").sentence(.usage).contains("--items 件数"))
    #expect(session("fee 2026-14 --pages 68 --earlier 1").sentence(.usage).contains("--earlier 只用于按件"))
    session.record("2026-14 feeNoticed --basis pages --quantity 68 --deliveredOn 2026-11-18 --day 2026-11-18")
    session.record("2026-14 feePaid --amount 380 --day 2026-11-19")
    #expect(session("fee 2026-14 --items 1").sentence(.refused).contains("已于2026-11-18按量收费"))
    let refused = session("record 2026-14 feeNoticed --basis items --quantity 1")
    #expect(refused.sentence(.refused).contains("不得又按件重复计算"))
  }

  @Test("record fills in the amount, and the earlier items of the month")
  func recorded() throws {
    let session = try session()
    session.record("2026-14 feeNoticed --basis 按件 --quantity 2")
    #expect(session.done("show 2026-14").output.contains("按件；2件；当月此前11件；200元"))
    #expect(session("record 2026-13 feeNoticed --basis pages").sentence(.usage).contains("缺少 --quantity"))
    session.record("2026-13 feeNoticed --basis pages --quantity 31")
    #expect(session.done("show 2026-13").output.contains("按量；31页；10元"))
  }

  @Test("a payment of less keeps the case waiting; the rest ends it")
  func parts() throws {
    let session = try session()
    session.record("2026-13 feeNoticed --basis pages --quantity 68 --deliveredOn 2026-11-18 --day 2026-11-18")
    let part = session.done("record 2026-13 feePaid --amount 300 --day 2026-11-19")
    #expect(part.errors.contains("尚欠80元，缴清以前期限不重新计算") && part.output.contains("待缴费"))
    #expect(!session.done("record 2026-13 feePaid --amount 80").output.contains("待缴费"))
  }

  @Test("逾期未缴费的结案，只能在20个工作日届满以后")
  func unpaidEnd() throws {
    let session = try session()
    session.record("2026-13 feeNoticed --basis pages --quantity 68 --deliveredOn 2026-11-18 --day 2026-11-18")
    session.today = "2026-12-16"
    let refused = session("record 2026-13 replied --outcome closedFeeUnpaid")
    #expect(refused.sentence(.refused).contains("缴费期限至2026-12-16"))
    session.today = "2026-12-17"
    session.record("2026-13 replied --outcome closedFeeUnpaid")
    #expect(try session.shown("2026-13")["outcome"] as? String == "closedFeeUnpaid")
  }
}
