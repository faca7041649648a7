import Testing

@testable import OfficerConsole

/// Whole courses of a case, by keys alone.
@Suite struct CaseCourseTests {
  /// Sets the day of the form in hand, and goes to its first button.
  private func on(_ day: String) -> String { "<pgup> <c-u> \"\(day)\" <pgdn> <enter>" }

  private func sitting() throws -> Sitting {
    try Sitting(TestOffice(cases: CaseFileCases.all)).press(": \"2026-21\" <enter>")
  }

  @Test("登记、补正、征求意见、延期、答复、交邮、归档都用键盘完成，每一步都看得到期限")
  func wholeCourse() throws {
    let sitting = try sitting()
    #expect(sitting.shows("当前应办：登记"))
    sitting.press("n <enter> \(on("2026-11-06"))")
    #expect(sitting.shows("已记录第2条：登记") && sitting.shows("期限 2026-12-04"))

    sitting.press("n \"补正告知\" <enter> <enter> 1 <esc> <tab> \"写明标段\" <tab> <tab> \"2026-11-10\"")
    sitting.press(on("2026-11-10"))
    #expect(sitting.shows("期限现为  2026-12-04") && sitting.shows("未定（待申请人补正），等至2026-12-01"))
    sitting.press("y")
    #expect(sitting.shows("待补正") && sitting.shows("停止计算"))

    sitting.press("n <enter> \(on("2026-11-12"))")
    #expect(sitting.shows("记录“收到补正”？") && sitting.shows("记录后为  2026-12-10"))
    sitting.press("y")
    #expect(sitting.shows("期限 2026-12-10"))

    sitting.press(
      "n \"征询\" <enter> <enter> 1 <tab> \"恒通建设公司\" <tab> <tab> \"2026-11-13\" \(on("2026-11-13"))")
    #expect(sitting.shows("期限现为  2026-12-10") && sitting.shows("记录后为  暂2026-12-31"))
    sitting.press("y")
    #expect(sitting.shows("征求第三方意见中"))

    sitting.press("n <enter> <enter> 3 \(on("2026-11-17"))")
    #expect(sitting.shows("记录后为  2026-12-14"))
    sitting.press("y n \"延长\" <enter> \"20\" <tab> \"涉及单位较多\" <tab> \"王主任\" <pgdn> <enter>")
    #expect(sitting.shows("期限现为  2026-12-14") && sitting.shows("记录后为  暂2027-01-12"))
    sitting.press("y")

    sitting.press("n \"告知公开\" <enter> \"关系公共利益\" <pgdn> <enter>")
    #expect(sitting.shows("已记录第8条：向第三方告知公开决定"))
    sitting.press("n \"第三十六条\" <enter> <enter> 1 <tab> <enter> 2 <pgdn> <enter>")
    #expect(sitting.shows("记录“答复”？") && sitting.shows("期限不变"))
    sitting.press("y")
    #expect(sitting.shows("答复：予以公开") && sitting.shows("当前应办：交邮或送达答复"))

    sitting.press("n <enter> <enter> 1 <tab> \"EA123456789CN\" <pgdn> <enter>")
    #expect(sitting.shows("已记录第10条：交邮或送达") && sitting.shows("当前应办：归档"))
    sitting.press("n \"归档\" <enter> <pgdn> <enter>")
    #expect(sitting.shows("已归档，没有待办的事"))
  }

  @Test("a mistaken extension is taken back with u, after what that changes was shown")
  func mistakenExtension() throws {
    let sitting = try sitting().press("n <enter> \(on("2026-11-06"))")
    sitting.press("n \"延长\" <enter> \"20\" <tab> \"数据量大\" <tab> \"王主任\" <pgdn> <enter> y")
    #expect(sitting.shows("期限 暂2027-01-04"))
    sitting.press("u \"记错了案件\" <pgdn> <enter>")
    #expect(sitting.shows("第3条 2026-11-18 延长答复期限 不再计入"))
    #expect(sitting.shows("期限现为  暂2027-01-04") && sitting.shows("记录后为  2026-12-04"))
    sitting.press("y t")
    #expect(sitting.shows("期限 2026-12-04") && sitting.shows("延长答复期限（已撤回，见第4条）"))
    sitting.press("u")
    #expect(sitting.shows("撤回第2条：登记"), "the next u takes back what stands before it")
  }

