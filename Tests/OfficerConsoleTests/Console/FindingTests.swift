import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct FindingTests {
  private func reference(_ serial: Int, _ sitting: Sitting) throws -> String {
    try sitting.desk.office.row(named: "2026-\(serial)").reference
  }

  @Test("a colon and a running number is a case of this year, a single digit too")
  func serials() throws {
    #expect(try Sitting(TestOffice()).press(": 5 <enter>").shows("㛃䶮"))
    #expect(try Sitting(TestOffice()).press(": 3 <enter>").shows("S232线改扩建工程征地补偿标准"))
  }

  @Test("a colon and a reference number is its case, typed without dashes and in lower case too")
  func references() throws {
    let sitting = try Sitting(TestOffice())
    let reference = try reference(8, sitting)
    sitting.press(": \"\(reference.lowercased().replacing("-", with: ""))\" <enter>")
    #expect(sitting.shows("欧阳静") && sitting.console.top.place == .caseFile)
  }

  @Test("a colon and a place or another name of something to do does it")
  func names() throws {
    #expect(try Sitting(TestOffice()).press(": \"日历\" <enter>").console.top.place == .calendar)
    #expect(try Sitting(TestOffice()).press(": \"新申请\" <enter>").console.top.place == .intake)
  }

  @Test("in a case a colon and a step opens its form, or says why not; several are listed")
  func steps() throws {
    let sitting = try Sitting(TestOffice()).press("<enter>")
    #expect(sitting.press(": \"答复\" <enter>").shows("记录“答复”"))
    #expect(sitting.press("<esc> : \"延期\" <enter>").shows("记录“延长答复期限”"))
    #expect(sitting.press("<esc> : \"签收\" <enter>").shows("先记录“答复”"))
    #expect(sitting.press("<esc> : \"征求意见\" <enter>").shows("可以记录的下一步"))
    #expect(sitting.shows("发出意见征询书") && !sitting.shows("备注"))
  }

  @Test("what a colon does not understand is said, with what helps")
  func unknown() throws {
    #expect(try Sitting(TestOffice()).press(": \"马文\" <enter>").shows("没有“马文”。要找办件，按/输入姓名或内容查找"))
  }

  @Test("a reference number behind / finds its case among all, and the list is the same one afterwards")
  func filterByReference() throws {
    let sitting = try Sitting(TestOffice())
    sitting.press("/ \"\(try reference(8, sitting))\"")
    #expect(sitting.shows("欧阳静") && sitting.shows("全部办件") && sitting.shows("共1件"))
    sitting.press("<esc>")
    #expect(sitting.shows("在办（最急在前）") && !sitting.shows("欧阳静"))
  }

  @Test("a filter says how many closed cases hold the same words, and a shows them")
  func closedMatches() throws {
    let sitting = try Sitting(TestOffice()).press("/ \"2024年\"")
    #expect(!sitting.shows("另有已办结"), "each key looks through the open cases alone")
    sitting.press("<enter>")
    #expect(sitting.shows("另有已办结1件，按a在全部办件中找。"))
    sitting.press("a")
    #expect(sitting.shows("欧阳静") && sitting.shows("全部办件") && !sitting.shows("另有已办结"))
    let none = try Sitting(TestOffice()).press("/ \"欧阳静\"")
    #expect(none.shows("在办中没有含“欧阳静”的。") && none.shows("另有已办结1件，回车后按a在全部办件中找。"))
    #expect(!(try Sitting(TestOffice()).press("/ \"核电站\"").shows("另有已办结")))
  }

  @Test("what several words of people mean is found in the help and among the next steps")
  func otherWords() throws {
    let sitting = try Sitting(TestOffice()).press("? \"查找\"")
    #expect(sitting.shows("筛选"))
    sitting.press("<esc> <enter> ? \"寄出\"")
    #expect(sitting.shows("下一步：寄出"))
    sitting.press("<esc> n \"寄出\"")
    #expect(sitting.shows("交邮或送达") && !sitting.shows("备注"))
    #expect(sitting.shows("先记录“答复”"))
  }

  @Test("the menu of lists has all cases second, and says when there is no such list")
  func lists() throws {
    let sitting = try Sitting(TestOffice()).press("v <down> <enter>")
    #expect(sitting.shows("共8件"))
    sitting.press("v \"没有的\"")
    #expect(sitting.shows("没有这个列表。"))
  }

  @Test("the office's limits in disputes are listed, and Enter opens the case")
  func disputeLimits() throws {
    let filed = DisputeFiled(
      dispute: "（2026）粤行初12号", as: .litigationDirect, body: "河源市中级人民法院", copyReceivedOn: "2026-11-12",
      isSimplified: false)
    let disputed = TestCases.of(
      1, "2026-09-14", "欧阳静", "债务限额",
      TestCases.registered("2026-09-14", unit: "财政局") + [
        TestCases.fact("2026-10-09", .replied(Replied(outcome: .granted, grantedHow: .provided))),
        TestCases.fact("2026-11-12", .disputeFiled(filed)),
      ])
    let sitting = try Sitting(TestOffice(cases: [disputed])).press("v \"复议诉讼\" <enter>")
    #expect(sitting.shows("（2026）粤行初12号") && sitting.shows("2026-11-27"))
    #expect(sitting.press("<enter>").console.top.place == .caseFile)
    #expect(try Sitting(TestOffice()).press("v \"复议诉讼\" <enter>").shows("没有正在计算的期限"))
  }
}
