import Disclosure
import Testing

@testable import OfficeDocuments

struct LedgerFactTests {
  /// One column each with the fact that it becomes.
  private static let facts: [(column: LedgerColumn, fact: CaseFact)] = [
    (.clarificationNotifiedOn, .clarificationRequested(ClarificationRequested(workingDays: 10))),
    (.clarificationReceivedOn, .clarificationReceived(ClarificationReceived())),
    (
      .thirdPartyConsultedOn,
      .consultationSent(ConsultationSent(consultation: "1", with: .thirdParty, party: nil, workingDays: 15))
    ),
    (.thirdPartyAnsweredOn, .consultationAnswered(ConsultationAnswered(consultation: "1"))),
    (.extensionNotifiedOn, .extended(Extended(workingDays: 20))), (.feeNotifiedOn, .feeNoticed(FeeNoticed())),
    (.feePaidOn, .feePaid(FeePaid())), (.archivedOn, .archived(Archived())),
    (
      .reconsiderationFiledOn,
      .disputeFiled(DisputeFiled(dispute: "依申请公开〔2025〕第1号-行政复议", as: .reconsideration))
    ),
  ]

  @Test(arguments: facts.indices)
  func `A day becomes its fact on that day`(index: Int) throws {
    let (column, fact) = LedgerFactTests.facts[index]
    #expect(try LedgerRowMaker.facts([column: "2025年3月18日"]) == [LedgerRowMaker.fact("2025-03-18", fact)])
  }

  @Test func `A case is registered on the day of receipt unless the ledger says otherwise`() throws {
    let registered = CaseFact.registered(Registered())
    #expect(try LedgerRowMaker.ledgerCase().facts == [LedgerRowMaker.fact("2025-03-05", registered)])
    #expect(
      try LedgerRowMaker.ledgerCase([.registeredOn: "2025/3/10", .handlingUnit: "财政局"]).facts == [
        LedgerRowMaker.fact("2025-03-10", registered),
        LedgerRowMaker.fact("2025-03-10", .assigned(Assigned(unit: "财政局"))),
      ])
    #expect(
      try LedgerRowMaker.facts([.registeredOn: "2025-03-01", .handlingUnit: "财政局"])
        == [LedgerRowMaker.fact("2025-03-05", .assigned(Assigned(unit: "财政局")))])
  }

  @Test func `2007年条例第二十四条 旧条例期间的延期为十五个工作日`() throws {
    #expect(
      try LedgerRowMaker.facts([.receivedOn: "2019-05-14", .extensionNotifiedOn: "2019-05-20"])
        == [LedgerRowMaker.fact("2019-05-20", .extended(Extended(workingDays: 15)))])
  }

  @Test func `A reply has its outcome, its variant and its number`() throws {
    let reply = Replied(outcome: .granted, grantedHow: .alreadyPublic, documentNumber: "依复〔2025〕1号")
    #expect(
      try LedgerRowMaker.facts([
        .repliedOn: "2025-03-20", .outcome: "已主动公开", .replyNumber: "依复〔2025〕1号",
      ]) == [LedgerRowMaker.fact("2025-03-20", .replied(reply))])
  }

  @Test func `条例第三十七条 部分公开的理由类型随答复类型一并读入`() throws {
    let reply = Replied(outcome: .partlyGranted, grounds: [.refusedThirdPartyRights])
    #expect(
      try LedgerRowMaker.facts([.repliedOn: "2025-03-20", .outcome: "部分公开（个人隐私）"])
        == [LedgerRowMaker.fact("2025-03-20", .replied(reply))])
  }

  @Test func `A withdrawal is no reply, and the number of its letter is kept`() throws {
    #expect(
      try LedgerRowMaker.facts([.repliedOn: "2025-03-20", .outcome: "申请人撤回", .replyNumber: "依终〔2025〕1号"])
        == [
          LedgerRowMaker.fact("2025-03-20", .withdrawn(Withdrawn(isSigned: nil))),
          LedgerRowMaker.fact("2025-03-05", .noted(Noted(words: "答复文号：依终〔2025〕1号"))),
        ])
  }

  @Test func `The number of a reply without the reply is kept as a note`() throws {
    #expect(
      try LedgerRowMaker.facts([.replyNumber: "依复〔2025〕1号"])
        == [LedgerRowMaker.fact("2025-03-05", .noted(Noted(words: "答复文号：依复〔2025〕1号")))])
  }

  @Test func `A concluded reconsideration and suit are disputes of the case's number`() throws {
    let number = "依申请公开〔2025〕第1号"
    #expect(
      try LedgerRowMaker.facts([
        .reconsiderationFiledOn: "2025-05-01", .reconsiderationResult: "责令重新答复",
        .reconsiderationConcludedOn: "2025-06-01", .litigationFiledOn: "2025-07-01", .litigationType: "复议后起诉",
        .litigationResult: "驳回起诉", .litigationConcludedOn: "2025-09-01",
      ]) == [
        LedgerRowMaker.fact(
          "2025-05-01", .disputeFiled(DisputeFiled(dispute: number + "-行政复议", as: .reconsideration))),
        LedgerRowMaker.fact(
          "2025-06-01", .disputeConcluded(DisputeConcluded(dispute: number + "-行政复议", result: .corrected))),
        LedgerRowMaker.fact(
          "2025-07-01",
          .disputeFiled(DisputeFiled(dispute: number + "-行政诉讼", as: .litigationAfterReconsideration))),
        LedgerRowMaker.fact(
          "2025-09-01", .disputeConcluded(DisputeConcluded(dispute: number + "-行政诉讼", result: .otherResult))),
      ])
  }

  @Test(arguments: ["尚未审结", "审理中", "无", "/"])
  func `A dispute that is pending has no result`(result: String) throws {
    #expect(
      try LedgerRowMaker.facts([.reconsiderationFiledOn: "2025-05-01", .reconsiderationResult: result]).map(
        \.fact.kind)
        == [.disputeFiled])
  }

  @Test func `Remarks, the stated last day and unknown columns are notes on the day of receipt`() throws {
    let notes = try LedgerRowMaker.facts(
      [.remarks: "来电询问", .statedDue: "4月2日"], others: [("是否收费", "否"), ("", "孤值"), ("未导入原因", "旧原因")])
    #expect(
      notes
        == ["来电询问", "台账所载期限：4月2日", "是否收费：否", "未命名的列：孤值"].map {
          LedgerRowMaker.fact("2025-03-05", .noted(Noted(words: $0)))
        })
  }

  @Test(arguments: ["无", "/", "—", "——", "-", "－", "N/A", " 无 ", "\\"])
  func `A stroke or 无 in a column is no value`(nothing: String) throws {
    let columns = LedgerColumn.allCases.filter { !LedgerRowMaker.complete.keys.contains($0) }
    let changes = Dictionary(uniqueKeysWithValues: columns.map { ($0, nothing) })
    #expect(try LedgerRowMaker.reading(changes) == LedgerRowMaker.reading())
  }
}
