import Disclosure
import Testing

/// What the review of a proposal comes to, step by step.
struct ReviewChainTests {
  private static let passed = ReviewedCases.history(awaiting: .reply)

  private func reply(_ facts: Replied, after history: CaseHistory = passed) throws -> [Irregularity.Kind] {
    try history.then(.replied(facts), on: "2025-03-13").marks()
  }

  @Test func `A return undoes the agreement of the step it goes back to and of those behind it`() throws {
    let returned = ReviewedCases.verdict(
      ReviewedCases.history(awaiting: .approval), .sentBack(.approval, to: .secrecyReview))
    let state = try returned.state()
    #expect(state.proposal?.agreed.keys.map { $0 } == [.disclosureOffice])
    #expect(state.proposal?.returned == nil)
    let again = ReviewedCases.verdict(returned, .agreed(.secrecyReview))
    #expect(try again.state().reviewAwaits == .approval)
    #expect(try ReviewedCases.verdict(again, .agreed(.approval)).state().reviewAwaits == .reply)
  }

  @Test func `What is proposed again passes every step again`() throws {
    let again = Self.passed.then(.inChain(.doesNotExist), on: "2025-03-13")
    #expect(try again.state().reviewAwaits == .disclosureOffice)
    #expect(try again.then(.replied(.doesNotExist), on: "2025-03-13").marks() == [.reviewIncomplete])
  }

  @Test func `A verdict that does not fit is on record and moves nothing`() throws {
    let early = ReviewedCases.verdict(ReviewedCases.history(awaiting: .disclosureOffice), .agreed(.approval))
    let state = try early.state()
    #expect(state.irregularities.map(\.text) == ["现在待公开机构审查，还轮不到“审核批准（签发）”"])
    #expect(state.reviewAwaits == .disclosureOffice)
    #expect(state.proposal?.verdicts.map(\.counts) == [false])
    let own = ReviewedCases.history(awaiting: .disclosureOffice).then(
      .agreed(.disclosureOffice), on: "2025-03-12")
    #expect(try own.state().reviewAwaits == .disclosureOffice)
  }

  @Test func `A step that the office has not is not reviewed`() throws {
    let history = ReviewedCases.history(awaiting: .approval, steps: [.approval])
    let other = try ReviewedCases.verdict(history, .agreed(.secrecyReview)).state()
    #expect(other.irregularities.map(\.text) == ["本件的审查环节没有“保密审查”"])
  }

  @Test func `A return says why, and the disclosure office looks at wording, time and manner`() throws {
    let waiting = ReviewedCases.history(awaiting: .disclosureOffice)
    for (fact, text) in [
      (CaseFact.reviewed(.disclosureOffice, .sentBack), "退回没有写明意见，提出的人不知道改什么"),
      (.reviewed(.disclosureOffice, .agreed), "公开机构审查同意，没有写明对公开内容表述、时机、方式的审查意见"),
      (.reviewed(Reviewed(step: .disclosureOffice, verdict: .sentBack, words: " ")), "退回没有写明意见，提出的人不知道改什么"),
    ] {
      let history = ReviewedCases.verdict(waiting, fact)
      #expect(try history.state().irregularities.map(\.text) == [text])
      #expect(try history.isLastRefused())
      #expect(try history.state().reviewAwaits != .disclosureOffice, "it was due all the same")
    }
    let secrecy = ReviewedCases.history(awaiting: .secrecyReview)
    #expect(try ReviewedCases.verdict(secrecy, .reviewed(.secrecyReview, .agreed)).marks() == [])
  }

