import Testing

@testable import OfficerConsole

@Suite struct MutualCheckTests {
  @Test("the form and the record look as they should", arguments: [(24, 80), (40, 120)])
  func pictures(_ rows: Int, _ columns: Int) throws {
    let sitting = try Sitting(TestOffice(), rows: rows, columns: columns).press("6 c")
    sitting.press("互查")
    try expectGolden(sitting, "mutual-check-form-\(columns)x\(rows)")
    sitting.press("<f9>")
    try expectGolden(sitting, "mutual-check-\(columns)x\(rows)")
  }

  @Test("without words to draw by nothing is drawn, and a wrong period is said below its field")
  func wrong() throws {
    let sitting = try Sitting(TestOffice()).press("6 c <f9>")
    #expect(sitting.shows("请写下种子"))
    sitting.press("互查").press("<up> <up> <up> <end> x <f9>")
    #expect(sitting.shows("应写成日期、月份、季度或者年度"))
  }

  @Test("a period in which nothing was concluded is answered with a sentence")
  func nothing() throws {
    let sitting = try Sitting(TestOffice(cases: [])).press("6 c")
    #expect(sitting.press("互查").press("<f9>").shows("没有办结的案卷，不能抽取"))
  }
}
