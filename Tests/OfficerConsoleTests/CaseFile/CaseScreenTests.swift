import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct CaseScreenTests {
  private func sitting(
    _ number: String, rows: Int = 24, columns: Int = 80, isReadOnly: Bool = false
  ) throws -> Sitting {
    try Sitting(TestOffice(cases: CaseFileCases.all), rows: rows, columns: columns, isReadOnly: isReadOnly)
      .press(": \"\(number)\" <enter>")
  }

  @Test("the page looks as it should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    try expectGolden(sitting("2026-1", rows: rows, columns: columns), "case-overdue-\(columns)x\(rows)")
    try expectGolden(
      sitting("2026-4", rows: rows, columns: columns).press("t"), "case-waiting-\(columns)x\(rows)")
    try expectGolden(
      sitting("2026-5", rows: rows, columns: columns).press("e"), "case-reckoning-\(columns)x\(rows)")
  }

  @Test("the menu and the forms look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func forms(_ rows: Int, _ columns: Int) throws {
    let sitting = try sitting("2026-4", rows: rows, columns: columns).press("n")
    try expectGolden(sitting, "steps-\(columns)x\(rows)")
    sitting.press("\"第三十六条\" <enter> <enter>")
    try expectGolden(sitting, "reply-\(columns)x\(rows)")
    sitting.press("2 <pgdn> <enter>")
    try expectGolden(sitting, "reply-part-\(columns)x\(rows)")
  }

  @Test("Tab goes through the parts, and what is longer than the screen is scrolled")
  func parts() throws {
    let sitting = try sitting("2026-1").press("e")
    #expect(sitting.shows("答复期限计算说明") && !sitting.shows("倒排"))
    sitting.press("G")
    #expect(sitting.shows("四、倒排"))
    sitting.press("<tab>")
    #expect(sitting.shows("查询编号"))
    sitting.press("<backtab> <backtab>")
    #expect(sitting.shows("王经办"))
  }

  @Test("不能进行的步骤是灰的，写明理由和条文")
  func refusals() throws {
    let sitting = try sitting("2026-21").press("n \"登记\"")
    #expect(sitting.shows("登记") && sitting.shows("条例第四十五条"))
    let styles = try self.sitting("2026-21").press("n \"延长\"").console.canvas.styleLines
    #expect(styles.contains { $0.contains("muted") })
    let told = try self.sitting("2026-21").press("n \"延长\" <enter>")
    #expect(told.shows("现在不能“延长答复期限”") && told.shows("先记录“") && told.shows("条例第三十三条"))
  }

  @Test("法律不许可的记录说明条文，填的内容还在")
  func refusedByLaw() throws {
    let sitting = try sitting("2026-7").press(
      "n \"延长\" <enter> \"21\" <tab> \"数据量大\" <tab> \"王主任\" <pgdn> <enter>")
    #expect(sitting.shows("不能记录“延长答复期限”") && sitting.shows("条例第三十三条"))
    sitting.press("<esc>")
    #expect(sitting.shows("数据量大") && sitting.shows("21"))
  }

  @Test("fields are checked as they are typed, and all of them before saving")
  func checks() throws {
    let sitting = try sitting("2026-7").press("n \"延长\" <enter> x")
    #expect(sitting.shows("“延长的工作日数” 的“x”应为"))
    sitting.press("<c-u> <pgdn> <enter>")
    #expect(sitting.shows("缺少 “延长理由”") && sitting.shows("请先改正标出的栏目"))
    sitting.press("<pgup> <c-u> \"2026-11-19\"")
    #expect(sitting.shows("晚于今天"))
  }

  @Test("答复的栏目随答复类型而变，换回来时填过的还在")
  func replyFields() throws {
    let sitting = try sitting("2026-7").press("n \"第三十六条\" <enter>")
    #expect(!sitting.shows("理由类型") && !sitting.shows("公开方式"))
    sitting.press("<enter> 2")
    #expect(sitting.shows("不予公开部分的理由") && sitting.shows("依据的其他法律法规"))
    sitting.press("<tab> <tab> \"涉及个人隐私\" <up> <up> <left>")
    #expect(sitting.shows("公开方式") && !sitting.shows("涉及个人隐私"))
    sitting.press("<right>")
    #expect(sitting.shows("涉及个人隐私"))
  }

  @Test("each item has its own answer to choose")
  func itemReplies() throws {
    let sitting = try sitting("2026-22").press("n \"第三十六条\" <enter> <enter> 1")
    #expect(sitting.shows("第1项的答复") && sitting.shows("第2项的答复"))
    sitting.press("<tab> <tab> <enter> 1 <tab>")
    #expect(sitting.shows("滨河公园土地成交确认书"))
    sitting.press("<enter> 1 <pgdn> <enter>")
    #expect(sitting.shows("第1项予以公开；第2项予以公开"))
  }

  @Test("read only, nothing is recorded and the page says so")
  func readOnly() throws {
    let sitting = try sitting("2026-4", isReadOnly: true).press("n <enter>")
    #expect(sitting.shows("只读"))
    sitting.press("<esc> <esc> u")
    #expect(sitting.shows("没有完成") && sitting.shows("只读"))
  }

  @Test("不归本人角色的步骤写明须由谁进行")
  func roles() throws {
    let office = try TestOffice()
    let administrator = try Sitting(office)
    try administrator.desk.office.register(
      Person(account: "li", name: "李审核", roles: [.reviewer]), by: administrator.desk.entry)
    let reviewer = try Sitting(office, account: "li").press(": \"2026-4\" <enter> n")
    #expect(reviewer.shows("备注") && reviewer.shows("rolesLack"))
    reviewer.press("<esc> u")
    #expect(reviewer.shows("没有完成") && reviewer.shows("rolesLack"))
  }

  @Test("the deadline as it was known on a day")
  func knownOn() throws {
    let sitting = try sitting("2026-4").press("d")
    #expect(sitting.shows("所知截至"))
    sitting.press("<c-u> \"2026-11-05\"")
    #expect(sitting.shows("答复期限计算说明"))
    sitting.press("<c-u> \"2026-11-01\"")
    #expect(sitting.shows("2026-11-01时还没有记录这个案件"))
    sitting.press("<c-u> \"2026\"")
    #expect(sitting.shows("不是日期"))
  }
}
