import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite struct AnnualRehearsalTests {
  @Test("the rehearsal looks as it should", arguments: [(24, 80), (40, 120), (50, 200)])
  func page(_ rows: Int, _ columns: Int) throws {
    let sitting = try AnnualOffice.sitting(
      today: "2026-12-20", cases: AnnualOffice.unready, rows: rows, columns: columns)
    try expectGolden(sitting.press("y"), "annual-rehearsal-\(columns)x\(rows)")
  }

  @Test("年终演练：表格和文字的事项，回车到那一格、那一部分")
  func report() throws {
    let sitting = try AnnualOffice.sitting(today: "2026-11-18").press("y")
    #expect(sitting.shows("假如本年度于2026-11-18终了") && sitting.shows("表二：尚未填报"))
    #expect(sitting.press("<enter>").shows("规章，本年制发件数：空"))
    #expect(sitting.press("y <down> <enter>").shows("一、总体情况：（没有自拟的文字"))
  }

  @Test("年终演练：办件的事项逐件列出怎样处理，回车打开案件")
  func cases() throws {
    let sitting = try AnnualOffice.sitting(today: "2026-12-20", cases: AnnualOffice.unready).press(
      "y <down> <down> <down> <down> <down>")
    #expect(sitting.shows("处理：按邮件单号和送达回证") && sitting.shows("回车打开案件"))
    sitting.press("<enter>")
    #expect(sitting.console.top.place == .caseFile && sitting.shows("机场净空区规划"))
  }

  @Test("what was mended is gone from the rehearsal when the case is left")
  func mended() throws {
    let sitting = try AnnualOffice.sitting(today: "2026-12-20", cases: AnnualOffice.unready).press(
      "y <down> <down> <down> <down> <down>")
    sitting.press("<enter>")
    let row = try sitting.desk.reading { (office) throws(StoreError) in
      try office.row(named: "2026-31")
    }
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      _ = try office.record(
        .serviceAttempted(ServiceAttempted(manner: .ems)), on: TestCases.day("2026-12-18"), of: row, by: entry
      )
    }
    sitting.press("<esc>")
    #expect(sitting.shows("假如本年度于") && !sitting.shows("第31号："))
  }

  @Test("没有案件的诉讼，回车打开，登记审结")
  func pendingAlone() throws {
    let sitting = try AnnualOffice.sitting(today: "2026-12-20")
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      try office.recordDispute(
        .disputeFiled(DisputeFiled(dispute: "（2026）行初88号", as: .litigationDirect)),
        dispute: "（2026）行初88号", on: TestCases.day("2026-12-01"), by: entry)
    }
    sitting.press("r y G")
    #expect(sitting.shows("（2026）行初88号："))
    sitting.press("<enter>")
    #expect(sitting.shows("（2026）行初88号  不涉及本机关办理的申请"))
    sitting.press("c \"1\" <down> <pgdn> <enter>")
    #expect(sitting.shows("已记录 （2026）行初88号：") && sitting.shows("结果维持"))
    #expect(!sitting.press("<esc>").shows("（2026）行初88号："))
  }

  @Test("a year that is over is told as it is on record")
  func over() throws {
    let sitting = try AnnualOffice.sitting().press("y")
    #expect(sitting.shows("2026年度已经终了，按2027-01-15在案的记录"))
  }
}
