import Testing

@testable import OfficerConsole

@Suite struct ReceiptScreenTests {
  private func sitting(_ number: String, rows: Int = 24, columns: Int = 80) throws -> Sitting {
    try Sitting(TestOffice(cases: CaseFileCases.all), rows: rows, columns: columns)
      .press(": \"\(number)\" <enter> m")
  }

  @Test("更正收件方式后，收到申请之日和期限随之变动，先看后改")
  func channel() throws {
    let sitting = try sitting("2026-6")
    #expect(sitting.shows("平常信函") && sitting.shows("周红"))
    sitting.press("<left> <left> <pgdn> <up> \"误选\" <pgdn> <enter>")
    #expect(sitting.shows("未定（待与申请人确认收到申请）") && sitting.shows("记录后为  2026-12-14"))
    sitting.press("y")
    #expect(sitting.shows("已更正收件记录") && sitting.shows("期限 2026-12-14"))
    sitting.press("t")
    #expect(sitting.shows("收到申请（已更正，见第"))
  }

  @Test("a correction says why, and names who applied")
  func required() throws {
    let sitting = try sitting("2026-6").press("<pgdn> <enter>")
    #expect(sitting.shows("必填") && sitting.shows("请先改正标出的栏目"))
  }

  @Test("of two officers the slower keeps the corrected receipt")
  func lostRace() throws {
    let office = try TestOffice(cases: CaseFileCases.all)
    let slow = try Sitting(office).press(": \"2026-7\" <enter> m <pgdn> <up> \"误填\"")
    try Sitting(office).press(": \"2026-7\" <enter> n \"催办\" <enter> \"请于本周办理\" <pgdn> <enter>")
    slow.press("<pgdn> <enter>")
    #expect(slow.shows("他人刚刚记录了此件"))
    slow.press("<esc> <pgdn> <enter> y")
    #expect(slow.shows("已更正收件记录"))
  }

  @Test("the receipt in the timeline leads to its own form")
  func fromTheTimeline() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-4\" <enter> t <home> c")
    #expect(sitting.shows("更正收件记录") && sitting.shows("更正"))
  }

  @Test("the form looks as it should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pictures(_ rows: Int, _ columns: Int) throws {
    try expectGolden(sitting("2026-5", rows: rows, columns: columns), "receipt-\(columns)x\(rows)")
  }
}
