import Disclosure
import Testing

@testable import OfficeStore

/// What an erased case asked for leaves its topic, and what people decided of the topic stays.
@Suite struct ErasedTopicTests {
  private let test: TestOffice
  private let rows: [CaseRow]

  init() throws {
    test = try TestOffice.ofErasure()
    let subject = "东关社区征地补偿安置方案"
    rows = try ["张三", "李四", "王五"].map { [test] in try test.archived(subject, by: $0) }
  }

  private func item(_ row: CaseRow) -> ItemReference { ItemReference(caseID: row.id, item: 1) }

  @Test func `The others are a topic of their own, called by the next item`() throws {
    #expect(try test.office.topics().map(\.caseNumbers) == [rows.map(\.number)])
    try test.proposeAndErase(rows[0])
    #expect(try test.office.topics().map(\.caseNumbers) == [rows.dropFirst().map(\.number)])
    #expect(try test.office.topicNumber(of: item(rows[2])) == item(rows[1]).number)
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `An item in the middle that joined two others no longer does`() throws {
    let lone = try test.archived("县道改线环评报告", by: "赵六")
    let topic = try test.office.openTopic("征地", of: [item(rows[0])], by: TestOffice.entry())
    _ = try test.office.record(
      .joined(TopicJoined(items: try test.office.names(of: [item(rows[0]), item(lone)]), reason: "同一项目")),
      of: topic, by: TestOffice.entry())
    #expect(try test.office.topics().first?.caseNumbers.count == 4)
    try test.proposeAndErase(rows[0])
    #expect(try test.office.topics().map(\.caseNumbers) == [rows.dropFirst().map(\.number)])
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `A topic that people decided on stands on the next of its items`() throws {
    let topic = try test.office.openTopic("征地补偿", of: rows.map(item), by: TestOffice.entry())
    _ = try test.office.record(
      .evaluated(TopicEvaluated(verdict: .lookAgain, by: "2026-09-01")), of: topic, by: TestOffice.entry())
    try test.proposeAndErase(rows[0])
    #expect(try test.office.topics().first?.files.map(\.id) == [topic.id])
    var finding = try test.finding()
    #expect(finding == nil)
    try test.proposeAndErase(rows[1], rows[2])
    #expect(try test.office.topicFiles().map(\.id) == [topic.id])
    #expect(try test.office.topics().isEmpty)
    finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `Where items wait to be grouped, they are grouped when they are asked for`() throws {
    try test.database.execute("UPDATE request_items SET topic = NULL WHERE case_id = \(rows[2].id)")
    try test.proposeAndErase(rows[0])
    #expect(try test.office.isGrouped() == false)
    #expect(try test.office.topics().map(\.caseNumbers) == [rows.dropFirst().map(\.number)])
    try test.office.groupItems()
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `An inspection that judged the item is read without it`() throws {
    let row = try test.receive(
      TestOffice.application("会议纪要", on: "2015-03-02"),
      facts: [
        (.registered(Registered()), "2015-03-02"),
        (.replied(Replied(outcome: .refusedProcess)), "2015-03-10"),
        (.archived(Archived(retentionYears: 10)), "2015-04-01"),
      ])
    try test.judge(test.subject(row), year: 2015)
    #expect(try test.office.worksheet(of: 2015).count == 1)
    try test.proposeAndErase(row)
    #expect(try test.office.worksheet(of: 2015).isEmpty)
    #expect(try test.inspection(2016).report.items.isEmpty)
    #expect(try test.office.openedUnpublished().isEmpty)
    let finding = try test.finding()
    #expect(finding == nil)
  }
}
