import Disclosure
import Testing

/// What a proposal that is put forward again changed.
struct ProposalChangeTests {
  private func opinion(
    _ outcome: Outcome = .granted, _ grounds: [Outcome] = [], _ reasons: String = "应当公开",
    redactions: String? = nil,
    items: [ItemReply]? = nil
  ) -> OpinionProposed {
    OpinionProposed(
      outcome: outcome, grounds: grounds, statedReasons: reasons, redactions: redactions, itemReplies: items)
  }

  private func parts(_ before: String, _ after: String) -> [WordingChange.Part]? {
    WordingChange(from: before, to: after)?.parts
  }

  @Test func `The same again changed nothing`() {
    #expect(ProposalChange(from: opinion(), to: opinion()).isEmpty)
    #expect(parts("甲，乙。", "甲，乙。") == nil)
    #expect(ProposalChange(from: opinion(items: nil), to: opinion(items: [])).isEmpty)
  }

  @Test func `Outcome, grounds, items and what is blacked out are told apart`() {
    let change = ProposalChange(
      from: opinion(.refusedProcess, [], items: [ItemReply(item: 1, outcome: .granted)]),
      to: opinion(
        .partlyGranted, [.refusedInternalAffairs], redactions: "姓名",
        items: [ItemReply(item: 1, outcome: .granted), ItemReply(item: 2, outcome: .doesNotExist)]))
    #expect(change.outcome?.before == .refusedProcess && change.outcome?.after == .partlyGranted)
    #expect((change.addedGrounds, change.removedGrounds) == ([.refusedInternalAffairs], []))
    #expect(change.items.map(\.item) == [2])
    #expect(change.items.first?.before == nil && change.items.first?.after == .doesNotExist)
    #expect(change.reasons == nil)
    #expect(change.redactions?.parts == [.added("姓名")])
  }

  @Test func `Clauses that stayed are kept, and of one that changed what is between its ends`() {
    #expect(
      parts("评估报告为内部讨论的过程稿，属于过程性信息。", "评估报告为补偿决定的依据，属于过程性信息。") == [
        .kept("评估报告为"), .removed("内部讨论的过程稿"), .added("补偿决定的依据"), .kept("，属于过程性信息。"),
      ])
    #expect(parts("甲。", "甲。乙。") == [.kept("甲。"), .added("乙。")])
    #expect(parts("甲。乙。", "乙。") == [.removed("甲。"), .kept("乙。")])
    #expect(parts("", "甲") == [.added("甲")])
  }

  /// Whatever was changed, both texts can be read from the parts.
  @Test func `What was kept and removed is the text before, what was kept and added the one after`() throws {
    let texts = ["", "甲", "甲，乙，丙。", "乙，甲，丁。", "甲，甲，甲。", "丙。甲，乙；", "甲，乙乙，丙。", "，。，。", "乙\n丙，"]
    for before in texts {
      for after in texts where before != after {
        let parts = try #require(WordingChange(from: before, to: after)).parts
        let old = parts.map { if case .added = $0 { "" } else { $0.text } }.joined()
        let new = parts.map { if case .removed = $0 { "" } else { $0.text } }.joined()
        #expect((old, new) == (before, after))
        #expect(!parts.contains { $0.text.isEmpty })
      }
    }
  }

  @Test func `A proposal is held against the one before it in its round`() throws {
    let history = ReviewedCases.history(awaiting: .revision).then(.inChain(.doesNotExist), on: "2025-03-13")
    let state = try history.state()
    let latest = try #require(state.proposal)
    #expect(state.change(by: latest)?.outcome?.after == .doesNotExist)
    #expect(state.change(by: state.proposals[0]) == nil)
  }
}
