import Disclosure
import Testing

@testable import OfficeStore

/// The steps of the review as an office has set them, and who may give which verdict.
@Suite struct ReviewStepTests {
  private let test: TestOffice
  private var office: Office { test.office }

  private static let people: [(account: String, name: String, roles: [Role])] = [
    ("chen", "陈涛", [.officer]), ("wang", "王秀英", [.reviewer]), ("zhao", "赵建军", [.secrecyReviewer]),
    ("zhou", "周文", [.approver]), ("qian", "钱进", [.officer, .reviewer]), ("sun", "孙莉", [.readOnly]),
  ]

  init() throws {
    test = try TestOffice()
    for (account, name, roles) in Self.people {
      try test.office.register(Person(account: account, name: name, roles: roles), by: TestOffice.entry())
    }
  }

  private func set(_ value: String, _ setting: Setting = .reviewSteps) throws {
    try office.set(setting, to: value, by: TestOffice.entry())
  }

  private func setAll() throws { try set("disclosureOffice,secrecyReview,approval") }

  private static func opinion(isOnTheSpot: Bool? = nil) -> CaseFact {
    .opinionProposed(OpinionProposed(outcome: .granted, statedReasons: "应当公开", isOnTheSpot: isOnTheSpot))
  }

  private static func verdict(_ step: ReviewStep, _ verdict: ReviewVerdict = .agreed) -> CaseFact {
    .reviewed(Reviewed(step: step, verdict: verdict, words: "看过", presentation: "适当"))
  }

  private static let reply = CaseFact.replied(Replied(outcome: .granted, statedReasons: ""))

  @discardableResult
  private func record(
    _ fact: CaseFact, of row: CaseRow, by account: String = "chen", on day: Day = TestOffice.today
  ) throws -> CaseRow {
    try office.record(fact, on: day, of: row, by: TestOffice.entry(account))
  }

  /// A case that was proposed by 陈涛.
  private func proposed() throws -> CaseRow {
    try record(Self.opinion(), of: test.receive(facts: TestOffice.taken))
  }

  private func refused(_ body: @escaping () throws -> Void) throws -> [Irregularity.Kind] {
    let error = try #require(#expect(throws: StoreError.self) { try body() })
    guard case .refused(_, let found) = error else {
      Issue.record("\(error)")
      return []
    }
    return found.map(\.kind)
  }

  @Test func `Steps are kept in their order, and nothing else is a step`() throws {
    #expect(try office.reviewSteps() == [])
    for value in ["approval,secrecyReview", "approval,approval", "approval,", "签发", " "] {
      #expect(throws: StoreError.settingUnfit(.reviewSteps, value: value)) { try set(value) }
    }
    try set("disclosureOffice,approval")
    #expect(try office.reviewSteps() == [.disclosureOffice, .approval])
    try set("")
    #expect(try office.reviewSteps() == [])
  }

  @Test func `The short review has of the office's steps those that are named for it`() throws {
    #expect(try office.onTheSpotReviewSteps() == [])
    try setAll()
    #expect(try office.onTheSpotReviewSteps() == [.approval])
    try set("disclosureOffice,secrecyReview")
    #expect(try office.onTheSpotReviewSteps() == [.disclosureOffice, .secrecyReview], "none is shorter")
    try set("secrecyReview", .onTheSpotReviewSteps)
    #expect(try office.onTheSpotReviewSteps() == [.secrecyReview])
  }

  @Test func `What is set is copied into the event, and a review goes on by what it began with`() throws {
    try setAll()
    let row = try proposed()
    try set("")
    #expect((row.reviewAwaits, row.proposedBy) == (.disclosureOffice, "陈涛"))
    #expect(try refused { try record(Self.reply, of: row) } == [.reviewIncomplete])
    let checked = try record(Self.verdict(.disclosureOffice), of: row, by: "wang")
    let secret = try record(Self.verdict(.secrecyReview), of: checked, by: "zhao")
    let passed = try record(Self.verdict(.approval), of: secret, by: "zhou")
    #expect(passed.reviewAwaits == .reply)
    let replied = try record(Self.reply, of: passed)
    #expect((replied.reviewAwaits, replied.proposedBy, replied.stage) == (nil, nil, .replied))
    let file = try #require(try office.file(of: replied))
    #expect(file.state.reply?.facts.steps == ReviewStep.allCases)
    #expect(file.state.irregularities.isEmpty)
    #expect(try office.row(named: replied.number) == replied)
    #expect(try test.finding() == nil)
  }

  @Test func `What was proposed without steps is proposed again once there are steps`() throws {
    let row = try proposed()
    #expect((row.reviewAwaits, row.proposedBy) == (nil, nil))
    try set("approval")
    #expect(try refused { try record(Self.reply, of: row) } == [.reviewIncomplete])
    let again = try record(Self.opinion(), of: row)
    #expect(again.reviewAwaits == .approval)
  }

  @Test func `A caller cannot bring other steps along`() throws {
    try setAll()
    let row = try test.receive(facts: TestOffice.taken)
    let fact = CaseFact.replied(Replied(outcome: .granted, statedReasons: "", steps: []))
    #expect(try refused { try record(fact, of: row) } == [.reviewIncomplete])
  }

  @Test func `Without steps nothing is asked for, as before`() throws {
    let row = try proposed()
    let replied = try record(Self.reply, of: record(Self.verdict(.approval), of: row, by: "zhou"))
    #expect(try office.file(of: replied)?.state.irregularities.isEmpty == true)
  }