  @Test("the receipt alone is not taken back")
  func receiptStays() throws {
    let sitting = try sitting().press("u")
    #expect(sitting.shows("没有完成") && sitting.shows("收件记录有误的，按m更正"))
  }

  @Test("of two officers the slower sees the other's entry, keeps what was typed, and saves again")
  func lostRace() throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let slow = try Sitting(office).press(
      ": \"2026-7\" <enter> n \"延长\" <enter> \"20\" <tab> \"数据量大\" <tab> \"王主任\"")
    let quick = try Sitting(office).press(": \"2026-7\" <enter> n \"催办\" <enter> \"请于本周办理\" <pgdn> <enter>")
    #expect(quick.shows("已记录第4条：催办"))
    slow.press("<pgdn> <enter>")
    #expect(slow.shows("他人刚刚记录了此件") && slow.shows("第4条 2026-11-18 催办，王经办记录：请于本周办理"))
    slow.press("<esc>")
    #expect(slow.shows("数据量大") && slow.shows("王主任"))
    slow.press("<pgdn> <enter> y")
    #expect(slow.shows("已记录第5条：延长答复期限"))
  }

  @Test("a race lost between the question and the answer is told as well")
  func raceWhileAsked() throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let slow = try Sitting(office)
    slow.press(": \"2026-7\" <enter> n \"延长\" <enter> \"20\" <tab> \"数据量大\" <tab> \"王主任\" <pgdn> <enter>")
    try Sitting(office).press(": \"2026-7\" <enter> n \"催办\" <enter> \"请于本周办理\" <pgdn> <enter>")
    slow.press("y")
    #expect(slow.shows("他人刚刚记录了此件"))
    slow.press("<esc> <pgdn> <enter> y")
    #expect(slow.shows("已记录第5条：延长答复期限"))
  }

  @Test("一事一申请: a case of two items is split after it was shown what that makes")
  func splitting() throws {
    let sitting = try Sitting(TestOffice(cases: CaseFileCases.all)).press(": \"2026-22\" <enter> u")
    // It was registered and handed to a unit: the hand-over is taken back first.
    sitting.press("\"先拆分\" <pgdn> <enter> y n \"拆分\" <enter> \"两件事\" <pgdn> <enter>")
    #expect(sitting.shows("拆分本件？") && sitting.shows("第22号-2：滨河公园土地成交确认书"))
    sitting.press("y")
    #expect(sitting.shows("已拆分为2件") && sitting.shows("已拆分或转办"))
  }

  @Test("an earlier entry is chosen in the timeline and corrected")
  func earlierEntry() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-4\" <enter> t k c")
    #expect(sitting.shows("更正第4条：发出意见征询书") && sitting.shows("撤回这一条"))
    sitting.press("<pgdn> <right> <enter> \"重复记录\" <pgdn> <enter>")
    #expect(sitting.shows("不再计入"))
  }

  @Test("an archived reply without its ground is put right in its place, after what that changes was shown")
  func putRight() throws {
    let sitting = try sitting().press("n <enter> \(on("2026-11-06"))")
    sitting.press("n \"第三十六条\" <enter> <enter> 1 <tab> <enter> 2 \(on("2026-11-10")) y")
    sitting.press("n <enter> <enter> 1 \(on("2026-11-10"))")
    sitting.press("n \"归档\" <enter> \(on("2026-11-11"))")
    #expect(sitting.shows("已归档，没有待办的事"))
    sitting.press("t g j j c")
    #expect(sitting.shows("更正第3条：答复") && sitting.shows("予以公开"))
    sitting.press("<pgdn> <enter>")
    #expect(sitting.shows("请先改正标出的栏目"))
    sitting.press("\"所答有误\" <pgdn> <enter>")
    #expect(sitting.shows("内容没有改动"))
    // The last outcome of the list: 其他处理-其他, of which the withdrawn kind.
    sitting.press("<pgup> <tab> <enter> <end> <enter> <tab> <enter> 2 <pgdn> <enter>")
    #expect(sitting.shows("状态现为  归档：予以公开") && sitting.shows("记录后为  归档：其他处理-其他"))
    #expect(!sitting.shows("将需要核对"))
    sitting.press("y t")
    #expect(sitting.shows("答复（已更正，见第7条）") && sitting.shows("已归档，没有待办的事"))
  }
}
