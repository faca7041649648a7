import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct AnnualScreenTests {
  @Test("the pages look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try AnnualOffice.sitting(carriedOut: 2, rows: rows, columns: columns)
    try expectGolden(sitting, "annual-applications-\(columns)x\(rows)")
    try expectGolden(sitting.press("z"), "annual-disclosed-\(columns)x\(rows)")
    try expectGolden(sitting.press("f"), "annual-disputes-\(columns)x\(rows)")
    try expectGolden(sitting.press("v"), "annual-checks-\(columns)x\(rows)")
    try expectGolden(sitting.press("p"), "annual-publish-\(columns)x\(rows)")
  }

  @Test("从年报的一个数字到它所计的办件")
  func figureToCase() throws {
    let sitting = try AnnualOffice.sitting()
    #expect(sitting.shows("2026年度报告") && sitting.shows("一 本年新收政府信息公开申请数量，自然人：6件"))
    sitting.press("<end> <right> <enter>")
    #expect(sitting.shows("四 结转下年度继续办理，商业企业：1件") && sitting.shows("2026-7"))
    sitting.press("<enter>")
    #expect(sitting.console.top.place == .caseFile && sitting.shows("古城开发"))
    sitting.press("<esc> <esc>")
    #expect(sitting.shows("四 结转下年度继续办理，商业企业：1件") && sitting.shows("核对"))
  }

  @Test("从表四到复议、诉讼所涉的案件")
  func figureToDispute() throws {
    let sitting = try AnnualOffice.sitting().press("f <down> <right> <right> <right> <right>")
    #expect(sitting.shows("总计：1件"))
    sitting.press("<enter>")
    #expect(sitting.shows("（2026）行初1号"))
    sitting.press("<enter>")
    #expect(sitting.shows("新河街改造项目征收决定"))
  }

  @Test("headings hold no figure, and the cursor passes over them both ways")
  func headings() throws {
    let sitting = try AnnualOffice.sitting().press("j j")
    #expect(sitting.shows("三（一） 予以公开，自然人"))
    sitting.press("k")
    #expect(sitting.shows("二 上年结转政府信息公开申请数量，自然人"))
  }

  @Test("不符之处选中后到那一格，再到办件")
  func breaches() throws {
    let sitting = try AnnualOffice.sitting(carriedOut: 2)
    #expect(sitting.shows("处不符"))
    sitting.press("v")
    #expect(sitting.shows("不符 [A] 表三 自然人列") && sitting.shows("[F] 未核对：没有表二"))
    sitting.press("<enter>")
    #expect(sitting.shows("三（七） 总计，自然人"))
    sitting.press("<enter>")
    #expect(sitting.shows("2024年政"))
  }

  @Test("二是上年公布的四，列出的是按办件计的，差别写明")
  func carriedIn() throws {
    let sitting = try AnnualOffice.sitting(carriedOut: 2).press("j <enter>")
    #expect(sitting.shows("注意：报告中为2件") && sitting.shows("没有办件"))
  }

  @Test("last year stands beside this year on request")
  func compared() throws {
    let sitting = try AnnualOffice.sitting(carriedOut: 2)
    #expect(!sitting.shows("上年(2025)"))
    sitting.press("c")
    #expect(sitting.shows("上年(2025)") && sitting.shows("增减"))
    #expect(try AnnualOffice.sitting().press("c").shows("没有2025年度公布或认定的报告"))
  }

  @Test("the year is that of the next report; brackets turn to others")
  func years() throws {
    #expect(try AnnualOffice.sitting(today: "2026-11-18").shows("2026年度报告"))
    #expect(try AnnualOffice.sitting(today: "2027-01-31").shows("2026年度报告"))
    #expect(try AnnualOffice.sitting(today: "2027-02-01").shows("2027年度报告"))
    let sitting = try AnnualOffice.sitting().press("]")
    #expect(sitting.shows("2027年度报告") && sitting.shows("尚未结束"))
    #expect(sitting.press("]").shows("2028年尚未开始"))
    #expect(sitting.press("[ [ [ [ [ [ [ [ [").shows("自2019年度起"))
  }

  @Test("表三（三）至（六）的小计，从小计到所计的办件")
  func sums() throws {
    let sitting = try AnnualOffice.sitting(cases: AnnualOffice.refused).press("<down> <down> <down> <down>")
    #expect(sitting.shows("三（三） 不予公开，自然人：2件") && sitting.shows("小计，表式这一行不印数字"))
    sitting.press("<enter>")
    #expect(sitting.shows("三（三） 不予公开，自然人：2件"))
    #expect(sitting.shows("2026-21") && sitting.shows("2026-22"))
    sitting.press("<esc> <down>")
    #expect(sitting.shows("三（三）1 属于国家秘密，自然人：1件"))
  }
}