  @Test func `第十七条：过去未经审结的答复照实记录并注明`() throws {
    try setAll()
    let row = try record(Self.reply, of: test.receive(facts: TestOffice.taken), on: "2026-03-10")
    #expect(try office.file(of: row)?.state.irregularities.map(\.kind) == [.reviewIncomplete])
  }

  /// Every role at every step.
  @Test(arguments: ReviewStep.allCases)
  func `第十七条：各环节由有该角色的人审查`(step: ReviewStep) throws {
    try set(step.rawValue)
    for (account, _, roles) in Self.people where !roles.contains(.officer) || account == "qian" {
      let row = try proposed()
      let entry = TestOffice.entry(account)
      if roles.contains(step.role) {
        #expect(try record(Self.verdict(step), of: row, by: account).reviewAwaits == .reply)
      } else {
        let error = try #require(
          #expect(throws: StoreError.self) {
            try office.record(Self.verdict(step), on: TestOffice.today, of: row, by: entry)
          })
        guard case .rolesLack(.reviewed, _, let has) = error else {
          Issue.record("\(account): \(error)")
          continue
        }
        #expect(has == roles)
      }
    }
    let row = try proposed()
    #expect(throws: StoreError.rolesLack(.reviewed, needed: [step.role], has: [.administrator])) {
      try office.record(Self.verdict(step), on: TestOffice.today, of: row, by: TestOffice.entry())
    }
  }

  @Test func `第十七条：自己提出的意见，有角色也不能审查`() throws {
    try set("disclosureOffice")
    let row = try record(Self.opinion(), of: test.receive(facts: TestOffice.taken), by: "qian")
    #expect(try refused { try record(Self.verdict(.disclosureOffice), of: row, by: "qian") } == [.ownVerdict])
    #expect(
      try refused {
        _ = try office.preview(
          Self.verdict(.disclosureOffice), on: TestOffice.today, of: row, by: TestOffice.entry("qian"))
      } == [.ownVerdict])
    #expect(try record(Self.verdict(.disclosureOffice), of: row, by: "wang").reviewAwaits == .reply)
  }

  @Test func `A correction keeps the steps of what it corrects`() throws {
    try setAll()
    let row = try proposed()
    try set("")
    let file = try #require(try office.file(of: row))
    guard case .opinionProposed(let facts) = file.events[3].fact else {
      Issue.record("no proposal")
      return
    }
    let right = OpinionProposed(outcome: .doesNotExist, statedReasons: "经检索没有", steps: facts.steps)
    let mended = try office.correct(
      4, of: row, to: .opinionProposed(right), on: TestOffice.today, reason: "写错",
      by: TestOffice.entry("chen"))
    #expect(mended.reviewAwaits == .disclosureOffice)
    #expect(try test.finding() == nil)
  }

  @Test func `第三十三条第一款：当场答复只经简短审查`() throws {
    try setAll()
    let today = TestOffice.today
    let received = try test.receive(TestOffice.application(on: today))
    let taken = try record(.registered(Registered()), of: received)
    let row = try record(Self.opinion(isOnTheSpot: true), of: taken)
    #expect(row.reviewAwaits == .approval)
    let passed = try record(Self.verdict(.approval), of: row, by: "zhou")
    #expect(try record(Self.reply, of: passed).stage == .replied)
    let late = try test.receive(facts: TestOffice.taken)
    #expect(try refused { try record(Self.opinion(isOnTheSpot: true), of: late) } == [.notOnTheSpot])
  }

  @Test func `Each person finds what waits for their verdict, and never their own`() throws {
    try setAll()
    let first = try proposed()
    let own = try record(Self.opinion(), of: test.receive(facts: TestOffice.taken), by: "qian")
    let second = try record(
      Self.verdict(.disclosureOffice), of: record(Self.opinion(), of: test.receive(facts: TestOffice.taken)),
      by: "wang")
    let back = try record(
      Self.verdict(.disclosureOffice, .sentBack),
      of: record(Self.opinion(), of: test.receive(facts: TestOffice.taken)), by: "wang")
    func ids(_ selection: CaseView.Selection) throws -> Set<Int> {
      Set(try office.cases(in: CaseView(selection), today: TestOffice.today, limit: 10).map(\.id))
    }
    #expect(try ids(.toReview([.disclosureOffice], by: "王秀英")) == [first.id, own.id])
    #expect(try ids(.toReview([.disclosureOffice], by: "钱进")) == [first.id])
    #expect(try ids(.toReview([.secrecyReview, .approval], by: "某人")) == [second.id])
    #expect(try ids(.toReview([], by: "某人")) == [])
    #expect(try ids(.toRevise("陈涛")) == [back.id])
    #expect(try ids(.toRevise("钱进")) == [])
    #expect(try ids(.inReview(nil)) == [first.id, own.id, second.id, back.id])
    #expect(try ids(.inReview(.revision)) == [back.id])
    let wang = try #require(try office.person(account: "wang"))
    let counts = try office.caseCounts(today: TestOffice.today, for: wang)
    #expect((counts.toReview, counts.toRevise) == (2, 0))
    let chen = try #require(try office.person(account: "chen"))
    let desk = try office.caseCounts(today: TestOffice.today, for: chen)
    #expect((desk.toReview, desk.toRevise) == (nil, 1))
    #expect(try office.caseCounts(today: TestOffice.today).toReview == nil)
  }
}
