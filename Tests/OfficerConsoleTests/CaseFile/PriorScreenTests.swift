import Testing

@testable import OfficerConsole

@Suite struct PriorScreenTests {
  @Test("an earlier case of the applicant is shown with why, and opened")
  func earlierCases() throws {
    let again = TestCases.of(23, "2026-11-10", "赵小川", "城北路网改造工程施工许可证", [])
    let sitting = try Sitting(TestOffice(cases: CaseFileCases.all + [again]))
    sitting.press(": \"2026-23\" <enter> s")
    #expect(sitting.shows("疑似相同申请，请核对") && sitting.shows("第21号"))
    sitting.press("<enter>")
    #expect(sitting.shows("第21号  赵小川") && sitting.shows("当前应办"))
    sitting.press("<esc> <esc>")
    #expect(sitting.shows("第23号  赵小川"))
  }

  @Test("a case without any like it says so")
  func none() throws {
    let sitting = try Sitting(TestOffice(cases: CaseFileCases.all)).press(": \"2026-21\" <enter> s <enter>")
    #expect(sitting.shows("没有发现相同或者类似的申请"))
  }
}
