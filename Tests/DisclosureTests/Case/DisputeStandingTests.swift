import Disclosure
import Testing

/// Events of a dispute that its kind or standing leaves no room for are marked, and move nothing.
struct DisputeStandingTests {
  private let replied = CaseHistory.registered(on: "2025-03-05").then(.replied(), on: "2025-03-12")
  private let appealed = CaseFact.disputeAppealed(DisputeAppealed(dispute: "复议1", appellant: "王芳"))

  @Test func `行政复议决定不能上诉，本机关答复的期限不变`() throws {
    let filed = replied.then(.filed(copyReceivedOn: "2025-04-01"), on: "2025-03-28")
    let limit = try limit(filed)
    #expect(limit != nil)
    let state = filed.then(appealed, on: "2025-04-02")
    #expect(try state.marks() == [.disputeUnknown])
    #expect(try self.limit(state) == limit)
  }

  @Test func `诉讼审结后才能上诉，只能上诉一次`() throws {
    let suit = replied.then(.filed(as: .litigationDirect, copyReceivedOn: "2025-04-01"), on: "2025-03-28")
    #expect(try suit.then(appealed, on: "2025-04-02").marks() == [.disputeUnknown])
    #expect(try limit(suit.then(appealed, on: "2025-04-02")) == limit(suit))
    let once = suit.then(.concluded(form: .judgment), on: "2025-06-10").then(appealed, on: "2025-06-20")
    #expect(try once.marks() == [])
    let twice = once.then(.concluded(form: .judgment), on: "2025-09-10").then(appealed, on: "2025-09-15")
    #expect(try twice.marks() == [.disputeUnknown])
    #expect(try twice.state().disputes.last?.concludedOn == "2025-09-10")
  }

  @Test func `行政复议以复议决定结束，诉讼以判决、裁定结束`() throws {
    let filed = replied.then(.filed(), on: "2025-03-28")
    #expect(try filed.then(.concluded(form: .judgment), on: "2025-05-20").marks() == [.disputeUnknown])
    #expect(try filed.then(.concluded(form: .reconsiderationDecision), on: "2025-05-20").marks() == [])
    #expect(try limit(filed.then(.concluded(form: .judgment), on: "2025-05-20")) == nil)
  }

  @Test func `尚未审结或结果为维持的，没有责令重新答复，期限不重新起算`() throws {
    let filed = replied.then(.filed(), on: "2025-03-28")
    for history in [filed, filed.then(.concluded("复议1", .upheld), on: "2025-05-20")] {
      let state = try history.then(.redoOrdered(), on: "2025-05-22").state()
      #expect(state.irregularities.map(\.kind) == [.redoUnfit])
      #expect(state.rounds.count == 1)
      #expect(state.stage == .replied)
    }
  }

  @Test func `没有新的审结，不能再次责令重新答复`() throws {
    let ordered = replied.then(.filed(), on: "2025-03-28").then(.concluded(), on: "2025-05-20")
      .then(.redoOrdered(), on: "2025-05-22")
    #expect(try ordered.marks() == [])
    let twice = try ordered.then(.redoOrdered(), on: "2025-06-03").state()
    #expect(twice.irregularities.map(\.kind) == [.redoUnfit])
    #expect(twice.currentRound?.startedOn == "2025-05-22")
  }

  private func limit(_ history: CaseHistory) throws -> Day? {
    try history.state().disputes.last?.officeLimit(on: OfficeCalendars.published.national)?.end.day
  }
}
