import Disclosure
import Testing

@testable import OfficeStore

@Suite struct OrganTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice.ofLetters() }

  private func details(from: Day, court: String = "河源县人民法院", onlineFiling: String? = nil) -> OrganDetails {
    OrganDetails(
      organ: TestOffice.organ, from: from, code: "河政办公开", reviewingBody: "河源县人民政府", court: court,
      onlineFiling: onlineFiling)
  }

  @Test func `What holds of an organ is the latest from its day on`() throws {
    let later = details(from: "2026-03-01", court: "临州铁路运输法院", onlineFiling: "全国行政复议服务平台")
    try office.register(later, by: TestOffice.entry())
    #expect(try office.organDetails(of: TestOffice.organ, on: "2025-12-31") == nil)
    #expect(try office.organDetails(of: TestOffice.organ, on: "2026-02-28") == TestOffice.organDetails)
    #expect(try office.organDetails(of: TestOffice.organ, on: "2026-03-01") == later)
    #expect(try office.organDetails(of: "河源县财政局", on: "2026-03-01") == nil)
    #expect(try office.organs() == [TestOffice.organDetails, later])
    #expect(try test.connect(.readOnly).organs() == office.organs())
    #expect(try test.finding() == nil)
  }

  @Test func `Entered again for a day, it corrects what was`() throws {
    let right = details(from: "2026-01-01", court: "河源县第一人民法院")
    try office.register(right, by: TestOffice.entry())
    #expect(try office.organs() == [right])
    #expect(try test.finding() == nil)
  }

  @Test func `A blank part is refused, and only an administrator registers an organ`() throws {
    #expect(throws: StoreError.organUnfit(.court)) {
      try office.register(details(from: "2026-03-01", court: "　"), by: TestOffice.entry())
    }
    #expect(throws: StoreError.organUnfit(.onlineFiling)) {
      try office.register(details(from: "2026-03-01", onlineFiling: "甲\n乙"), by: TestOffice.entry())
    }
    try office.register(Person(account: "li", name: "李", roles: [.officer]), by: TestOffice.entry())
    #expect(throws: StoreError.officeRolesLack(needed: [.administrator], has: [.officer])) {
      try office.register(details(from: "2026-03-01"), by: TestOffice.entry("li"))
    }
  }
}
