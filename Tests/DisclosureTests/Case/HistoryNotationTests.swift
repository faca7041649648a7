import Disclosure
import Testing

/// An unreadable row is a failure, never a row that passes for another reason.
struct HistoryNotationTests {
  private static func row(_ history: String, channel: String = "当面") -> ExampleTable.Row {
    ExampleTable.Row(section: "试", cells: ["序号": "1", "收到": "2025-03-05", "方式": channel, "经过": history])
  }

  @Test(
    arguments: [
      "延期", "延期 2025-03-32(20)", "延期 2025-03-28", "延期 2025-03-28(二十)", "延期 2025-03-28(20,1)",
      "延期 2025-03-28(20) 告之 2025-03-29", "延长 2025-03-28(20)", "请示 2025-03-12(暂停)",
      "说明理由 2025-03-12", "更正 2025-03-28(延期)", "答复 2025-03-28(公开)", "适用 2025-03-28(1999)",
      "延迟答复 2025-03-28", "延期 2025-03-28 (20)",
    ])
  func `An unreadable step is refused`(step: String) {
    #expect(throws: HistoryStep.Flaw.self) { try HistoryNotation.history(of: Self.row(step)) }
  }

  @Test func `An unknown channel is refused`() {
    #expect(throws: HistoryStep.Flaw.self) { try HistoryNotation.history(of: Self.row("—", channel: "飞鸽")) }
  }

  @Test func `A step becomes its events with their days`() throws {
    let history = try HistoryNotation.history(of: Self.row("第三方甲 2025-03-12 送达 2025-03-14 答复 2025-03-28"))
    #expect(
      history.events.map(\.day) == ["2025-03-05", "2025-03-05", "2025-03-12", "2025-03-14", "2025-03-28"])
    #expect(
      history.events.dropFirst(2).map(\.fact) == [
        .consultationSent("第三方甲"), .consultationDelivered("第三方甲"), .consultationAnswered("第三方甲"),
      ])
  }
}
