import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct CaseListTests {
  @Test(
    "the list at the sizes of terminals",
    arguments: [(24, 80, "cases-80x24"), (40, 120, "cases-120x40"), (50, 200, "cases-200x50")])
  func golden(rows: Int, columns: Int, name: String) throws {
    try expectGolden(Sitting(TestOffice(), rows: rows, columns: columns), name)
  }

  @Test("an office without cases says what to do")
  func emptyOffice() throws {
    try expectGolden(Sitting(TestOffice(cases: [])), "cases-empty-80x24")
  }

  @Test("a filter narrows with every key, and x clears it")
  func filters() throws {
    let sitting = try Sitting(TestOffice()).press("/ \"征\"")
    #expect(sitting.shows("马文山") && sitting.shows("李𬱖") && !sitting.shows("周红"))
    sitting.press("\"地补偿标\"")
    #expect(!sitting.shows("马文山") && sitting.shows("共1件"))
    sitting.press("<enter> <enter>")
    #expect(sitting.shows("S232线改扩建工程征地补偿标准"))
    sitting.press("<esc> x")
    #expect(sitting.shows("周红"))
  }

  @Test("Esc while a filter is typed shows all again; the letters were text")
  func leavesTheFilter() throws {
    let sitting = try Sitting(TestOffice()).press("/ q ? <esc>")
    #expect(!sitting.hasLeft && sitting.shows("马文山"))
  }

  @Test("the menu of lists shows what is overdue, waits, or is answered")
  func views() throws {
    let sitting = try Sitting(TestOffice()).press("v \"已逾期\" <enter>")
    #expect(sitting.shows("马文山") && sitting.shows("共1件"))
    sitting.press("v \"待补正\" <enter>")
    #expect(sitting.shows("㛃䶮") && sitting.shows("共1件"))
    sitting.press("v \"答复：予以公开\" <enter>")
    #expect(sitting.shows("欧阳静") && sitting.shows("共1件"))
    sitting.press("v \"全部办件\" <enter>")
    #expect(sitting.shows("共8件"))
  }

  @Test("orders are gone through")
  func orders() throws {
    let sitting = try Sitting(TestOffice()).press("o")
    #expect(sitting.shows("新收在前"))
    #expect(sitting.selectedLine.hasPrefix(" 2026-7"))
    sitting.press("o o")
    #expect(sitting.shows("最急在前"))
  }

  @Test("in a long list the cursor keeps its place, from one end to the other and back")
  func longList() throws {
    let office = try TestOffice(cases: Self.many)
    let sitting = try Sitting(office).press("G")
    #expect(sitting.shows("第2500件") || sitting.shows("共1000+件"))
    #expect(sitting.shows("第2500号"))
    for _ in 0..<200 { sitting.press("<pgup>") }
    #expect(sitting.shows("第1件，") && sitting.shows("第1号申请"))
    for number in 2...400 {
      sitting.press("j")
      #expect(sitting.shows("第\(number)件，"))
    }
    sitting.press("<enter>")
    #expect(sitting.shows("第400号申请"))
  }

  @Test("what another person writes appears, and the cursor stays on its case")
  func refreshes() throws {
    let office = try TestOffice()
    let (first, second) = (try Sitting(office), try Sitting(office))
    second.press("j j j")
    let before = second.selectedLine
    try first.desk.writing { (office, entry) throws(StoreError) in
      _ = try office.receive(
        NewApplication(
          channel: .inPerson, arrivedOn: entry.today,
          applicants: [Applicant(name: "新来", kind: .naturalPerson)],
          items: [RequestItem(number: 1, content: "预算")]), by: entry)
    }
    second.refreshIfChanged()
    #expect(second.shows("新来"))
    #expect(second.selectedLine == before)
  }

  /// Received on days that make the order of urgency that of their numbers.
  private static let many = (1...2500).map { number in
    TestCases.of(
      number, Day(number: TestCases.day("2017-01-04").number + Int32(number)).iso, "申请人\(number)",
      "第\(number)号申请", [])
  }
}
