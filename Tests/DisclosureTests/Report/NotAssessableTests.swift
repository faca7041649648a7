import Disclosure
import Testing

/// E, F and G without input do not decide the answer.
struct NotAssessableTests {
  private func lines(_ report: AnnualReport, lastYear: AnnualReport?) -> [String] {
    let answer = IdentityReport(checking: report, lastYear: lastYear)
    #expect(answer.holds)
    return answer.notAssessable.map { "\($0.identity.rawValue) \($0.reason)" }
  }

  private func lastYear(_ table2: Table2? = nil, carriedOut: [Int?]) -> AnnualReport {
    let table3 = Table3.made([.carriedOut: carriedOut])
    return .made(year: 2024, table3, table2: table2)
  }

  @Test func `without last year and text E, F and G are open`() {
    #expect(lines(.made(), lastYear: nil) == ["E noLastYear", "F noLastYear", "G noText"])
  }

  @Test func `a report of another year is not last year's`() {
    let other = AnnualReport.made(year: 2023)
    let expected = ["E notTheYearBefore", "F notTheYearBefore", "G noText"]
    #expect(lines(.made(), lastYear: other) == expected)
  }

  @Test func `a column that last year left blank is not compared`() {
    let last = lastYear(carriedOut: [2, 0, 0, 0, 0, 0, nil])
    #expect(lines(.made(), lastYear: last) == ["E blankLastYear", "F noTable2", "G noText"])
  }

  @Test func `F needs table 二 of both years and all its figures`() {
    let last = lastYear(.made(normativeDocuments: [0, 0, 27]), carriedOut: [2, 0, 0, 0, 0, 0, 2])
    #expect(lines(.made(), lastYear: last) == ["F noTable2", "G noText"])
    let gap = AnnualReport.made(table2: .made(normativeDocuments: [6, nil, 99]))
    #expect(
      lines(gap, lastYear: last) == [
        "F blankInTable2(Disclosure.Table2Row.normativeDocuments)", "G noText",
      ])
  }

  @Test func `国办公开办函〔2019〕60号 2019、2020年度的表二没有现行有效件数，不核对等式F`() {
    func report(_ year: Int, _ form: AnnualForm) -> AnnualReport {
      .made(year: year, .natural([:], form: form), table2: .filled(form, with: 1))
    }
    let expected = ["F formWithoutInForce", "G noText"]
    #expect(lines(report(2020, .form2019), lastYear: report(2019, .form2019)) == expected)
    #expect(lines(report(2021, .form2021), lastYear: report(2020, .form2019)) == expected)
    #expect(lines(report(2020, .form2019), lastYear: nil) == ["E noLastYear"] + expected)
  }

  @Test func `an open identity does not hide the breach of another`() {
    let report = AnnualReport.made(.sound, .made([.reconsideration: [1, 0, 0, 0, 2]]))
    let answer = IdentityReport(checking: report)
    #expect(!answer.holds)
    #expect(answer.notAssessable.map(\.identity) == [.e, .f, .g])
  }

  @Test func `a breach names its table`() {
    #expect(BreachPlace.documents(.rules).table == .table2)
    #expect(BreachPlace.column(.total).table == .table3)
    #expect(BreachPlace.block(.reconsideration).table == .table4)
  }
}
