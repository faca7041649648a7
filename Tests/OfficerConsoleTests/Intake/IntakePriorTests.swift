import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct IntakePriorTests {
  static let same = IntakeScripts.inPerson("马文山", asks: "东关社区征地补偿安置方案")

  @Test("a similar application is shown while typing, with why, and decides nothing")
  func shown() throws {
    let sitting = try Sitting(TestOffice()).press(Self.same)
    #expect(sitting.shows("疑似相同申请，请核对：1件"))
    sitting.press("<f2>")
    #expect(sitting.shows("依申请公开〔2026〕第1号") && sitting.shows("只供核对，程序不作认定"))
    #expect(sitting.shows("姓名（名称）和类别相同，可能重名") && sitting.shows("内容相同部分"))
    sitting.press("<esc> <c-o>")
    #expect(sitting.shows("将要保存，请核对") && sitting.shows("疑似相同申请，请核对：1件"))
  }

  @Test("the earlier case is opened, and the form is there again behind it")
  func opened() throws {
    let sitting = try Sitting(TestOffice()).press(Self.same).press("<c-p> <enter>")
    #expect(sitting.console.top.place == .caseFile)
    sitting.press("<esc> <esc>")
    #expect(sitting.shows("东关社区征地补偿安置方案") && sitting.shows("四、所需政府信息"))
  }

  @Test("an earlier case that another officer takes in meanwhile is found when the screen is read again")
  func refreshed() throws {
    let office = try TestOffice()
    let sitting = try Sitting(office).press(IntakeScripts.inPerson())
    #expect(!sitting.shows("疑似相同申请"))
    let other = try Sitting(office)
    _ = try other.desk.office.receive(
      NewApplication(
        channel: .inPerson, arrivedOn: "2026-11-18",
        applicants: [Applicant(name: "丁一", kind: .naturalPerson)],
        items: [RequestItem(number: 1, content: "乡道养护合同")]), by: other.desk.entry)
    sitting.refreshIfChanged()
    #expect(sitting.shows("疑似相同申请，请核对：1件"))
  }
}
