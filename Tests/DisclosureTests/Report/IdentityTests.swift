import Disclosure
import Testing

/// Identities A to G of the yearly report, each broken once.
struct IdentityTests {
  private func lines(
    _ report: AnnualReport, lastYear: AnnualReport? = nil, stated: [StatedFigure]? = nil
  ) -> [String] {
    IdentityReport(checking: report, lastYear: lastYear, stated: stated).breaches.map(line)
  }

  private func sound(_ change: (inout Table3) -> Void) -> AnnualReport {
    var table = Table3.sound
    change(&table)
    return .made(table)
  }

  @Test func `各项均平衡的报告没有问题`() {
    #expect(lines(.made()) == [])
  }

  @Test func `A 每列一加二等于三（七）加四`() {
    let report = sound { $0[.carriedIn, .kind(.naturalPerson)] = 1 }
    #expect(lines(report) == ["A naturalPerson 6≠7", "C carriedIn 1≠2"])
  }

  @Test func `B 每列三（七）等于各行之和`() {
    let report = sound { table in
      for column in [AnnualColumn.kind(.other), .total] {
        table[.unavailableNotHeld, column] = (table[.unavailableNotHeld, column] ?? 0) + 2
      }
    }
    #expect(lines(report) == ["B other 0≠2", "B total 4≠6"])
  }

  @Test func `C 每行六类申请人之和等于总计`() {
    let report = sound { table in
      table[.granted, .kind(.enterprise)] = 1
      table[.refusedProcess, .kind(.enterprise)] = 0
    }
    #expect(lines(report) == ["B enterprise 0≠1", "C granted 5≠4"])
  }

  @Test func `D 表四每块各栏之和等于总计`() {
    let table = Table4.made([.litigationDirect: [2, 0, 1, 0, 0], .reconsideration: [1, 2, 3, 4, 10]])
    #expect(lines(.made(.sound, table)) == ["D litigationDirect 3≠0"])
  }

  @Test func `E 上年的四等于本年的二`() {
    let last = AnnualReport.made(
      year: 2024, .natural([.newlyReceived: 5, .granted: 2, .total: 2, .carriedOut: 3]))
    #expect(lines(.made(), lastYear: last) == ["E naturalPerson 3≠2", "E total 3≠2"])
    let fitting = AnnualReport.made(
      year: 2024, .natural([.newlyReceived: 5, .granted: 3, .total: 3, .carriedOut: 2]))
    #expect(lines(.made(), lastYear: fitting) == [])
  }

  @Test func `F 现行有效等于上年加制发减废止`() {
    let last = AnnualReport.made(
      year: 2024, .natural([.newlyReceived: 2, .carriedOut: 2]),
      table2: .made(rules: [0, 0, 4], normativeDocuments: [0, 0, 27]))
    let right = Table2.made(rules: [0, 1, 3], normativeDocuments: [6, 1, 32])
    #expect(lines(.made(table2: right), lastYear: last) == [])
    let wrong = Table2.made(rules: [0, 1, 4], normativeDocuments: [6, 1, 33])
    #expect(
      lines(.made(table2: wrong), lastYear: last) == ["F rules 4≠3", "F normativeDocuments 33≠32"])
  }

  private func stated(_ figure: AnnualFigure, _ value: Int, year: Int = 2025) -> StatedFigure {
    StatedFigure(figure, year: year, value: value, place: StatedPlace(part: .overview, clause: "\(value)件"))
  }

  @Test func `G 文字中的数字等于表中的数字`() {
    let right = stated(.applications(.row(.newlyReceived), .column(.total)), 5)
    let wrong = stated(.applications(.row(.granted), .column(.total)), 9)
    #expect(lines(.made(), stated: [right, wrong]) == ["G 9件@overview 9≠4"])
    let none = stated(.applications(.group(.refused), .organisations), 1)
    #expect(lines(.made(), stated: [none]) == ["G 1件@overview 1≠0"])
  }

  @Test func `G 文字中的数字等于表二、表四的数字`() {
    let disputes = Table4.made([
      .litigationDirect: [2, 0, 1, 0, 3], .litigationAfterReconsideration: [1, 1, 0, 4, 6],
    ])
    let report = AnnualReport.made(.sound, disputes, table2: .made(normativeDocuments: [6, 1, 32]))
    let right = [
      stated(.disputes(.litigation, .column(.total)), 9), stated(.disputes(.litigation, .concluded), 5),
      stated(.disclosed(Table2Cell(.normativeDocuments, .inForce)), 32),
      stated(.disclosed(Table2Cell(.fees, .amount)), 0),
    ]
    #expect(lines(report, stated: right) == [])
    #expect(
      lines(report, stated: [stated(.disputes(.kind(.litigationDirect), .column(.state(.upheld))), 3)])
        == ["G 3件@overview 3≠2"])
    #expect(
      lines(.made(), stated: [stated(.disclosed(Table2Cell(.rules, .made)), 1)]) == ["G 1件@overview 1≠(0)"])
  }

  @Test func `G 上年的数字与上年的报告核对，不与本年的表核对`() {
    let last = AnnualReport.made(
      year: 2024, .natural([.newlyReceived: 7, .granted: 5, .total: 5, .carriedOut: 2]))
    let figure = AnnualFigure.applications(.row(.newlyReceived), .column(.total))
    #expect(lines(.made(), lastYear: last, stated: [stated(figure, 7, year: 2024)]) == [])
    #expect(lines(.made(), lastYear: last, stated: [stated(figure, 5, year: 2024)]) == ["G 5件@overview 5≠7"])
    #expect(lines(.made(), stated: [stated(figure, 5, year: 2024)]) == [])
  }

  @Test func `表三、表四的空白栏单独列出，按零参加计算`() {
    let table4 = Table4.made([.litigationDirect: [nil, 1, 0, 0, nil]])
    var table3 = Table3.sound
    table3[.refusedProcess, .kind(.other)] = nil
    table3[.carriedOut, .total] = nil
    #expect(
      lines(.made(table3, table4)) == [
        "blank refusedProcess/other", "blank carriedOut/total", "blank litigationDirect/upheld",
        "blank litigationDirect/total", "A total 7≠(4)", "C carriedOut 3≠(0)",
        "D litigationDirect (1)≠(0)",
      ])
  }

  @Test func `2020年度的报告按2019年格式合计`() {
    let table = Table3.natural(
      [.newlyReceived: 3, .otherHandling: 3, .total: 3], form: .form2019)
    #expect(lines(.made(year: 2020, table)) == [])
    var short = table
    short[.otherHandling, .total] = 2
    #expect(lines(.made(year: 2020, short)) == ["B total 3≠2", "C otherHandling 3≠2"])
  }
}
