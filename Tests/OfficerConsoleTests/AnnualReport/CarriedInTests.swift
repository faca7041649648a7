import Disclosure
import OfficeDocuments
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct CarriedInTests {
  @Test("the pages look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let files = TestFiles(["/home/wang/2025.json": AnnualReportFile.text(Self.report(office: "河源县政府办"))])
    let sitting = try AnnualOffice.sitting(carriedOut: 2, rows: rows, columns: columns, files: files)
    try expectGolden(sitting.press("b"), "annual-carried-in-\(columns)x\(rows)")
    try expectGolden(sitting.press("a"), "annual-opening-balance-\(columns)x\(rows)")
    sitting.press(Self.filledIn)
    try expectGolden(sitting, "annual-carried-in-filled-\(columns)x\(rows)")
    sitting.press("i \"/home/wang/2025.json\" <pgdn> <enter>")
    try expectGolden(sitting, "annual-adoption-\(columns)x\(rows)")
    sitting.press("\"2025年机构改革，机关更名\" <pgdn> <enter>")
    try expectGolden(sitting, "annual-adoption-question-\(columns)x\(rows)")
  }

  @Test("期初结转就地登记，加入二；再次登记即更正，全部写0即取消")
  func openingBalance() throws {
    let sitting = try AnnualOffice.sitting(carriedOut: 2).press("b")
    #expect(sitting.shows("2025年度报告的四“结转下年度继续办理”：2件") && sitting.shows("合计：二为2件"))
    sitting.press("a").press(Self.filledIn)
    #expect(sitting.shows("已登记县文化局结转入2026年度：3件") && sitting.shows("合计：二为5件"))
    sitting.press("<enter> <tab> <c-u> \"4\" <pgdn> <enter>")
    #expect(sitting.shows("县文化局：5件（自然人4，商业企业1）") && sitting.shows("合计：二为7件"))
    #expect(try balances(sitting).map { $0[.total] } == [5])
    sitting.press("<enter> <tab> <c-u> \"0\" <tab> <c-u> \"0\" <pgdn> <enter>")
    #expect(sitting.shows("已取消县文化局的期初结转") && sitting.shows("合计：二为2件"))
  }

  @Test("figures that do not agree with the total, or are none, are told beside their fields")
  func unfit() throws {
    let sitting = try AnnualOffice.sitting().press("b a <pgdn> <enter>")
    #expect(sitting.shows("没有登记：请先改正") && sitting.shows("请填写。"))
    sitting.press("\"甲局\" <tab> \"并入\" <pgdn> <enter>")
    #expect(sitting.shows("各栏都是0"))
    sitting.press("\"二\"")
    #expect(sitting.shows("“自然人” 的“二”应为 0 至"))
    sitting.press("<c-u> \"2\" <pgdn> <up> \"3\" <pgdn> <enter>")
    #expect(sitting.shows("总计为3，各类申请人之和为2"))
    #expect(try balances(sitting).isEmpty)
  }

  @Test("an entry of another person of the same office is not overwritten")
  func conflict() throws {
    let sitting = try AnnualOffice.sitting().press("b a")
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      try office.enter(
        OpeningBalance(year: 2026, predecessor: "县文化局", reason: "并入", cases: [.other: 8]), by: entry)
    }
    sitting.press(Self.filledIn)
    #expect(sitting.shows("没有完成") && sitting.shows("已经登记过"))
    #expect(try balances(sitting).map { $0[.total] } == [8])
  }

  @Test("认定使用本程序之前公布的报告，其四成为下一年度的二")
  func adoption() throws {
    let report = Self.report(office: "河源县人民政府办公室")
    let files = TestFiles(["/home/wang/2025.json": AnnualReportFile.text(report)])
    let sitting = try AnnualOffice.sitting(files: files).press("b")
    #expect(sitting.shows("2025年度报告没有公布或认定"))
    sitting.press("i \"/home/wang/2025.json\" <pgdn> <enter>")
    #expect(sitting.shows("认定这份报告？") && sitting.shows("为2件；认定之后成为2026年度的二"))
    #expect(try publication(sitting) == nil)
    sitting.press("y")
    #expect(sitting.shows("已认定2025年度报告") && sitting.shows("2025年度报告的四“结转下年度继续办理”：2件"))
    #expect(try publication(sitting)?.text == AnnualReportFile.text(report))
  }

  @Test("其他机关名称的报告、取代在案的报告，须写明理由")
  func adoptionReasons() throws {
    let files = TestFiles([
      "/home/wang/甲.json": AnnualReportFile.text(Self.report(office: "甲办")),
      "/home/wang/2025.json": AnnualReportFile.text(Self.report(office: "河源县人民政府办公室")),
    ])
    let sitting = try AnnualOffice.sitting(carriedOut: 3, files: files)
    sitting.press("i \"/home/wang/甲.json\" <pgdn> <enter>")
    #expect(sitting.shows("报告的机关为“甲办”") && !sitting.shows("认定这份报告？"))
    sitting.press("<up> <c-u> \"/home/wang/2025.json\" <pgdn> <enter>")
    #expect(sitting.shows("2025年度报告已于2027-01-15由王经办认定"))
    sitting.press("\"重新核对\" <pgdn> <enter> y")
    #expect(sitting.shows("已认定2025年度报告"))
    #expect(try publication(sitting)?.reason == "重新核对")
  }

  @Test("a file that is no report, or of a year that is not over, is told below its name")
  func unreadable() throws {
    let report = Self.report(office: "河源县人民政府办公室", year: 2027)
    let files = TestFiles([
      "/home/wang/2027.json": AnnualReportFile.text(report), "/home/wang/坏.json": "{",
    ])
    let sitting = try AnnualOffice.sitting(files: files).press("i <pgdn> <enter>")
    #expect(sitting.shows("请写出报告文件的位置"))
    sitting.press("\"/home/wang/坏.json\" <pgdn> <enter>")
    #expect(sitting.shows("/home/wang/坏.json："))
    sitting.press("<c-u> \"/home/wang/2027.json\" <pgdn> <enter>")
    #expect(sitting.shows("2027年度尚未结束"))
  }

  @Test("read only, nothing is entered and nothing adopted")
  func readOnly() throws {
    let files = TestFiles(["/home/wang/2025.json": AnnualReportFile.text(Self.report(office: "河源县人民政府办公室"))])
    let sitting = try AnnualOffice.sitting(isReadOnly: true, files: files).press("b a").press(Self.filledIn)
    #expect(sitting.shows("只读"))
    sitting.press("<esc> <esc> i \"/home/wang/2025.json\" <pgdn> <enter> y")
    #expect(sitting.shows("只读"))
    #expect(try publication(sitting) == nil)
  }

  private static let filledIn = "\"县文化局\" <tab> \"机构改革\" <tab> \"2\" <tab> \"1\" <pgdn> <enter>"

  private static func report(office: String, year: Int = 2025) -> AnnualReport {
    AnnualOffice.before(2, office: office, year: year)
  }

  private func balances(_ sitting: Sitting) throws -> [OpeningBalance] {
    let account = try sitting.desk.reading { (office) throws(StoreError) in
      try office.annualAccount(of: 2026, as: TestReportText.plain.format)
    }
    return account?.carriedIn.balances ?? []
  }

  private func publication(_ sitting: Sitting) throws -> ReportPublication? {
    try sitting.desk.reading { (office) throws(StoreError) in try office.publication(of: 2025) }
  }
}