  @Test func `第十七条：未经审结的答复，写明缺哪些环节`() throws {
    let two = ReviewedCases.history(awaiting: .secrecyReview).then(.replied(), on: "2025-03-13")
    #expect(try two.state().irregularities.map(\.text) == ["没有经保密审查、审核批准（签发）同意，即作出答复"])
    let none = ReviewedCases.base.then(
      .replied(Replied(outcome: .granted, steps: [.secrecyReview])), on: "2025-03-13")
    #expect(try none.state().irregularities.map(\.text) == ["没有提出答复意见，也没有经保密审查同意，即作出答复"])
    let returned = ReviewedCases.history(awaiting: .revision, steps: [.approval]).then(
      .replied(), on: "2025-03-13")
    #expect(
      try returned.state().irregularities.map(\.text) == ["答复意见退回后没有重新提出，没有经审核批准（签发）同意，即作出答复"])
  }

  @Test func `The reply is the one that was agreed to`() throws {
    #expect(try reply(Replied(outcome: .granted)) == [])
    let refused = Self.passed.then(.replied(.refusedProcess), on: "2025-03-13")
    #expect(
      try refused.state().irregularities.map(\.text) == [
        "审结的意见是“予以公开”，答复的是“不予公开-过程性信息”；意见要改的，重新提出答复意见并送审"
      ])
    let part = history(.inChain(.partlyGranted, grounds: [.refusedProcess, .refusedInternalAffairs]))
    #expect(
      try reply(
        Replied(outcome: .partlyGranted, grounds: [.refusedInternalAffairs, .refusedProcess]), after: part)
        == [])
    #expect(
      try reply(Replied(outcome: .partlyGranted, grounds: [.refusedProcess]), after: part) == [
        .replyNotAsApproved
      ])
  }

  @Test func `Each item is answered as it was agreed to`() throws {
    func replied(_ items: [Int: Outcome]) -> Replied {
      Replied(
        outcome: .granted,
        itemReplies: items.sorted { $0.key < $1.key }.map { ItemReply(item: $0, outcome: $1) },
        rowReason: "主要事项")
    }
    let mixed = history(.inChain(.granted, items: [1: .granted, 2: .doesNotExist]))
    #expect(try reply(replied([1: .granted, 2: .doesNotExist]), after: mixed) == [])
    #expect(try reply(replied([1: .doesNotExist, 2: .granted]), after: mixed) == [.replyNotAsApproved])
    #expect(try reply(Replied(outcome: .granted), after: mixed) == [.replyNotAsApproved])
    #expect(try reply(replied([1: .granted, 2: .granted])) == [], "one answer for all, item by item")
    let withdrawn = mixed.then(.withdrawn(Withdrawn(items: [2], isSigned: true)), on: "2025-03-13")
    #expect(
      try reply(Replied(outcome: .granted), after: withdrawn) == [], "what was taken back is not answered")
  }

  /// All steps agree to a proposal.
  private func history(_ proposal: CaseFact) -> CaseHistory {
    ReviewStep.allCases.reduce(ReviewedCases.base.then(proposal, on: ReviewedCases.day)) {
      ReviewedCases.verdict($0, .agreed($1))
    }
  }

  @Test func `第三十三条第一款：当场答复只经简短审查，只限收到申请当日`() throws {
    let received = CaseHistory.registered(on: "2025-03-05")
      .then(.inChain(isOnTheSpot: true, steps: [.approval]), on: "2025-03-05")
      .then(.agreed(.approval), on: "2025-03-05", by: "周文")
    #expect(try received.marks() == [])
    #expect(
      try received.then(.replied(Replied(outcome: .granted, steps: [.approval])), on: "2025-03-05").marks()
        == [])
    let later = received.then(
      .replied(Replied(outcome: .granted, steps: ReviewStep.allCases)), on: "2025-03-06")
    #expect(
      try later.state().irregularities.map(\.text) == [
        "当场答复的意见只用于2025-03-05当日，其后须重新提出；没有经公开机构审查、保密审查同意，即作出答复"
      ])
  }

  @Test func `责令重新答复从头审查`() throws {
    let replied = Self.passed.then(.replied(), on: "2025-03-13").then(.filed(), on: "2025-03-20")
    let redo = replied.then(.concluded(), on: "2025-05-20").then(.redoOrdered(), on: "2025-05-22")
    #expect(try redo.state().proposals.isEmpty)
    #expect(try redo.state().reviewAwaits == nil)
    let reply = Replied(outcome: .doesNotExist, steps: ReviewStep.allCases)
    #expect(try redo.then(.replied(reply), on: "2025-05-23").marks().contains(.reviewIncomplete))
  }

  @Test func `A reply's letter is made when the review has passed`() throws {
    func made(_ awaited: ReviewAwaited, _ kind: LetterKind) throws -> [Irregularity.Kind] {
      try ReviewedCases.history(awaiting: awaited).then(.letterMade(kind), on: "2025-03-13").marks()
    }
    for awaited in ReviewAwaited.allCases {
      #expect(try made(awaited, .granted) == (awaited == .reply ? [] : [.reviewIncomplete]), "\(awaited)")
      #expect(try made(awaited, .worksheet) == [], "\(awaited)")
    }
  }

  @Test func `A case that was replied to waits for no verdict, and keeps what was said`() throws {
    let replied = try Self.passed.then(.replied(), on: "2025-03-13").state()
    #expect(replied.reviewAwaits == nil)
    #expect(replied.proposal?.verdicts.count == 3)
  }

  @Test func `In an office without steps verdicts come as they come`() throws {
    let history = ReviewedCases.base.then(.proposed(), on: "2025-03-12")
      .then(.reviewed(.approval, .agreed), on: "2025-03-12", by: "周文").then(.replied(), on: "2025-03-13")
    #expect(try history.marks() == [])
    #expect(try history.state().proposal?.awaited == nil)
  }

  @Test func `The plan goes by the chain`() throws {
    func done(_ awaited: ReviewAwaited) throws -> Set<PreparationStep> {
      try ReviewedCases.history(awaiting: awaited).state().preparation
    }
    #expect(try done(.disclosureOffice) == [.proposal])
    #expect(try done(.approval) == [.proposal])
    #expect(try done(.revision) == [])
    #expect(try done(.reply) == [.proposal, .approval])
  }
}
