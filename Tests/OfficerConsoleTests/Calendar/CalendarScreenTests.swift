import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct CalendarScreenTests {
  private func sitting(rows: Int = 24, columns: Int = 80) throws -> Sitting {
    try Sitting(
      TestOffice(today: CalendarCases.today, cases: CalendarCases.all), rows: rows, columns: columns,
      notices: ["/n.json": CalendarCases.notice]
    ).press("4")
  }

  @Test("the months look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func months(_ rows: Int, _ columns: Int) throws {
    let sitting = try sitting(rows: rows, columns: columns)
    try expectGolden(sitting, "calendar-\(columns)x\(rows)")
    try expectGolden(sitting.press("] t <enter>"), "calendar-day-\(columns)x\(rows)")
    try expectGolden(sitting.press("<esc> ] g"), "calendar-unpublished-\(columns)x\(rows)")
  }

  @Test("每天到期几件，打开这一天就是那几件，再打开是案件")
  func aDayOpensItsCases() throws {
    let sitting = try sitting().press("] p p <enter>")
    #expect(sitting.shows("这一天没有到期的办件"))
    sitting.press("t n n n n n n n n n")
    #expect(sitting.shows("2026年12月30日") && sitting.shows("李𬱖"))
    sitting.press("<enter> <enter>")
    #expect(sitting.shows("查询编号") && sitting.shows("李𬱖"))
    sitting.press("<esc> <esc>")
    #expect(sitting.shows("2026年12月30日") && sitting.shows("个工作日"))
  }

  @Test("放假和调休上班写明哪个节日、依据哪份通知")
  func notices() throws {
    let sitting = try Sitting(TestOffice()).press("4 [ g")
    #expect(sitting.shows("国庆节：不计入工作日") && sitting.shows("国办发明电〔2025〕7号"))
    sitting.press("n n n n n n n n n")
    #expect(sitting.shows("调休上班（国庆节）"))
  }

  @Test("没有公布放假安排的日子标为暂定，并说明为什么")
  func provisionalDays() throws {
    let sitting = try sitting().press("] g")
    #expect(sitting.shows("2027年1月1日") && sitting.shows("国务院尚未公布2027年"))
    #expect(sitting.shows("休") && sitting.shows("暂"))
  }

  @Test("the days end where they can be counted")
  func ends() throws {
    let sitting = try sitting()
    for _ in 0..<300 { sitting.press("]") }
    #expect(sitting.shows("2050年12月31日"))
    for _ in 0..<600 { sitting.press("[") }
    #expect(sitting.shows("2007年12月29日"))
  }

  @Test("a notice is previewed, then accepted once after a question")
  func acceptsANotice() throws {
    let sitting = try sitting().press("a f \"/n.json\" <enter> <enter>")
    #expect(
      sitting.shows("尚未录入") && sitting.shows("期限变动的在办件：1件") && sitting.shows("暂2026-12-30 | 2026-12-29"))
    try expectGolden(sitting, "calendar-notice-80x24")
    sitting.press("a n")
    #expect(sitting.desk.office.notices.accepted.isEmpty)
    sitting.press("a")
    try expectGolden(sitting, "calendar-notice-question-80x24")
    sitting.press("y")
    #expect(sitting.shows("已录入国办发明电〔2026〕9号") && sitting.shows("国办发明电〔2026〕9号  "))
    #expect(sitting.desk.office.notices.accepted.map(\.number) == ["国办发明电〔2026〕9号"])
    sitting.press("<esc> ] g")
    #expect(!sitting.shows("尚未公布2027年"))
    sitting.press("a f \"/n.json\" <enter> <enter>")
    #expect(sitting.shows("/n.json：") && sitting.shows("通知文件"))
  }

  @Test("a file that cannot be read is said below its name, which stays")
  func unreadableFiles() throws {
    let sitting = try sitting().press("a f \"/none.json\" <enter> <enter>")
    #expect(sitting.shows("无法打开 /none.json。") && sitting.shows("通知文件"))
    sitting.press("<esc> <esc>")
    #expect(sitting.shows("2026年12月21日"))
  }

  @Test("录入放假通知要管理员，别人只能看变动")
  func onlyAnAdministrator() throws {
    let office = try TestOffice(today: CalendarCases.today, cases: CalendarCases.all)
    try Sitting(office).desk.writing { (office, entry) throws(StoreError) in
      try office.register(Person(account: "li", name: "李办", roles: [.officer]), by: entry)
    }
    let sitting = try Sitting(office, account: "li", notices: ["/n.json": CalendarCases.notice])
    sitting.press("4 a f \"/n.json\" <enter> <enter>")
    #expect(sitting.shows("不能录入：需要管理员，您是：经办。"))
    sitting.press("a y")
    #expect(sitting.desk.office.notices.accepted.isEmpty)
  }
}
