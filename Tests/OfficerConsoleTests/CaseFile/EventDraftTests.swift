import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct EventDraftTests {
  private static let half = ": \"2026-7\" <enter> n \"延长\" <enter> \"20\" <tab> \"数据量大\""

  private func drafts(_ sitting: Sitting) throws -> [Draft] {
    try sitting.desk.office.drafts(account: "officer")
  }

  @Test("a form that is half typed when the line breaks comes back where the step is opened again")
  func brokenLine() throws {
    let office = try TestOffice()
    try Sitting(office).press(Self.half)
    let sitting = try Sitting(office).press(": \"2026-7\" <enter> n \"延长\" <enter>")
    #expect(sitting.shows("恢复上次未填完的内容？") && sitting.shows("11月18日09:30"))
    sitting.press("y")
    #expect(sitting.shows("数据量大"))
    sitting.press("<pgup> <tab> <tab> <tab> \"王主任\" <pgdn> <enter> y")
    #expect(sitting.shows("已记录第4条：延长答复期限"))
    #expect(try drafts(sitting).isEmpty)
  }

  @Test("Ctrl-C leaves the console from a form, and what was typed is kept")
  func interrupted() throws {
    let sitting = try Sitting(TestOffice()).press("\(Self.half) <c-c>")
    #expect(sitting.hasLeft)
    #expect(try drafts(sitting).map(\.title) == ["依申请公开〔2026〕第7号：延长答复期限"])
  }

  @Test("what was left half typed and is not wanted is thrown away")
  func unwanted() throws {
    let sitting = try Sitting(TestOffice()).press("\(Self.half) <esc>")
    #expect(sitting.shows("再打开“延长答复期限”时可以恢复"))
    sitting.press("n \"延长\" <enter> n")
    #expect(!sitting.shows("数据量大"))
    #expect(try drafts(sitting).isEmpty)
  }

  @Test("a form that nobody typed into leaves nothing behind")
  func untouched() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-7\" <enter> n \"延长\" <enter> 2 <backspace> <esc>")
    #expect(try drafts(sitting).isEmpty)
  }

  @Test("each entry that is corrected has a draft of its own")
  func corrections() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-4\" <enter> u \"送错人\" <esc> t k c")
    #expect(!sitting.shows("恢复上次未填完的内容？"))
    sitting.press("<esc> u")
    #expect(sitting.shows("恢复上次未填完的内容？"))
  }
}
