import Disclosure
import Testing

@testable import OfficeDocuments

/// What a person reads of a case in a ledger.
@Suite struct LedgerCellsTests {
  private static let received = Received(
    number: "第1号", reference: "0000-0000-0000-0000", channel: .internet, arrivedOn: "2026-03-02",
    applicants: [Applicant(name: "甲", kind: .enterprise, phone: "1"), Applicant(name: "乙", kind: .other)],
    items: [RequestItem(number: 1, content: "一"), RequestItem(number: 2, content: "二")],
    respondentOrgan: "县政府")

  private func cells(_ facts: (CaseFact, Day)...) -> [LedgerColumn: String] {
    let all = [(CaseFact.received(Self.received), "2026-03-02" as Day)] + facts
    return LedgerCells(
      of: all.enumerated().map {
        CaseEvent(sequence: $0 + 1, day: $1.1, knownOn: $1.1, person: "丙", fact: $1.0)
      }
    ).texts
  }

  @Test func `An application that is not confirmed has no day of receipt`() {
    let received = cells()
    #expect(received[.receivedOn] == nil)
    #expect(received[.applicant] == "甲、乙")
    #expect(received[.applicantKind] == "商业企业")
    #expect(received[.content] == "一；二")
    #expect(received[.channel] == "网络")
    #expect(cells((.receiptConfirmed(ReceiptConfirmed()), "2026-03-04"))[.receivedOn] == "2026-03-04")
  }

  @Test
  func `Of what happened more than once the latest stands there, and what belonged to the earlier is gone`() {
    let asked = CaseFact.clarificationRequested(ClarificationRequested(workingDays: 15))
    let found = cells(
      (asked, "2026-03-05"), (.clarificationReceived(ClarificationReceived()), "2026-03-06"),
      (asked, "2026-03-09"), (.assigned(Assigned(unit: "一科")), "2026-03-09"),
      (.assigned(Assigned(unit: "二科")), "2026-03-10"), (.noted(Noted(words: "子")), "2026-03-10"),
      (.noted(Noted(words: "丑")), "2026-03-11"))
    #expect(found[.clarificationNotifiedOn] == "2026-03-09")
    #expect(found[.clarificationReceivedOn] == nil)
    #expect(found[.handlingUnit] == "二科")
    #expect(found[.remarks] == "子；丑")
  }

  @Test func `What was corrected is not shown`() {
    let found = cells(
      (.archived(Archived()), "2026-03-09"), (.corrected(Corrected(event: 2, reason: "误登")), "2026-03-10"))
    #expect(found[.archivedOn] == nil)
  }

  @Test func `An appealed judgment is pending again`() {
    let filed = CaseFact.disputeFiled(DisputeFiled(dispute: "1", as: .litigationDirect))
    let concluded = CaseFact.disputeConcluded(DisputeConcluded(dispute: "1", result: .corrected))
    let decided = cells((filed, "2026-03-09"), (concluded, "2026-03-10"))
    #expect(decided[.litigationResult] == "结果纠正")
    #expect(decided[.litigationConcludedOn] == "2026-03-10")
    let appealed = cells(
      (filed, "2026-03-09"), (concluded, "2026-03-10"),
      (.disputeAppealed(DisputeAppealed(dispute: "1", appellant: "甲")), "2026-03-11"))
    #expect(appealed[.litigationResult] == "尚未审结")
    #expect(appealed[.litigationConcludedOn] == nil)
  }

  @Test func `A withdrawal is shown as how the case ended`() {
    let found = cells((.withdrawn(Withdrawn(isSigned: true)), "2026-03-09"))
    #expect(found[.repliedOn] == "2026-03-09")
    #expect(found[.outcome] == "其他处理-申请人撤回")
    #expect(cells((.withdrawn(Withdrawn(items: [1], isSigned: true)), "2026-03-09"))[.outcome] == nil)
  }

  @Test func `A row that cannot be read back is not written`() {
    let event = CaseEvent(
      sequence: 1, day: "2026-03-02", knownOn: "2026-03-02", person: "丙", fact: .received(Self.received))
    let writer = LedgerWriter()
    #expect(writer.row(of: [event], due: nil, transcript: "[]") != nil)
    let long = String(repeating: "x", count: 1 << 20)
    #expect(writer.row(of: [event], due: nil, transcript: long) == nil)
  }
}
