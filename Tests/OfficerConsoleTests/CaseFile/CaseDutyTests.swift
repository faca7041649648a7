import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct CaseDutyTests {
  @Test("征求第三方意见期间，写明等到哪一天；还没有告知申请人的，先告知")
  func consultation() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-4\" <enter>")
    #expect(sitting.shows("当前应办：告知申请人征求意见。待第三方答复意见，至2026-12-01。"))
    let row = try sitting.desk.office.row(named: "2026-4")
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      _ = try office.record(
        .applicantTold(ApplicantTold(consultation: "1")), on: entry.today, of: row, by: entry)
    }
    sitting.refreshIfChanged()
    #expect(!sitting.shows("当前应办：告知申请人征求意见"))
    #expect(sitting.shows("待第三方答复意见，至2026-12-01。"))
  }

  @Test("the officer reads what the applicant may be told, as the command says it")
  func told() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-4\" <enter>")
    #expect(sitting.shows("可以告诉申请人：正在征求有关方面意见"))
  }

  @Test("the reckoning begins with what it comes to")
  func conclusionFirst() throws {
    let sitting = try Sitting(TestOffice()).press(": \"2026-1\" <enter> e")
    #expect(sitting.shows("依照条例第三十三条第二款，答复期限为2026年11月5日"))
  }

  @Test("an application whose receipt is not confirmed waits for that")
  func unconfirmed() throws {
    #expect(try Sitting(TestOffice()).press("/ \"周红\"").shows("待确认"))
  }
}
