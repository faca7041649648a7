import Disclosure
import Testing

@testable import OfficeStore

@Suite struct LookupTests {
  private let test: TestOffice

  init() throws {
    test = try TestOffice()
    try test.importLedger([
      TestOffice.ledgerCase("依申请公开〔2024〕第3号"), TestOffice.ledgerCase("依申请公开〔2024〕第30号"),
      TestOffice.ledgerCase("甲〔2025〕5号"), TestOffice.ledgerCase("乙〔2025〕5号"), TestOffice.ledgerCase("信-7"),
    ])
  }

  private func named(_ text: String) -> String? {
    try? test.office.row(named: text).number
  }

  @Test(arguments: [
    "依申请公开〔2024〕第3号", "依申请公开[2024]第3号", "依申请公开【２０２４】第３号", " 依申请公开 〔2024〕 第3号 ", "2024-3", "２０２４－３",
    "2024-03",
  ])
  func `A case is named by its number in any width, or in short`(_ text: String) {
    #expect(named(text) == "依申请公开〔2024〕第3号")
  }

  @Test(arguments: [
    "依申请公开〔2024〕第4号", "依申请公开〔2024〕第3", "2024-4", "2024", "", "-", "2024-", "-3", "2024-+3", "2024-3-1", "%",
    "2024-三",
  ])
  func `A text that names none is unknown`(_ text: String) {
    #expect(throws: StoreError.unknownCase(text)) { try test.office.row(named: text) }
  }

  @Test func `A short number that fits several names them`() {
    #expect(throws: StoreError.ambiguousCase("2025-5", candidates: ["甲〔2025〕5号", "乙〔2025〕5号"])) {
      try test.office.row(named: "2025-5")
    }
  }

  @Test func `A number of its own kind is found as it is written`() { #expect(named("信-7") == "信-7") }
}
