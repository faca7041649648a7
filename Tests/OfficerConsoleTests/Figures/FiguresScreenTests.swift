import Terminal
import Testing

@testable import OfficerConsole

@Suite struct FiguresScreenTests {
  @Test("the charts look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func charts(_ rows: Int, _ columns: Int) throws {
    let sitting = try Sitting(TestOffice(), rows: rows, columns: columns).press("6")
    try expectGolden(sitting, "figures-\(columns)x\(rows)")
    try expectGolden(sitting.press("G"), "figures-end-\(columns)x\(rows)")
  }

  @Test("without reversed edges the bars are drawn with #")
  func asciiBars() throws {
    let sitting = try Sitting(TestOffice(), borders: .ascii).press("6")
    try expectGolden(sitting, "figures-ascii-80x24")
    #expect(sitting.shows("#"))
  }

  @Test("[ and ] go through the years, as far as there are any")
  func years() throws {
    let sitting = try Sitting(TestOffice()).press("6 [")
    #expect(sitting.shows("2025年政府信息公开申请统计") && sitting.shows("全年收到0件"))
    sitting.press("] ]")
    #expect(sitting.shows("只有2008年至2026年的统计"))
    sitting.press("<esc>")
    #expect(sitting.shows("2026年政府信息公开申请统计"))
  }

  @Test("what is longer than the screen is scrolled to its end")
  func scrolls() throws {
    let sitting = try Sitting(TestOffice()).press("6")
    #expect(sitting.shows("各月收到和办结") && !sitting.shows("承办单位"))
    sitting.press("G")
    #expect(sitting.shows("承办单位") && sitting.shows("未交办"))
  }

  @Test("an office without a case has charts that say so")
  func emptyOffice() throws {
    let sitting = try Sitting(TestOffice(cases: []), rows: 50, columns: 200).press("6")
    #expect(sitting.shows("这一年还没有答复") && sitting.shows("没有。"))
  }
}
