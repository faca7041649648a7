import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct LoneDisputeTests {
  private static let filed =
    "a \"（2026）行初88号\" <tab> <right> <right> <tab> \"县法院\" <tab> \"2026-12-30\" <pgdn> <enter>"

  @Test("the pages look as they should", arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try AnnualOffice.sitting(rows: rows, columns: columns).press("f a")
    try expectGolden(sitting, "annual-dispute-form-\(columns)x\(rows)")
    sitting.press("<esc>").press(Self.filed)
    try expectGolden(sitting, "annual-dispute-\(columns)x\(rows)")
    sitting.press("u <right> <tab> \"案号有误\" <pgdn> <enter>")
    try expectGolden(sitting, "annual-dispute-question-\(columns)x\(rows)")
  }

  @Test("条例第五十条：没有案件的复议、诉讼登记后计入表四，从表四打开")
  func filed() throws {
    let sitting = try AnnualOffice.sitting().press("f").press(Self.filed)
    #expect(sitting.shows("已记录 （2026）行初88号") && sitting.shows("本机关："))
    sitting.press("<esc> ] <down> <right> <right> <right> <enter>")
    #expect(sitting.shows("（2026）行初88号（无案件）"))
    #expect(sitting.press("<down> <enter>").shows("不涉及本机关办理的申请"))
  }

  @Test("答复、审结、上诉就地登记，表四随之变动")
  func concluded() throws {
    let sitting = try AnnualOffice.sitting().press("f").press(Self.filed)
    #expect(sitting.press("s").shows("现在不能“上诉”") && sitting.shows("尚未记录审结"))
    sitting.press("<esc> d <pgdn> <enter>")
    #expect(sitting.shows("已记录 （2026）行初88号：\(CaseEventKind.disputeAnswered.name)"))
    sitting.press("c <right> <right> <pgdn> <enter>")
    #expect(sitting.shows("结果纠正"))
    sitting.press("s \"县政府办\" <pgdn> <enter>")
    let states = try sitting.desk.reading { (office) throws(StoreError) in
      try office.disputes(of: .litigationDirect, in: .pending, year: 2027).map(\.dispute)
    }
    #expect(states.contains("（2026）行初88号"))
  }

  @Test("a filing is taken back after a question, and can be entered again")
  func corrected() throws {
    let sitting = try AnnualOffice.sitting().press("f").press(Self.filed)
    sitting.press("u <right> <tab> \"案号有误\" <pgdn> <enter>")
    #expect(sitting.shows("更正这条记录？") && sitting.shows("不再计入，仍留在记录中"))
    sitting.press("n <esc>")
    #expect(sitting.shows("2027-01-15立案"))
    sitting.press("u <right> <tab> \"案号有误\" <pgdn> <enter> y")
    #expect(sitting.shows("立案的记录已经更正，不再计入表四") && sitting.shows("（已撤回，见第2条）"))
    #expect(sitting.press("c").shows("请先重新登记立案"))
    sitting.press("<esc> a <tab> <pgdn> <enter>")
    #expect(sitting.shows("请先改正标出的栏目"))
    sitting.press("<right> <pgdn> <enter>")
    #expect(sitting.shows("2027-01-15立案"))
  }

  @Test("a second filing of the same number is refused, and what was typed stays")
  func known() throws {
    let sitting = try AnnualOffice.sitting().press("f").press(Self.filed).press("<esc>").press(Self.filed)
    #expect(sitting.shows("没有完成") && sitting.shows("disputeKnown"))
    #expect(sitting.press("<esc>").shows("县法院"))
  }

  @Test("a day that has not come, and a missing number, are told beside their fields")
  func unfit() throws {
    let sitting = try AnnualOffice.sitting().press("f a <pgup> <c-u> \"2027-01-16\" <pgdn> <enter>")
    #expect(sitting.shows("晚于今天（2027-01-15）") && sitting.shows("缺少 “复议或诉讼案号”"))
  }
}
