import Disclosure
import Testing

struct CarriedInTests {
  private let counted = Table3.natural([.carriedIn: 5, .carriedOut: 5])

  private func lastYear(_ carriedOut: [Int?]) -> AnnualReport {
    .made(year: 2024, .made([.carriedOut: carriedOut]))
  }

  private func figures(_ lastYear: AnnualReport?, _ balances: [OpeningBalance] = []) -> [Int?] {
    let table = CarriedIn(lastYear: lastYear, balances: balances, counted: counted).table3
    return AnnualColumn.allCases.map { table[.carriedIn, $0] }
  }

  private func balance(_ cases: [ApplicantKind: Int]) -> OpeningBalance {
    OpeningBalance(year: 2025, predecessor: "县国土局", reason: "机构改革", cases: cases)
  }

  @Test func `没有公布过上年报告的，二按办件计`() {
    #expect(figures(nil) == [5, 0, 0, 0, 0, 0, 5])
  }

  @Test func `公布过上年报告的，二等于公布的四，不随办件变动`() {
    let last = lastYear([4, 1, 0, 0, 0, 0, 5])
    #expect(figures(last) == [4, 1, 0, 0, 0, 0, 5])
    let carriedIn = CarriedIn(lastYear: last, balances: [], counted: counted)
    #expect(
      carriedIn.differences.map(\.place) == [
        .table3(.carriedIn, .kind(.naturalPerson)), .table3(.carriedIn, .kind(.enterprise)),
      ])
    #expect(carriedIn.differences.map { $0.now } == [.count(5), .count(0)])
  }

  @Test func `合并机关的期初结转逐栏加入`() {
    let brought = [balance([.naturalPerson: 2, .other: 1]), balance([.enterprise: 3])]
    #expect(figures(lastYear([4, 1, 0, 0, 0, 0, 5]), brought) == [6, 4, 0, 0, 0, 1, 11])
    // Without last year's report they are added to what the cases give.
    #expect(figures(nil, brought) == [7, 3, 0, 0, 0, 1, 11])
  }

  @Test func `A blank total of last year is what its kinds sum to, a blank kind is counted`() {
    #expect(figures(lastYear([1, 0, 0, 0, 0, 0, nil])) == [1, 0, 0, 0, 0, 0, 1])
    #expect(
      figures(lastYear([nil, 1, 0, 0, 0, 0, nil]), [balance([.enterprise: 1])]) == [5, 2, 0, 0, 0, 0, 7])
  }

  @Test func `A report differs from the published one cell by cell, in all three tables`() {
    let published = AnnualReport.made(table2: .filled(.form2021, with: 1))
    var (table2, table3) = (Table2.filled(.form2021, with: 1), Table3.sound)
    table2[.fees, .amount] = nil
    table3[.granted, .total] = 7
    let now = AnnualReport.made(table3, .made([.reconsideration: [1, 0, 0, 0, 1]]), table2: table2)
    let differences = now.differences(from: published)
    #expect(
      differences.map(\.place) == [
        .table2(Table2Cell(.fees, .amount)), .table3(.granted, .total),
        .table4(.reconsideration, .state(.upheld)), .table4(.reconsideration, .total),
      ])
    #expect(differences.map { $0.published?.text } == ["0.000001", "4", "0", "0"])
    #expect(differences.map { $0.now?.text } == [nil, "7", "1", "1"])
    #expect(now.differences(from: now).isEmpty)
  }
}
