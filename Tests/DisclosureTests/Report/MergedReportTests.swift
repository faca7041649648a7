import Disclosure
import Testing

struct MergedReportTests {
  private static let soundTable2 = Table2.made(rules: [1, 0, 4], normativeDocuments: [2, 1, 9])

  private func office(
    _ name: String, _ table3: Table3 = .sound, _ table4: Table4 = .made(), table2: Table2? = soundTable2
  ) -> AnnualReport {
    AnnualReport(office: name, year: 2025, table2: table2, table3: table3, table4: table4)
  }

  @Test func `Every cell is the sum of the offices' cells`() {
    let other = Table3.natural([.newlyReceived: 1, .refusedProcess: 1, .total: 1])
    let disputes = Table4.made([.reconsideration: [1, 0, 0, 2, 3]])
    let merged = MergedReport(
      name: "某市", of: [office("甲"), office("乙", other, disputes), office("丙", .sound, disputes)])
    #expect(
      merged.report.table3
        == .natural([
          .newlyReceived: 11, .carriedIn: 4, .granted: 8, .refusedProcess: 1, .total: 9, .carriedOut: 6,
        ]))
    #expect(merged.report.table4 == .made([.reconsideration: [2, 0, 0, 4, 6]]))
    #expect(merged.report.table2 == .made(rules: [3, 0, 12], normativeDocuments: [6, 3, 27]))
    #expect([merged.report.office, "\(merged.report.year)"] == ["某市", "2025"])
    #expect(merged.gaps.isEmpty)
    #expect(IdentityReport(checking: merged.report).holds)
  }

  @Test func `One office's report merged is that report`() {
    #expect(MergedReport(name: "甲", of: [office("甲")]).report == office("甲"))
  }

  @Test func `A cell that one office left blank stays blank and names the office`() {
    var holed = Table3.sound
    holed[.granted, .kind(.legalService)] = nil
    var block = Table4.made()
    block[.litigationDirect, .total] = nil
    let merged = MergedReport(name: "某市", of: [office("甲"), office("乙", holed, block), office("丙", holed)])
    #expect(merged.report.table3[.granted, .kind(.legalService)] == nil)
    #expect(merged.report.table3[.granted, .total] == 12)
    #expect(merged.report.table4[.litigationDirect, .total] == nil)
    #expect(
      merged.gaps.map { "\($0.place) \($0.offices.joined())" } == [
        "\(MergeGap.Place.cell(.granted, .kind(.legalService))) 乙丙",
        "\(MergeGap.Place.disputeCell(.litigationDirect, .total)) 乙",
      ])
  }

  @Test func `Table 二 that one office did not enter is not summed`() {
    let merged = MergedReport(name: "某市", of: [office("甲"), office("乙", table2: nil)])
    #expect(merged.report.table2 == nil)
    #expect(merged.gaps.map(\.place) == [.table2])
    #expect(merged.gaps.map(\.offices) == [["乙"]])
  }

  @Test func `A figure of table 二 that one office left blank is blank in the sum, the others are summed`() {
    let holed = Table2.made(rules: [1, nil, 1], normativeDocuments: [1, 1, 1])
    let merged = MergedReport(name: "某市", of: [office("甲"), office("乙", table2: holed)])
    #expect(merged.report.table2 == .made(rules: [2, nil, 5], normativeDocuments: [3, 2, 10]))
    #expect(merged.gaps.map(\.place) == [.figure(Table2Cell(.rules, .repealed))])
    #expect(merged.gaps.map(\.offices) == [["乙"]])
  }

  @Test func `Absurd figures end in a number that no file can hold, not in a crash`() {
    var absurd = Table3.sound
    absurd[.granted, .total] = .max
    let merged = MergedReport(name: "某市", of: [office("甲", absurd), office("乙", absurd)])
    #expect(merged.report.table3[.granted, .total] == .max)
  }
}
