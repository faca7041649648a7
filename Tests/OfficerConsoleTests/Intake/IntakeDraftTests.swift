import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct IntakeDraftTests {
  @Test("what was typed comes back in another sitting, every key of it")
  func comesBack() throws {
    let office = try TestOffice()
    try Sitting(office).press("3 3 <tab> <tab> <tab> <tab> \"电\"")
    let again = try Sitting(office).press("3")
    #expect(again.shows("已恢复11月18日09:30没有填完的内容"))
    #expect(again.shows("[平常信函]") && again.shows("电"))
    #expect(try again.desk.office.drafts(account: "officer").map(\.title) == ["收件登记"])
  }

  @Test("leaving says that the form is kept; an untouched form is not")
  func leaving() throws {
    let office = try TestOffice()
    let sitting = try Sitting(office).press("3 <esc>")
    #expect(!sitting.shows("已经存下"))
    #expect(try sitting.desk.office.drafts(account: "officer").isEmpty)
    sitting.press("3 1 <esc>")
    #expect(sitting.shows("没有写入。填过的内容已经存下，再打开“收件登记”时可以恢复"))
    #expect(sitting.console.top.place == .cases)
  }

  @Test("nobody gets another's form")
  func ofOneAccount() throws {
    let office = try TestOffice()
    let sitting = try Sitting(office).press("3 1")
    let li = Person(account: "li", name: "李经办", roles: [.officer])
    try sitting.desk.office.register(li, by: sitting.desk.entry)
    #expect(!(try Sitting(office, account: "li").press("3").shows("已恢复")))
  }

  @Test("saving throws the draft away")
  func saved() throws {
    let office = try TestOffice()
    let sitting = try Sitting(office).press(IntakeScripts.inPerson())
    #expect(try sitting.desk.office.drafts(account: "officer").map(\.title) == ["收件登记：丁一"])
    sitting.press("<c-o> y")
    #expect(try sitting.desk.office.drafts(account: "officer").isEmpty)
  }

  @Test("emptying the form is asked for first, and takes the draft with it")
  func clearing() throws {
    let sitting = try Sitting(TestOffice()).press(IntakeScripts.inPerson())
    sitting.press("<pgdn> <right> <enter>")
    #expect(sitting.shows("不能恢复"))
    sitting.press("<enter> n")
    #expect(sitting.shows("乡道养护合同"))
    sitting.press("<enter> y")
    #expect(!sitting.shows("乡道养护合同") && sitting.shows("已清空"))
    #expect(try sitting.desk.office.drafts(account: "officer").isEmpty)
  }

  @Test("a draft that no program of ours wrote is said to be unreadable, and the form is empty")
  func unreadable() throws {
    let sitting = try Sitting(TestOffice())
    try sitting.desk.office.keep(
      Draft(account: "officer", name: "intake", title: "", content: "{", savedAt: "2026-11-17T17:05:00+08:00")
    )
    sitting.press("3")
    #expect(sitting.shows("有11月17日17:05存下的草稿，内容读不出来"))
  }

  @Test("where the draft cannot be kept typing goes on, and leaving takes a second Esc")
  func cannotBeKept() throws {
    let office = try TestOffice()
    let sitting = try Sitting(office).press("3")
    var screen = try IntakeScreen(at: sitting.desk)
    let looking = try Sitting(office, isReadOnly: true).desk
    _ = try screen.handle(.character("1"), at: looking)
    #expect(screen.draft.warning?.hasPrefix("填过的暂时存不下来") == true && screen.values.channel == .inPerson)
    guard case .say = try screen.handle(.escape, at: looking) else { return #expect(Bool(false)) }
    guard case .close = try screen.handle(.escape, at: looking) else { return #expect(Bool(false)) }
  }

  @Test("pasted lines and four-byte characters come back as they stood in the field")
  func rareCharacters() throws {
    let office = try TestOffice()
    let sitting = try Sitting(office)
    var screen = try IntakeScreen(at: sitting.desk)
    screen.form.focus(on: IntakeField.content(1).key)
    _ = try screen.handle(.paste("㛃䶮𬱖河道\r\n治理，\"规划\"\n"), at: sitting.desk)
    #expect(screen.values[.content(1)] == "㛃䶮𬱖河道 治理，\"规划\"")
    let again = try IntakeScreen(at: try Sitting(office).desk)
    #expect(again.values[.content(1)] == "㛃䶮𬱖河道 治理，\"规划\"")
  }
}
