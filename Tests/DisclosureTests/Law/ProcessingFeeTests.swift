import Disclosure
import Testing

@Suite("信息处理费")
struct ProcessingFeeTests {
  @Test(
    "国办函〔2020〕109号第五条：按量计收，超额累进",
    arguments: [
      (0, 0), (1, 0), (30, 0), (31, 10), (68, 380), (100, 700), (101, 720), (200, 2700), (201, 2740),
      (250, 4700),
    ])
  func perPage(pages: Int, yuan: Int) throws {
    #expect(try ProcessingFee.perPage(pages, on: "2025-01-01").yuan == yuan)
  }

  @Test(
    "国办函〔2020〕109号第四条：按件计收，一个自然月内累计",
    arguments: [
      (10, 0, 0), (1, 10, 100), (11, 0, 100), (30, 0, 2000), (31, 0, 2200), (1, 30, 200), (1, 39, 200),
      (1, 40, 300), (5, 28, 800), (50, 0, 7000), (51, 0, 7400), (0, 25, 0),
    ])
  func perItem(items: Int, earlier: Int, yuan: Int) throws {
    #expect(try ProcessingFee.perItem(items, after: earlier, on: "2025-01-01").yuan == yuan)
  }

  @Test("the sum is the same, item by item or at once")
  func additive() throws {
    let oneByOne = try (0..<75).reduce(0) { sum, earlier in
      sum + (try ProcessingFee.perItem(1, after: earlier, on: "2025-01-01").yuan)
    }
    #expect(try ProcessingFee.perItem(75, after: 0, on: "2025-01-01").yuan == oneByOne)
  }

  @Test("the portions name every price that the notice states")
  func portions() throws {
    let fee = try ProcessingFee.perItem(15, after: 28, on: "2025-01-01")
    #expect(fee.portions.map(\.first) == [29, 31, 41])
    #expect(fee.portions.map(\.last) == [30, 40, 43])
    #expect(fee.portions.map(\.yuanEach) == [100, 200, 300])
    #expect(fee.portions.map(\.yuan) == [200, 2000, 900])
    #expect(fee.unit == .item)
  }

  @Test("国办函〔2020〕109号：2021年1月1日以前没有信息处理费")
  func notBefore2021() throws {
    #expect(throws: ProcessingFeeError.noFee(on: "2020-12-31")) {
      try ProcessingFee.perPage(68, on: "2020-12-31")
    }
    #expect(try ProcessingFee.perPage(68, on: "2021-01-01").yuan == 380)
  }

  @Test("an impossible count is refused", arguments: [-1, 100_001, Int.max])
  func impossible(count: Int) {
    #expect(throws: ProcessingFeeError.impossibleCount(count)) {
      try ProcessingFee.perItem(1, after: count, on: "2025-01-01")
    }
    #expect(throws: ProcessingFeeError.impossibleCount(count)) {
      try ProcessingFee.perPage(count, on: "2025-01-01")
    }
  }

  @Test("the tiers follow one another without a gap", arguments: [RuleTopic.feePerItem, .feePerPage])
  func tiers(topic: RuleTopic) {
    let tiers = LawBook.inForce(topic, on: "2025-01-01").tiers
    #expect(tiers.first?.first == 1)
    #expect(tiers.last?.last == nil)
    #expect(tiers.dropLast().map { $0.last.map { $0 + 1 } } == tiers.dropFirst().map(\.first))
  }
}
