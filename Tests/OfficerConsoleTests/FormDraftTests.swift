import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

/// Every form keeps what is typed into it.
@Suite struct FormDraftTests {
  private static let forms: [(open: String, typed: String, shown: String)] = [
    (": \"2026-6\" <enter> m", "<pgdn> <up> \"误选了方式\"", "误选了方式"),
    ("5 w <enter>", "\"本年度工作平稳\"", "本年度工作平稳"), ("5 z <enter>", "\"31\" <tab> \"7\"", "31"),
    ("7 <enter>", "\"（新）\"", "（新）"), ("7 a", "\"li\" <tab> \"李办\"", "李办"),
  ]

  @Test("what was typed when the line broke is offered where the form is opened again", arguments: forms)
  func brokenLine(_ form: (open: String, typed: String, shown: String)) throws {
    let office = try TestOffice()
    try Sitting(office).press("\(form.open) \(form.typed)")
    let again = try Sitting(office).press(form.open)
    #expect(again.shows("恢复上次未填完的内容？") && again.shows("11月18日09:30"))
    #expect(again.press("y").shows(form.shown) || again.press("<pgdn> <up>").shows(form.shown))
  }

  @Test("Esc says that what was typed is kept, and the button too", arguments: forms)
  func leaving(_ form: (open: String, typed: String, shown: String)) throws {
    let sitting = try Sitting(TestOffice()).press("\(form.open) \(form.typed) <esc>")
    #expect(sitting.shows("没有写入。填过的内容已经存下"))
    #expect(try sitting.desk.office.drafts(account: "officer").count == 1)
  }

  @Test("a form that nobody typed into, and one that was not opened, leave nothing", arguments: forms)
  func untouched(_ form: (open: String, typed: String, shown: String)) throws {
    let sitting = try Sitting(TestOffice()).press("\(form.open) <tab> <esc>")
    #expect(!sitting.shows("没有写入"))
    #expect(try sitting.desk.office.drafts(account: "officer").isEmpty)
  }

  @Test("what is written leaves no draft")
  func written() throws {
    let sitting = try Sitting(TestOffice()).press("5 z <enter> \"31\"")
    #expect(try sitting.desk.office.drafts(account: "officer").map(\.title) == ["2026年度报告：表二"])
    sitting.press("<pgdn> <enter>")
    #expect(sitting.shows("已填报2026年度表二"))
    #expect(try sitting.desk.office.drafts(account: "officer").isEmpty)
  }

  @Test("Esc at the question leaves the draft where it is, n throws it away")
  func unanswered() throws {
    let sitting = try Sitting(TestOffice()).press("7 <enter> \"（新）\" <esc> <enter> <esc>")
    #expect(try sitting.desk.office.drafts(account: "officer").count == 1)
    #expect(sitting.press("<enter>").shows("恢复上次未填完的内容？"))
    #expect(try sitting.press("n").desk.office.drafts(account: "officer").isEmpty)
  }

  @Test("what another person entered meanwhile stays in the fields that were not touched")
  func changesOnly() throws {
    let sitting = try Sitting(TestOffice()).press("5 z <enter> \"31\" <esc>")
    var table = Table2(form: .form2021)
    table[.rules, .inForce] = .count(8)
    let entered = table
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      try office.enter(entered, year: 2026, by: entry)
    }
    sitting.press("r <enter> y <pgdn> <enter>")
    let now = try sitting.desk.reading { (office) throws(StoreError) in try office.table2(of: 2026) }
    #expect(now?[.rules, .inForce] == .count(8) && now?[.rules, .made] == .count(31))
  }

  @Test("where an event cannot be kept, leaving takes a second Esc")
  func fullDisk() throws {
    let office = try TestOffice()
    let sitting = try Sitting(office).press(": \"2026-7\" <enter>")
    let row = try sitting.desk.office.row(named: "2026-7")
    var screen = try EventScreen(.noted, of: OpenCase(row.number, at: sitting.desk), at: sitting.desk)
    let full = try Sitting(office, isReadOnly: true).desk
    _ = try screen.handle(.character("甲"), at: full)
    #expect(screen.draft?.warning?.hasPrefix("填过的暂时存不下来") == true)
    guard case .say = try screen.handle(.escape, at: full) else { return #expect(Bool(false)) }
    _ = try screen.handle(.character("乙"), at: full)
    guard case .say = try screen.handle(.escape, at: full) else { return #expect(Bool(false)) }
    guard case .close = try screen.handle(.escape, at: full) else { return #expect(Bool(false)) }
  }
}
