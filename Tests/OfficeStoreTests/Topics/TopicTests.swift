import Disclosure
import SeededRandom
import Testing

@testable import OfficeStore

@Suite struct TopicTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  @discardableResult
  private func ask(
    _ content: String, by name: String, on day: Day = TestOffice.monday, _ outcome: Outcome? = nil
  ) throws -> CaseRow {
    let row = try test.receive(TestOffice.application(content, by: name, on: day))
    guard let outcome else { return row }
    return try test.record(.replied(Replied(outcome: outcome, statedReasons: "见答复书")), on: day + 7, of: row)
  }

  private func item(_ row: CaseRow) -> ItemReference { ItemReference(caseID: row.id, item: 1) }

  private func topics() throws -> [[Int]] {
    try test.office.topics().map { $0.items.map(\.reference.caseID) }
  }

  @Test func `What is asked for in other words is one topic, another place is not`() throws {
    try ask("柳河镇危房改造补助对象名单", by: "张三")
    try ask("申请公开柳河镇危房改造的补助对象名单", by: "李四")
    try ask("申请公开清溪镇危房改造的补助对象名单", by: "王五")
    let topics = try test.office.topics()
    #expect(topics.map(\.caseNumbers.count) == [2])
    #expect(topics.first?.applicants == 2)
    #expect(topics.first?.title == "柳河镇危房改造补助对象名单")
  }

  @Test func `One applicant who asks twice is one`() throws {
    for _ in 1...3 { try ask("柳河镇危房改造补助对象名单", by: "张三") }
    #expect(try test.office.topics().map(\.applicants) == [1])
  }

  @Test func `Several items of one case are no topic of several cases`() throws {
    let items = [1, 2].map { RequestItem(number: $0, content: "柳河镇危房改造补助对象名单") }
    _ = try test.receive(
      NewApplication(
        channel: .inPerson, arrivedOn: TestOffice.monday,
        applicants: [Applicant(name: "张三", kind: .naturalPerson)], items: items))
    #expect(try test.office.topics().isEmpty)
  }

  @Test func `Joined by people, topics stay one whatever comes in, until that is taken back`() throws {
    let one = try ask("柳河镇危房改造补助对象名单", by: "张三")
    let other = try ask("柳河镇住房救助花名册", by: "李四")
    #expect(try topics().isEmpty)
    let names = [one, other].map { ItemName(caseNumber: $0.number, item: 1) }
    var file = try test.office.openTopic("柳河镇危房改造", of: [item(one)], by: TestOffice.entry())
    file = try test.office.record(.joined(TopicJoined(items: names)), of: file, by: TestOffice.entry())
    try ask("柳河镇危房改造补助对象名单", by: "王五")
    #expect(try topics() == [[1, 2, 3]])
    #expect(try test.office.topics().first?.title == "柳河镇危房改造")
    try regroupAll()
    #expect(try topics() == [[1, 2, 3]])
    try test.office.record(
      .withdrawn(TopicEntryWithdrawn(event: 2, reason: "不是同一信息")), of: file, by: TestOffice.entry())
    #expect(try topics() == [[1, 3]])
    #expect(try test.finding() == nil)
  }

  @Test func `Separated by people, an application stays alone whatever comes in`() throws {
    let rows = try (1...3).map { try ask("柳河镇危房改造补助对象名单", by: "申请人\($0)") }
    let names = rows.map { ItemName(caseNumber: $0.number, item: 1) }
    let file = try test.office.openTopic("柳河镇危房改造", of: [item(rows[0])], by: TestOffice.entry())
    let separated = TopicSeparated(item: names[1], from: [names[0], names[2]])
    try test.office.record(.separated(separated), of: file, by: TestOffice.entry())
    #expect(try topics() == [[1, 3]])
    try ask("柳河镇危房改造补助对象名单", by: "申请人4")
    try regroupAll()
    #expect(try topics() == [[1, 3, 4]])
    #expect(try test.finding() == nil)
  }

  @Test func `A corrected receipt leaves its topic and joins another`() throws {
    let rows = try ["张三", "李四", "王五"].map { try ask("柳河镇危房改造补助对象名单", by: $0) }
    try ask("清溪镇污水处理厂建设投资明细", by: "赵六")
    let right = ReceiptCorrection(
      channel: .inPerson, arrivedOn: TestOffice.monday, confirmedOn: nil,
      applicants: [Applicant(name: "张三", kind: .naturalPerson)], agent: nil,
      items: [RequestItem(number: 1, content: "申请公开清溪镇污水处理厂的建设投资明细")], particulars: nil)
    try test.office.correctReceipt(of: rows[0], to: right, reason: "录错", by: TestOffice.entry())
    #expect(try Set(topics()) == [[2, 3], [1, 4]])
    #expect(try test.finding() == nil)
  }

  @Test func `A case that another organ answers, and one that was split, ask for nothing here`() throws {
    let items = ["柳河镇危房改造补助对象名单", "清溪镇污水处理厂建设投资明细"].enumerated().map {
      RequestItem(number: $0 + 1, content: $1)
    }
    let whole = try test.receive(
      NewApplication(
        channel: .inPerson, arrivedOn: TestOffice.monday,
        applicants: [Applicant(name: "张三", kind: .naturalPerson)], items: items))
    try ask("柳河镇危房改造补助对象名单", by: "李四")
    #expect(try topics() == [[1, 2]])
    _ = try test.office.split(whole, reason: "一事一申请", by: TestOffice.entry())
    #expect(try topics() == [[2, 3]])
    #expect(try test.finding() == nil)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func
    `In whatever order applications come in, one after the other or in one ledger, the topics are the same`(
      _ seed: UInt64
    ) throws
  {
    let contents = Self.contents
    let expected = Set(
      TopicGrouping(contents.enumerated().map { TopicEntry(id: $0, wording: TopicWording($1)) })
        .topics.map { Set($0.entries.map { contents[$0] }) })
    var generator = SeededGenerator(seed)
    for content in contents.shuffled(using: &generator) { try ask(content, by: "张三") }
    let ledger = try TestOffice()
    try ledger.importLedger(
      contents.shuffled(using: &generator).enumerated().map {
        TestOffice.ledgerCase("康公开〔2026〕\($0 + 1)号", digest: "\($0)", subject: $1)
      })
    for office in [test.office, ledger.office] {
      #expect(try Set(office.topics().map { Set($0.items.map(\.wording.description)) }) == expected)
      #expect(try office.verify().finding == nil)
    }
  }

  private static let contents: [String] = ["柳河镇", "清溪镇", "东关社区"].flatMap { place in
    [
      "\(place)危房改造补助对象名单", "申请公开\(place)农村危房改造补助名单", "\(place)2024年低保对象名单", "\(place)二〇二四年低保对象花名册",
      "关于\(place)2025年低保对象名单的政府信息", "\(place)征地补偿安置方案", "申请获取\(place)征地补偿和安置方案公告",
      "\(place)污水处理厂建设投资明细", "公开\(place)污水厂建设资金投入明细", "\(place)小学招生计划",
    ]
  }

  private func regroupAll() throws {
    try test.database.execute("UPDATE request_items SET topic = NULL")
    try test.office.groupItems()
  }

  @Test func `What a big import left ungrouped is grouped when it is asked for, also by a reader`() throws {
    try ask("柳河镇危房改造补助对象名单", by: "张三")
    try ask("申请公开柳河镇危房改造的补助对象名单", by: "李四")
    try test.database.execute("UPDATE request_items SET topic = NULL")
    #expect(try test.connect(.readOnly).topics().map(\.items.count) == [2])
    #expect(try test.office.isGrouped() == false)
    try ask("柳河镇危房改造补助对象名单", by: "王五")
    #expect(try topics() == [[1, 2, 3]])
    try test.office.groupItems()
    #expect(try test.office.isGrouped())
    #expect(try topics() == [[1, 2, 3]])
  }

  @Test(arguments: [
    (
      "UPDATE request_items SET content = '别的' WHERE case_id = 1",
      Finding.itemsDiffer(number: "依申请公开〔2026〕第1号")
    ),
    (
      "UPDATE request_items SET outcome = 'granted' WHERE case_id = 1", .itemsDiffer(number: "依申请公开〔2026〕第1号")
    ),
    ("DELETE FROM content_keys WHERE entry < 2000000", .contentKeysDiffer),
    ("UPDATE request_items SET topic = 77", .topicDiffers),
    ("UPDATE topic_files SET standing = 'published'", .topicFileDiffers(title: "危房改造")),
    ("DELETE FROM topic_files", .topicFileDiffers(title: "危房改造")),
  ])
  func `A list that says something else than the record is found`(_ sql: String, _ finding: Finding) throws {
    let row = try ask("柳河镇危房改造补助对象名单", by: "张三")
    _ = try test.office.openTopic("危房改造", of: [item(row)], by: TestOffice.entry())
    #expect(try test.finding() == nil)
    try test.database.execute(sql)
    #expect(try test.finding() == finding)
  }
}
