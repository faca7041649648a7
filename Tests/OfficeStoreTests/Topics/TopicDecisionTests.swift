import Disclosure
import Testing

@testable import OfficeStore

@Suite struct TopicDecisionTests {
  private let test: TestOffice
  private let file: TopicFile

  init() throws {
    test = try TestOffice()
    for (account, role) in [("secrecy", Role.secrecyReviewer), ("reader", .readOnly)] {
      try test.office.register(
        Person(account: account, name: account, roles: [role]), by: TestOffice.entry())
    }
    let row = try test.receive()
    file = try test.office.openTopic(
      "征地补偿安置方案", of: [ItemReference(caseID: row.id, item: 1)], by: TestOffice.entry())
  }

  private func record(_ facts: TopicFact..., by account: String = "admin") throws -> TopicFile {
    try facts.reduce(file) { try test.office.record($1, of: $0, by: TestOffice.entry(account)) }
  }

  private static let convert = TopicFact.evaluated(TopicEvaluated(verdict: .convert, by: "2026-04-20"))
  private static let agreed = TopicFact.secrecyReviewed(TopicSecrecyReviewed(verdict: .agreed))

  @Test func `第十七条 公布之前须经保密审查，评估人不能自己审查`() throws {
    let evaluated = try record(Self.convert)
    #expect(evaluated.state.standing == .inSecrecyReview)
    #expect(throws: StoreError.topicRefused("保密审查同意之后，才能公布（条例第十七条）")) {
      try test.office.record(
        .published(TopicPublished(paper: 1, publishedOn: TestOffice.today)), of: evaluated,
        by: TestOffice.entry())
    }
    #expect(throws: StoreError.officeRolesLack(needed: [.secrecyReviewer], has: [.administrator])) {
      try test.office.record(Self.agreed, of: evaluated, by: TestOffice.entry())
    }
    try test.office.register(
      Person(account: "admin", name: "管理员", roles: [.administrator, .secrecyReviewer]), by: TestOffice.entry()
    )
    #expect(throws: StoreError.topicRefused("不能由评估人自己进行保密审查（条例第十七条）")) {
      try test.office.record(Self.agreed, of: evaluated, by: TestOffice.entry())
    }
    let reviewed = try test.office.record(Self.agreed, of: evaluated, by: TestOffice.entry("secrecy"))
    #expect(reviewed.state.standing == .toPublish)
  }

  @Test func `What is to be done stands in the list, with its day`() throws {
    #expect(try test.office.topicFiles(through: TestOffice.today).isEmpty)
    let evaluated = try record(Self.convert)
    #expect(try test.office.topicFiles(through: TestOffice.today) == [evaluated])
    let again = try test.office.record(
      .evaluated(TopicEvaluated(verdict: .lookAgain, by: "2026-09-01")), of: evaluated, by: TestOffice.entry()
    )
    #expect(try test.office.topicFiles(through: "2026-08-31").isEmpty)
    #expect(try test.office.topicFiles(through: "2026-09-01") == [again])
  }

  @Test func `A verdict without what it needs is refused`() throws {
    #expect(throws: StoreError.topicRefused("不转为主动公开的，须写明理由类型或理由")) {
      try record(.evaluated(TopicEvaluated(verdict: .keepClosed)))
    }
    #expect(throws: StoreError.topicRefused("“予以公开”不是不予公开的理由类型")) {
      try record(.evaluated(TopicEvaluated(verdict: .keepClosed, ground: .granted)))
    }
    #expect(throws: StoreError.topicRefused("另日再议的，须写明再议的日期")) {
      try record(.evaluated(TopicEvaluated(verdict: .lookAgain)))
    }
    #expect(throws: StoreError.topicRefused("日期须在今天之后")) {
      try record(.evaluated(TopicEvaluated(verdict: .lookAgain, by: TestOffice.today)))
    }
    #expect(try test.office.topicFile(file.id)?.version == 1)
  }

  @Test func `Who is second is told, and nothing is recorded`() throws {
    _ = try record(Self.convert)
    #expect(throws: StoreError.topicChanged(title: "征地补偿安置方案")) { try record(Self.convert) }
  }

  @Test func `Who only reads decides nothing`() throws {
    #expect(
      throws: StoreError.officeRolesLack(
        needed: [.officer, .reviewer, .approver, .administrator], has: [.readOnly])
    ) { try record(Self.convert, by: "reader") }
  }

  @Test func `An evaluation that is taken back leaves the topic to be evaluated`() throws {
    let back = try record(
      Self.convert, .withdrawn(TopicEntryWithdrawn(event: 2, reason: "误点")))
    #expect(back.state.standing == .toEvaluate)
    #expect(throws: StoreError.topicRefused("第1条不能撤销")) {
      try test.office.record(
        .withdrawn(TopicEntryWithdrawn(event: 1, reason: "误点")), of: back, by: TestOffice.entry())
    }
    #expect(try test.finding() == nil)
  }

  @Test func `An address that is put right leaves the topic and the origin of a publication`() throws {
    let topic = try #require(try test.office.topic(of: ItemReference(caseID: 1, item: 1)))
    try test.office.decide(Self.convert, on: topic, by: TestOffice.entry())
    let evaluated = try #require(try test.office.topicFile(file.id))
    try test.office.record(Self.agreed, of: evaluated, by: TestOffice.entry("secrecy"))
    let reviewed = try #require(try test.office.topic(of: ItemReference(caseID: 1, item: 1)))
    let paper = try test.office.publish(
      reviewed, as: PaperName(title: "征地补偿安置方案"), on: TestOffice.today, at: "http://x",
      by: TestOffice.entry())
    let right = try test.office.publish(
      paper: paper.number, PaperPublication(publishedOn: TestOffice.today, address: "http://y"),
      by: TestOffice.entry())
    #expect(right.publication?.address == "http://y")
    #expect(right.publication?.origin == .requestedOften)
    #expect(right.publication?.topic == file.id)
    #expect(try test.finding() == nil)
  }
}
