import Disclosure
import Testing

/// Table 四: which cell of a year counts a dispute.
struct Table4Tests {
  private func state(_ filed: Day, _ conclusion: DisputeCounting.Conclusion?, _ year: Int) -> DisputeState? {
    DisputeCounting.state(filedOn: filed, conclusion: conclusion, year: year)
  }

  @Test func `本年审结的按结果计`() {
    for result in DisputeResult.allCases {
      let conclusion = DisputeCounting.Conclusion(day: "2025-12-31", result: result)
      #expect(state("2024-10-01", conclusion, 2025)?.result == result)
    }
  }

  @Test func `年底未审结的计入尚未审结，次年审结时再按结果计`() {
    let conclusion = DisputeCounting.Conclusion(day: "2026-01-01", result: .corrected)
    #expect(state("2025-12-31", conclusion, 2025) == .pending)
    #expect(state("2025-12-31", conclusion, 2026) == .corrected)
    #expect(state("2025-12-31", conclusion, 2027) == nil)
    #expect(state("2025-12-31", nil, 2030) == .pending)
  }

  @Test func `次年提起的不计入本年`() {
    #expect(state("2026-01-01", nil, 2025) == nil)
  }

  @Test func `tallies fill the states and the total of their block`() {
    let table = Table4(tallies: [
      DisputeTally(kind: .reconsideration, state: .upheld, count: 27),
      DisputeTally(kind: .reconsideration, state: .pending, count: 15),
      DisputeTally(kind: .litigationDirect, state: .otherResult, count: 1),
    ])
    let cells = DisputeKind.allCases.map { kind in DisputeColumn.allCases.map { table[kind, $0] } }
    #expect(cells == [[27, 0, 0, 15, 42], [0, 0, 1, 0, 1], [0, 0, 0, 0, 0]])
  }

  @Test func `国办公开办函〔2021〕30号 表四的栏目`() {
    #expect(
      DisputeKind.allCases.map(\.name) == [
        "行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）",
      ])
    #expect(
      DisputeColumn.allCases.map(\.name) == ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"])
    #expect(DisputeColumn.allCases.map(\.key) == ["upheld", "corrected", "otherResult", "pending", "total"])
  }
}
