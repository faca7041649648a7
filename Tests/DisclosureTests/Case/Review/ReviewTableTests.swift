import Disclosure
import Testing

/// The tables of the review, cell by cell, through real cases.
struct ReviewTableTests {
  private static let places: [ReviewAwaited?] = [nil] + ReviewAwaited.allCases.map { $0 }

  @Test func `The table has a row for every place in the review`() throws {
    let rows = try ExampleTable.rows("legal-review", under: "环节")
    #expect(try rows.map { try $0.required("现状") } == Self.places.map { $0?.name ?? "未提出" })
  }

  @Test(arguments: ReviewTableTests.places)
  func `第十七条：审查在各处可否进行，逐格相符`(awaited: ReviewAwaited?) throws {
    let history = ReviewedCases.history(awaiting: awaited)
    #expect(try history.state().reviewAwaits == awaited)
    #expect(try history.marks() == [])
    let row = try #require(
      ExampleTable.rows("legal-review", under: "环节").first { $0.cells["现状"] == awaited?.name ?? "未提出" })
    for step in ReviewStep.allCases {
      let agreed = ReviewedCases.verdict(history, .agreed(step))
      #expect(try agreed.isLastRefused() == (row.required("\(step.name)同意") == "-"), "\(step)")
      let returned = ReviewedCases.verdict(history, .sentBack(step))
      #expect(try returned.isLastRefused() == (row.required("\(step.name)退回") == "-"), "\(step)")
    }
    let proposed = history.then(.inChain(), on: "2025-03-13")
    #expect(try proposed.isLastRefused() == (row.required("提出答复意见") == "-"))
    let reply = Replied(outcome: .granted, steps: ReviewStep.allCases)
    let replied = history.then(.replied(reply), on: "2025-03-13")
    #expect(try replied.isLastRefused() == (row.required("答复") == "-"))
  }

  @Test(arguments: ReviewTableTests.places)
  func `第十七条：提出意见的人不能审查自己的意见，逐格相符`(awaited: ReviewAwaited?) throws {
    for step in ReviewStep.allCases {
      for fact in [CaseFact.agreed(step), .sentBack(step)] {
        #expect(try ReviewedCases.history(awaiting: awaited).then(fact, on: "2025-03-12").isLastRefused())
      }
    }
  }

  @Test(arguments: ReviewStep.allCases)
  func `退回到前面的环节，从那里重新审查，逐格相符`(step: ReviewStep) throws {
    let rows = try ExampleTable.rows("legal-review", under: "退回")
    let row = try #require(rows.first { $0.cells["退回的环节"] == step.name })
    for backTo in [nil] + ReviewStep.allCases.map({ $0 }) as [ReviewStep?] {
      let history = ReviewedCases.verdict(
        ReviewedCases.history(awaiting: ReviewAwaited(step)), .sentBack(step, to: backTo))
      let cell = try row.required(backTo?.name ?? "提出答复意见")
      #expect(try history.isLastRefused() == (cell == "-"))
      #expect(try history.state().reviewAwaits?.name == (cell == "-" ? ReviewAwaited(step).name : cell))
    }
  }

  @Test(arguments: Outcome.allCases)
  func `哪些结果答复前须经审查，逐格相符`(outcome: Outcome) throws {
    let rows = try ExampleTable.rows("legal-review", under: "结果")
    let row = try #require(rows.first { $0.cells["答复"] == outcome.rawValue })
    #expect(try Replied(outcome: outcome).needsReview == (row.required("须经审查") == "✓"))
    let history = ReviewedCases.base.then(
      .replied(Replied(outcome: outcome, steps: [.approval])), on: "2025-03-13")
    #expect(try history.marks().contains(.reviewIncomplete) == (row.required("须经审查") == "✓"))
  }

  @Test func `第十七条：申请人撤回的，答复前不须审查`() {
    #expect(!Replied(outcome: .closedOther, closedOtherAs: .withdrawn).needsReview)
    #expect(Replied(outcome: .closedOther, closedOtherAs: .notGovernmentInformation).needsReview)
  }

  /// Seven choices of steps, and each passed in order.
  @Test func `Whichever steps an office has, a proposal passes just these, in order`() throws {
    for mask in 1..<8 {
      let steps = ReviewStep.allCases.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element)
      var history = ReviewedCases.base.then(.inChain(steps: steps), on: ReviewedCases.day)
      for step in steps {
        #expect(try history.state().reviewAwaits == ReviewAwaited(step))
        for other in ReviewStep.allCases where other != step {
          #expect(try ReviewedCases.verdict(history, .agreed(other)).isLastRefused())
        }
        #expect(try history.then(.replied(), on: "2025-03-13").isLastRefused())
        history = ReviewedCases.verdict(history, .agreed(step))
      }
      #expect(try history.state().reviewAwaits == .reply)
      #expect(try history.then(.replied(), on: "2025-03-13").marks() == [])
    }
  }
}
