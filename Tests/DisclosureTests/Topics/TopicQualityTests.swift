import Disclosure
import Testing

@Suite struct TopicQualityTests {
  @Test(arguments: [("labelled", 300, 0.98, 0.90), ("held-out", 100, 0.98, 0.90)])
  func `Labelled wordings are grouped as people group them`(
    _ name: String, _ least: Int, _ precision: Double, _ recall: Double
  ) throws {
    let labelled = try LabelledWordings(name)
    let quality = TopicQuality(TopicGrouping(labelled.entries).topics, labels: labelled.labels)
    print(
      "\(name): \(labelled.entries.count) wordings, precision \(quality.precision), recall \(quality.recall)")
    #expect(labelled.entries.count >= least)
    #expect(quality.precision >= precision)
    #expect(quality.recall >= recall)
  }

  @Test func `Quality counts pairs`() {
    let entries = ["大营村低保名单", "大营村低保名单", "大营村低保名单", "小营村低保名单"].enumerated()
      .map { TopicEntry(id: $0, wording: TopicWording($1)) }
    let quality = TopicQuality(TopicGrouping(entries).topics, labels: [0: "a", 1: "a", 3: "a"])
    #expect(quality.groupedPairs == 3)
    #expect(quality.labelledPairs == 3)
    #expect(quality.agreedPairs == 1)
    #expect(quality.precision == 1.0 / 3)
    #expect(quality.recall == 1.0 / 3)
  }

  @Test func `Nothing grouped is precise, and nothing labelled is found`() {
    let quality = TopicQuality([], labels: [Int: String]())
    #expect(quality.precision == 1)
    #expect(quality.recall == 1)
  }
}
