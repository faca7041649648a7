import Disclosure
import Testing

@testable import OfficeStore

extension TestOffice {
  /// A case that was answered on a day, by one reply for its one item.
  func answered(
    _ outcome: Outcome, asking subject: String = "应急预案", grounds: [Outcome] = [], on day: Day,
    by name: String = "张三"
  ) throws -> CaseRow {
    let received = Received(
      number: "", reference: "", channel: .inPerson, arrivedOn: day,
      applicants: [Applicant(name: name, kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: subject)], respondentOrgan: Self.organ)
    let number = "第\(try count("cases") + 1)号"
    let ledger = LedgerCase(
      received: Received(
        number: number, reference: "", channel: received.channel, arrivedOn: day,
        applicants: received.applicants, items: received.items, respondentOrgan: Self.organ,
        ledgerDigest: number),
      facts: [
        LedgerCase.Fact(day: day, fact: .registered(Registered())),
        LedgerCase.Fact(day: day, fact: .replied(Replied(outcome: outcome, grounds: grounds))),
      ])
    try importLedger([ledger])
    return try office.row(named: number)
  }

  func subject(_ row: CaseRow, item: Int = 1) -> InspectionSubject {
    .item(ItemReference(caseID: row.id, item: item))
  }

  func judge(
    _ subject: InspectionSubject, _ verdict: InspectionVerdict = .kept, year: Int = 2025
  ) throws {
    _ = try office.judge(
      subject, verdict, reason: verdict.needsReason ? "情势变化" : nil, year: year, by: Self.entry())
  }

  func inspection(_ year: Int = 2025) throws -> InspectionAccount {
    try office.inspection(of: year) { _ in [] }
  }

  @discardableResult
  func finish(_ year: Int = 2025, reason: String? = "文号待定", by account: String = "admin") throws
    -> InspectionFinishing
  {
    try office.finishInspection(of: year, topics: { _ in [] }, reason: reason, by: Self.entry(account))
      .finishing
  }

  /// All that people enter for a report.
  func fillIn(_ year: Int = 2025) throws {
    let entry = Self.entry()
    try office.enter(
      CatalogueRevision(added: 0, changed: 0, removed: 0, guideChanges: 0), year: year, by: entry)
    for part in InspectionPart.allCases where part.needsOwnWords {
      try office.write("无。", in: part, year: year, by: entry)
    }
    for detail in InspectionDetail.allCases where detail.isAsked {
      try office.enter("某", for: detail, year: year, by: entry)
    }
  }

  func withhold(
    _ title: String = "供水应急预案", markedOn: Day? = nil, isTitleSecret: Bool = false
  ) throws -> Paper {
    try office.withhold(
      PaperName(title: title, documentNumber: "河政〔2020〕7号", isTitleSecret: isTitleSecret),
      PaperMark(ground: .refusedSecurityAndStability, markedOn: markedOn), by: Self.entry())
  }
}
