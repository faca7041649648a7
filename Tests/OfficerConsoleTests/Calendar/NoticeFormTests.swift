import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

/// A notice typed as it is published, and one taken back.
@Suite struct NoticeFormTests {
  private func sitting(rows: Int = 24, columns: Int = 80) throws -> Sitting {
    try Sitting(
      TestOffice(today: CalendarCases.today, cases: CalendarCases.all), rows: rows, columns: columns
    ).press("4 a n")
  }

  /// Number, day of issue, New Year, Spring Festival.
  private static let typed =
    "\"国办发明电〔2026〕9号\" <tab> \"2026-11-10\" <tab> \"2026-12-31至1-2\" <tab> \"12-26\" <tab> \"2月5日至11日\" <tab> \"1-30、2-13\" <tab> \"4-3至5\" <tab> <tab> \"5.1至5.5\" <tab> <tab> \"6-9至6-9\" <tab> <tab> \"9月15日至15日\" <tab> <tab> \"10/1到10/7\""

  @Test("the form looks as it should", arguments: [(24, 80), (40, 120), (50, 200)])
  func form(_ rows: Int, _ columns: Int) throws {
    try expectGolden(
      sitting(rows: rows, columns: columns).press("\(Self.typed) <tab> \"10-35\""),
      "notice-form-\(columns)x\(rows)")
  }

  @Test("照通知逐个节日填写，先看变动，再录入，以后可以撤下")
  func typedNotice() throws {
    let sitting = try sitting().press("\(Self.typed) <pgdn> <enter>")
    #expect(sitting.shows("尚未录入") && sitting.shows("期限变动的在办件：1件"))
    sitting.press("a y")
    #expect(sitting.shows("已录入国办发明电〔2026〕9号"))
    let items = try #require(sitting.desk.office.notices.accepted.first?.arrangement.items)
    #expect(
      items.prefix(3) == [
        .init("元旦", off: "2026-12-31", through: "2027-01-02", makeUp: ["2026-12-26"]),
        .init("春节", off: "2027-02-05", through: "2027-02-11", makeUp: ["2027-01-30", "2027-02-13"]),
        .init("清明节", off: "2027-04-03", through: "2027-04-05"),
      ])
    sitting.press("<esc> <esc> a d <pgdn> <enter>")
    #expect(sitting.shows("没有撤下：请先写明理由"))
    sitting.press("\"日期录错\" <pgdn> <enter>")
    #expect(sitting.shows("已撤下国办发明电〔2026〕9号：1件在办件的期限恢复到录入之前"))
    #expect(sitting.desk.office.notices.accepted.isEmpty && sitting.shows("还没有录入过"))
  }

  @Test(
    "what is wrong or missing is said below its field",
    arguments: [
      ("\"甲号\"", "请填写公布日期"), ("\"甲号\" <tab> \"2026-11-10\"", "请至少填写一个节日"),
      ("\"甲号\" <tab> \"11-31\"", "不是日期"), ("<pgup> <c-u> \"明年\"", "不是年份"),
      ("\"甲号\" <tab> \"2026-11-10\" <tab> \"1-3至1-1\"", "请写成起止两日"),
      ("\"甲号\" <tab> \"2026-11-10\" <tab> <tab> \"1-9\"", "请填写放假的起止日"),
    ])
  func faults(_ keys: String, _ words: String) throws {
    let sitting = try sitting().press("\(keys) <pgdn> <enter>")
    #expect(sitting.shows(words) && sitting.shows("请先改正标出的栏目"), "\(sitting.text)")
  }

  @Test("what the calendar cannot hold is said when it is looked at")
  func unfit() throws {
    let sitting = try sitting().press(
      "\"国办发明电〔2025〕7号\" <tab> \"2026-11-10\" <tab> \"1-1至1-3\" <pgdn> <enter>")
    #expect(sitting.shows("没有完成"), "\(sitting.text)")
    sitting.press("<esc>")
    #expect(sitting.shows("国办发明电〔2025〕7号"), "the form stays")
  }
}
