import Disclosure
import SeededRandom
import Testing

@Suite struct TopicGroupingTests {
  private static func entries(_ descriptions: [String]) -> [TopicEntry] {
    descriptions.enumerated().map { TopicEntry(id: $0 + 1, wording: TopicWording($1)) }
  }

  private static func groups(_ descriptions: [String], _ decisions: [TopicDecision] = []) -> [[Int]] {
    TopicGrouping(entries(descriptions), decisions: decisions).topics.map(\.entries)
  }

  @Test(arguments: 1...6)
  func `The order of the entries changes nothing`(_ seed: UInt64) throws {
    let labelled = try LabelledWordings("labelled")
    let decisions: [TopicDecision] = [.joined([3, 40, 200]), .separated(1, from: [2, 3, 4])]
    var generator = SeededGenerator(seed)
    // Every tenth is asked for again, in the same words.
    let again = labelled.entries.filter { $0.id.isMultiple(of: 10) }
      .map { TopicEntry(id: $0.id + 1000, wording: $0.wording) }
    let all = labelled.entries + again
    let expected = TopicGrouping(all, decisions: decisions).topics
    #expect(TopicGrouping(all.shuffled(using: &generator), decisions: decisions).topics == expected)
  }

  @Test(arguments: ["labelled", "held-out"])
  func `Keys find what holding each against each other finds`(_ name: String) throws {
    let entries = try LabelledWordings(name).entries
    #expect(TopicGrouping(entries).topics == TopicGrouping(exhaustively: entries).topics)
  }

  @Test func `The largest topic comes first, named by its most used wording`() {
    let topics = TopicGrouping(
      Self.entries(["小营村低保名单", "申请公开大营村低保名单", "小营村低保名单", "大营村低保名单", "大营村低保名单"])
    ).topics
    #expect(topics.map(\.entries) == [[2, 4, 5], [1, 3]])
    #expect(topics.map(\.wording.description) == ["大营村低保名单", "小营村低保名单"])
  }

  @Test func `Each other wording says what it shares and in what it differs`() throws {
    let topic = try #require(
      TopicGrouping(Self.entries(["大营村低保名单", "大营村低保名单", "大营村低保对象花名册"])).topics.first)
    let reason = try #require(topic.reasons.first)
    #expect(topic.reasons.count == 1)
    #expect(reason.wording.description == "大营村低保对象花名册")
    #expect(reason.likeness.shared == ["大营村低保"])
    #expect(reason.likeness.onlyInFirst == ["名单"])
    #expect(reason.likeness.onlyInSecond == ["对象花名册"])
    #expect(reason.likeness.difference == nil)
  }

  @Test func `What people join is one topic, and what is alike to it too`() {
    let descriptions = ["大营村低保名单", "最困难家庭救济表", "申请公开大营村低保名单", "最困难家庭救济表"]
    #expect(Self.groups(descriptions) == [[1, 3], [2, 4]])
    #expect(Self.groups(descriptions, [.joined([1, 2])]) == [[1, 2, 3, 4]])
    #expect(Self.groups(descriptions, [.joined([3, 4])]) == [[1, 2, 3, 4]])
  }

  @Test func `What people take out stays out, even where the words are the same`() {
    let descriptions = ["大营村低保名单", "大营村低保名单", "申请公开大营村低保名单", "大营村低保户名单"]
    #expect(Self.groups(descriptions) == [[1, 2, 3, 4]])
    #expect(Self.groups(descriptions, [.separated(2, from: [1, 3, 4])]) == [[1, 3, 4]])
    // What comes later goes where it is alike, and does not bring the one back.
    let later = descriptions + ["请公开大营村低保名单"]
    #expect(
      !Self.groups(later, [.separated(2, from: [1, 3, 4])]).contains { $0.contains(2) && $0.contains(1) })
  }

  @Test func `Of two decisions the later holds`() {
    let descriptions = ["大营村低保名单", "大营村低保名单", "最困难家庭救济表"]
    #expect(Self.groups(descriptions, [.separated(2, from: [1]), .joined([1, 2])]) == [[1, 2]])
    #expect(Self.groups(descriptions, [.joined([1, 3]), .separated(3, from: [1])]) == [[1, 2]])
    #expect(Self.groups(descriptions, [.joined([1, 2, 3]), .separated(3, from: [1])]) == [[1, 2]])
  }

  @Test func `A decision on an entry that is not there changes nothing`() {
    let descriptions = ["大营村低保名单", "大营村低保名单"]
    #expect(Self.groups(descriptions, [.joined([1, 9]), .separated(8, from: [1])]) == [[1, 2]])
    #expect(Self.groups([], [.joined([1, 2])]) == [])
  }

  @Test(arguments: ContentSolitude.allCases)
  func `What each applicant has another of belongs to no topic`(_ solitude: ContentSolitude) {
    let description =
      switch solitude {
      case .ownMatter: "本人的退休审批档案"
      case .question: "请告知为何迟迟不办"
      case .unnamed: "大营村某企业登记资料"
      case .unclear: "大营村相关文件"
      case .publishedMaterial: "2020年统计年鉴"
      }
    #expect(TopicWording(description).text.solitude == solitude)
    #expect(Self.groups([description, description]) == [])
    #expect(Self.groups([description, description], [.joined([1, 2])]) == [[1, 2]])
  }

  @Test func `Two wordings are not one topic because a third is part of both`() {
    let groups = Self.groups(["大营村电梯施工合同", "大营村电梯合同", "大营村电梯监理合同"])
    #expect(!groups.contains { $0.contains(1) && $0.contains(3) })
  }
}
