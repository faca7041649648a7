import Testing

@testable import kaijuan

/// An entry that the law or another entry stands against is recorded, and the officer is told.
@Suite("marked entries")
struct MarkedEntryTests {
  @Test(
    "told at entry",
    arguments: [
      ("replied --outcome refusedProcess", "应当说明理由，没有登记理由（条例第三十六条第（三）项）"),
      ("replied --outcome refusedForbiddenByLaw --statedReasons 甲", "应当写明所依据的法律、行政法规，没有登记（条例第十四条）"),
      ("replied --outcome refusedProcess --itemReplies 1=granted", "全案应为“予以公开”"),
      ("feeNoticed --basis pages --quantity 68 --amount 400", "68页应为380元，通知的是400元"),
      ("withdrawn --isSigned no", "撤回没有申请人签字的材料"),
    ])
  func told(line: String, words: String) throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    let answer = session.done("record 2026-1 \(line)")
    #expect(answer.errors.contains("注意："))
    #expect(answer.errors.contains(words), "\(answer.errors)")
    #expect(session.done("show 2026-1").output.contains(words))
  }

  @Test(
    "refused at entry",
    arguments: [
      ("withdrawn --isSigned yes --items 7", "没有第7项，本案申请事项共1项"),
      ("replied --outcome granted --itemReplies 1=granted,3=granted", "没有第3项，本案申请事项共1项"),
      (
        "extended --workingDays 10 --reason 甲 --consentBy 乙 --toldOn 2026-11-18 --day 2026-11-19",
        "送达或告知日期2026-11-18早于它"
      ),
      (
        "extended --workingDays 21 --reason 甲 --consentBy 乙", "超过上限20个工作日，超过的部分不发生延长的效力"
      ),
    ])
  func refused(line: String, words: String) throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    #expect(session("record 2026-1 \(line)").sentence(.refused).contains(words))
  }

  @Test("a dispute's own limit stays when a decision on reconsideration is said to be appealed")
  func appeal() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-02")
    session.record("2026-1 replied --outcome granted --day 2026-11-10")
    session.record("2026-1 disputeFiled --dispute 复1 --as 行政复议 --copyReceivedOn 2026-11-18 --day 2026-11-17")
    let due = session.done("due --within 30").output
    #expect(due.contains("行政复议答复"))
    let line = "record 2026-1 disputeAppealed --dispute 复1 --appellant 甲"
    #expect(session(line).sentence(.refused).contains("不是诉讼，不能上诉"))
    let redo = "record 2026-1 redoOrdered --dispute 复1"
    #expect(session(redo).sentence(.refused).contains("尚未记录审结"))
    #expect(session.done("due --within 30").output == due)
  }

  @Test("reasons that are stated are not asked for")
  func stated() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    let line = "record 2026-1 replied --outcome refusedForbiddenByLaw --statedReasons 甲 --otherLaw 统计法第九条"
    #expect(session.done(line).errors.isEmpty)
  }

  @Test(
    "a courier is no postal enterprise, and a day of signing before the day of posting is told with its entry"
  )
  func service() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    session.record("2026-1 replied --outcome granted --day 2026-11-11")
    let courier = session.done("record 2026-1 serviceAttempted --manner courier --day 2026-11-13")
    #expect(courier.errors.contains("不是邮政企业"))
    let served = session.done("record 2026-1 served --day 2026-11-12")
    #expect(served.errors.contains("注意：第4条：已登记2026-11-12签收，2026-11-13才以其他快递发出"))
  }

  @Test("a step dated before the one that it needs is refused, naming that one")
  func order() throws {
    let session = try Session.withOffice()
    session.receive("2026-11-09")
    session.record("2026-1 replied --outcome granted --day 2026-11-12")
    let refusal = session("record 2026-1 served --day 2026-11-11").sentence(.refused)
    #expect(refusal.contains("第3条“答复”的日期是2026-11-12，晚于本记录的2026-11-11"))
  }

  @Test("whether a reply was late is not known without the day of delivery, and everything says so")
  func unknown() throws {
    let session = try Session.withOffice()
    session.receive("2026-09-01")
    session.record("2026-1 consultationSent --with thirdParty --party 某公司 --day 2026-09-10")
    let answer = session.done("record 2026-1 replied --outcome doesNotExist --day 2026-11-18")
    #expect(answer.errors.contains("是否逾期无法判断"))
    #expect(session.done("show 2026-1").output.contains("是否逾期无法判断"))
    #expect(session.done("explain 2026-1").output.contains("送达日期没有记录，是否逾期无法判断"))
    let period = try session.done("report period 2026-11 --json").object()
    let overdue = try #require(period["overdue"] as? [String: Any])
    #expect(overdue["notJudged"] as? [String] == ["依申请公开〔2026〕第1号"])
    // With the day recorded it is known.
    session.record("2026-1 consultationDelivered --day 2026-09-14")
  }
}
