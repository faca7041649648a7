import Disclosure
import Testing

/// Table 三: which rows of a year count a case.
struct AnnualCountingTests {
  private func rows(_ received: Day, _ result: AnnualCounting.Result?, _ year: Int) -> Set<AnnualRow>? {
    AnnualCounting.rows(receivedOn: received, result: result, year: year)
  }

  @Test func `本年收到本年答复 计入新收、结果和总计`() {
    let result = AnnualCounting.Result(day: "2025-12-31", row: .granted)
    #expect(rows("2025-01-01", result, 2025) == [.newlyReceived, .granted, .total])
  }

  @Test func `12月31日签收计入本年，次年1月1日收到计入次年`() {
    #expect(rows("2025-12-31", nil, 2025) == [.newlyReceived, .carriedOut])
    #expect(rows("2026-01-01", nil, 2025) == nil)
    #expect(rows("2026-01-01", nil, 2026) == [.newlyReceived, .carriedOut])
  }

  @Test func `上年收到本年答复 计入上年结转和本年结果`() {
    let result = AnnualCounting.Result(day: "2026-01-01", row: .partlyGranted)
    #expect(rows("2025-12-31", result, 2025) == [.newlyReceived, .carriedOut])
    #expect(rows("2025-12-31", result, 2026) == [.carriedIn, .partlyGranted, .total])
  }

  @Test func `上年已经办结的不再计入`() {
    let result = AnnualCounting.Result(day: "2024-12-31", row: .granted)
    #expect(rows("2024-11-01", result, 2025) == nil)
  }

  @Test func `多年未办结的每年结转`() {
    #expect(rows("2023-05-04", nil, 2025) == [.carriedIn, .carriedOut])
    let late = AnnualCounting.Result(day: "2026-02-03", row: .closedOther)
    #expect(rows("2023-05-04", late, 2025) == [.carriedIn, .carriedOut])
  }

  @Test func `2020年度的其他处理只有一行`() {
    let result = AnnualCounting.Result(day: "2020-06-01", row: .closedNotClarified)
    #expect(rows("2020-03-02", result, 2020) == [.newlyReceived, .otherHandling, .total])
    let later = AnnualCounting.Result(day: "2021-06-01", row: .closedNotClarified)
    #expect(rows("2021-03-02", later, 2021) == [.newlyReceived, .closedNotClarified, .total])
  }

  @Test func `what one year carries out the next carries in`() {
    let results: [AnnualCounting.Result?] = [
      nil, .init(day: "2024-12-31", row: .granted), .init(day: "2025-01-01", row: .granted),
      .init(day: "2026-07-01", row: .granted),
    ]
    for result in results {
      for year in 2023...2027 {
        let out = rows("2024-03-01", result, year)?.contains(.carriedOut) ?? false
        let next = rows("2024-03-01", result, year + 1)?.contains(.carriedIn) ?? false
        #expect(out == next, "\(String(describing: result)) \(year)")
      }
    }
  }
}
