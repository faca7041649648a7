import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

/// How often an applicant applied (Art. 35), where that is above the office's usual.
@Suite struct FrequencyScreenTests {
  private static let number = "11010519491231002X"

  /// Twenty-five applicants with one application each, and one with four.
  private func office() throws -> TestOffice {
    let office = try TestOffice(cases: [])
    let desk = try Sitting(office).desk
    for place in 1...25 { try receive("甲\(place)", "第\(place)号路灯", "2026-11-02", at: desk) }
    for (place, day) in [
      ("东关", "2026-11-03"), ("西关", "2026-11-03"), ("东关", "2026-11-10"), ("东关", "2026-11-16"),
    ] {
      try receive("丁一", "\(place)社区征地补偿安置方案", day, at: desk)
    }
    return office
  }

  private func receive(_ name: String, _ content: String, _ day: String, at desk: Desk) throws {
    _ = try desk.office.receive(
      NewApplication(
        channel: .inPerson, arrivedOn: try Day(iso: day),
        applicants: [
          Applicant(name: name, kind: .naturalPerson, identityNumber: name == "丁一" ? Self.number : nil)
        ], items: [RequestItem(number: 1, content: content)]), by: desk.entry)
  }

  @Test("第三十五条 案件页上只列事实，不给人下结论")
  func page() throws {
    let sitting = try Sitting(office(), rows: 50, columns: 200).press("v")
    sitting.press("\"全部\" <enter> / \"丁一\" <enter> g <enter>")
    #expect(sitting.shows("同一申请人申请的数量和频次（条例第三十五条）"))
    #expect(sitting.shows("另有3件") && sitting.shows("看来与本件相同的2件"))
    #expect(sitting.shows("证件号码相同3件") && sitting.shows("只列事实，程序不作认定"))
  }

  @Test("收件时列在相似的申请上方，保存之前再提示一次")
  func intake() throws {
    let sitting = try Sitting(office(), rows: 40, columns: 120)
    sitting.press(IntakeScripts.inPerson("丁一", asks: "东关社区征地补偿安置方案")).press("<f2>")
    try expectGolden(sitting, "intake-frequency-120x40")
    #expect(sitting.shows("另有4"))
    sitting.press("<esc> <c-o>")
    #expect(sitting.shows("同一申请人此前12个月已有4件，多于本机关通常的件数"))
  }

  @Test("不多于通常的，什么也不说")
  func usual() throws {
    let sitting = try Sitting(office(), rows: 40, columns: 120)
    sitting.press(IntakeScripts.inPerson("甲1", asks: "第1号路灯")).press("<f2>")
    #expect(sitting.shows("甲1") && !sitting.shows("数量和频次"))
  }
}
