import Disclosure
import Testing

/// The office's own limits in a dispute.
struct OfficeLimitTests {
  private let replied = CaseHistory.registered(on: "2025-03-05").then(.replied(), on: "2025-03-12")

  private func limit(_ history: CaseHistory) throws -> OfficeLimit? {
    let dispute = try #require(try history.state().disputes.last)
    return try dispute.officeLimit(on: OfficeCalendars.published.national)
  }

  private func filed(_ kind: DisputeKind, isSimplified: Bool = false, copyOn: Day? = "2025-04-01")
    -> CaseHistory
  {
    replied.then(.filed("1", as: kind, copyReceivedOn: copyOn, isSimplified: isSimplified), on: "2025-03-25")
  }

  @Test func `行政复议法第四十八条：收到副本之日起十个工作日内答复`() throws {
    // 4 to 6 April is 清明节.
    #expect(try limit(filed(.reconsideration))?.end.day == "2025-04-16")
    #expect(try limit(filed(.reconsideration))?.rule.topic == .reconsiderationAnswer)
  }

  @Test func `行政复议法第五十四条：简易程序五个工作日`() throws {
    #expect(try limit(filed(.reconsideration, isSimplified: true))?.end.day == "2025-04-09")
  }

  @Test(arguments: [DisputeKind.litigationDirect, .litigationAfterReconsideration])
  func `行政诉讼法第六十七条：收到起诉状副本之日起十五日，休息日顺延`(kind: DisputeKind) throws {
    #expect(try limit(filed(kind))?.end.day == "2025-04-16")
    // 20 April is a Sunday.
    #expect(try limit(filed(kind, copyOn: "2025-04-05"))?.end.day == "2025-04-21")
  }

  @Test func `No limit runs before the copy, and none after the answer`() throws {
    #expect(try limit(filed(.reconsideration, copyOn: nil)) == nil)
    let answered = filed(.reconsideration).then(
      .disputeAnswered(DisputeAnswered(dispute: "1")), on: "2025-04-08")
    #expect(try limit(answered) == nil)
  }

  @Test func `行政诉讼法第八十五条：对判决十五日、对裁定十日内上诉`() throws {
    let suit = filed(.litigationDirect)
    let judgment = suit.then(.concluded("1", form: .judgment), on: "2025-06-10")
    #expect(try limit(judgment)?.end.day == "2025-06-25")
    #expect(try limit(suit.then(.concluded("1", form: .ruling), on: "2025-06-10"))?.end.day == "2025-06-20")
    #expect(try limit(suit.then(.concluded("1", .upheld, form: .judgment), on: "2025-06-10")) == nil)
    #expect(try limit(filed(.reconsideration).then(.concluded("1"), on: "2025-06-10")) == nil)
  }

  @Test func `行政诉讼法：二审判决是终审，不再有上诉期限`() throws {
    let appealed = filed(.litigationDirect).then(.concluded("1", .upheld, form: .judgment), on: "2025-06-10")
      .then(.disputeAppealed(DisputeAppealed(dispute: "1", appellant: "王芳")), on: "2025-06-20")
    let pending = try #require(try appealed.state().disputes.last)
    #expect(pending.concludedOn == nil && pending.result == nil)
    #expect(try limit(appealed) == nil)
    let final = appealed.then(.concluded("1", .corrected, form: .judgment), on: "2025-09-10")
    #expect(try limit(final) == nil)
    #expect(try final.state().disputes.last?.result == .corrected)
  }
}
