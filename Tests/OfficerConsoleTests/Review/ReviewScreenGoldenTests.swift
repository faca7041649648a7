import Disclosure
import Testing

@testable import OfficerConsole

/// The screens of the review as they look.
@Suite struct ReviewScreenGoldenTests {
  private static func sentBackAndAgain() throws -> ReviewOffice {
    let office = try ReviewOffice()
    try office.record(
      .searched(Searched(places: ["档案室", "办公系统"], terms: ["补偿方案"], searcher: "陈涛", isFound: true)), by: "chen"
    )
    try office.record(ReviewOffice.opinion(), by: "chen")
    try office.record(ReviewOffice.sentBack(.disclosureOffice, "补偿方案已经公布，不是讨论记录"), by: "wang")
    try office.record(ReviewOffice.opinion(.granted, "补偿方案已经公布，应当公开。"), by: "chen")
    return office
  }

  @Test("the reviewer's list, the case and the review", arguments: [(24, 80), (40, 120), (50, 200)])
  func review(rows: Int, columns: Int) throws {
    let office = try Self.sentBackAndAgain()
    let size = "\(columns)x\(rows)"
    let sitting = try office.sitting("wang", rows: rows, columns: columns)
    try expectGolden(sitting, "review-list-\(size)")
    sitting.press("<enter>")
    try expectGolden(sitting, "review-case-\(size)")
    sitting.press("v")
    try expectGolden(sitting, "review-\(size)")
    sitting.press("y")
    try expectGolden(sitting, "review-verdict-\(size)")
  }

  @Test("the form of a return, and what the desk sees of it")
  func returned() throws {
    let office = try Self.sentBackAndAgain()
    try office.record(ReviewOffice.agreed(.disclosureOffice), by: "wang")
    let secrecy = try office.sitting("zhao").press("<enter> v b")
    try expectGolden(secrecy, "review-return-80x24")
    try office.record(ReviewOffice.sentBack(.secrecyReview, "第三页写有人员姓名，请区分处理"), by: "zhao")
    let desk = try office.sitting("chen").press(": \"2026-7\" <enter>")
    try expectGolden(desk, "review-returned-case-80x24")
    desk.press("v p")
    try expectGolden(desk, "review-proposal-80x24")
  }

  @Test("the menu of lists has those of the review")
  func menu() throws {
    let office = try Self.sentBackAndAgain()
    let sitting = try office.sitting("chen").press("v \"审\"")
    try expectGolden(sitting, "review-lists-80x24")
  }
}
