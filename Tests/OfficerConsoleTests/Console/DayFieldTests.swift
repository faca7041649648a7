import Testing

@testable import OfficerConsole

@Suite struct DayFieldTests {
  /// The form of a note in the first case, with the cursor in its day. Today is 2026-11-18.
  private func note(_ keys: String = "") throws -> Sitting {
    try Sitting(TestOffice()).press("<enter> n \"备注\" <enter> <pgup> \(keys)")
  }

  private func day(_ keys: String) throws -> String {
    try note(keys).lines.first { $0.contains("*日期") }?.split(separator: " ").last.map(String.init) ?? ""
  }

  @Test(
    "a day is typed as people write it, and stands as the record has it when the cursor leaves",
    arguments: [
      ("11-16", "2026-11-16"), ("1116", "2026-11-16"), ("\"11月16日\"", "2026-11-16"),
      ("2026/11/16", "2026-11-16"),
      ("12.20", "2025-12-20"), ("\"昨天\"", "2026-11-17"),
    ])
  func writtenOut(typed: String, day: String) throws {
    #expect(try self.day("\(typed) <tab>") == day)
    #expect(try self.day("\(typed) <enter>") == day)
    #expect(try self.day("\(typed) <c-o>") == day)
  }

  @Test("t is today, - and + are the day before and the next")
  func keys() throws {
    #expect(try day("- -") == "2026-11-16" && day("- - +") == "2026-11-17")
    #expect(try day("- - t") == "2026-11-18")
  }

  @Test("while a day is being typed nothing is called wrong; what is none is said when the cursor leaves")
  func saysLate() throws {
    let sitting = try note("11-")
    #expect(!sitting.shows("不是日期"))
    sitting.press("<tab>")
    #expect(sitting.shows("不是日期"))
    #expect(try note("\"明天\" <tab>").shows("晚于今天（2026-11-18）"))
  }

  @Test("letters on a button say where they went, and Ctrl-O records from anywhere")
  func buttons() throws {
    let sitting = try note("<pgdn> x")
    #expect(sitting.shows("这里是按钮：按回车“记录”，按上键回到栏目。"))
    sitting.press("<up> \"已核对\" <pgup> <c-o>")
    #expect(sitting.shows("已记录第"))
  }

  @Test("Ctrl-O answers no question")
  func questions() throws {
    let sitting = try note("<esc>").press("n \"撤回\" <enter> <pgup> <c-o> <c-o>")
    #expect(!sitting.shows("已记录"))
  }
}
