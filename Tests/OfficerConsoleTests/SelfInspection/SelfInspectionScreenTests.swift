import Disclosure
import OfficeStore
import Testing

@testable import OfficerConsole

@Suite("自查")
struct SelfInspectionScreenTests {
  /// Withheld in the year and before, wholly and in part, with and without a ground.
  private static let cases: [LedgerCase] = [
    answered(11, "2024-05-06", "历次常务会议纪要", .refusedInternalAffairs),
    answered(12, "2025-03-03", "东关社区征地补偿款发放名单", .refusedThirdPartyRights),
    answered(13, "2025-04-07", "S232线招标评分表", .refusedProcess),
    answered(14, "2025-06-02", "城东旧改安置协议", .partlyGranted),
    answered(15, "2025-07-01", "年度预算", .granted),
  ]

  private static func answered(
    _ serial: Int, _ day: String, _ content: String, _ outcome: Outcome
  ) -> LedgerCase {
    TestCases.of(
      serial, day, "马文山", content,
      TestCases.registered(day, unit: "自然资源局") + [TestCases.fact(day, .replied(Replied(outcome: outcome)))])
  }

  private func sitting(
    rows: Int = 24, columns: Int = 80, cases: [LedgerCase] = cases, files: TestFiles = TestFiles()
  ) throws -> Sitting {
    try Sitting(
      TestOffice(today: "2026-01-12", cases: cases), rows: rows, columns: columns, files: files)
  }

  @Test(arguments: [(24, 80), (40, 120), (50, 200)])
  func pictures(_ rows: Int, _ columns: Int) throws {
    let sitting = try sitting(rows: rows, columns: columns).press("9")
    try expectGolden(sitting, "inspection-\(columns)x\(rows)")
    try expectGolden(sitting.press("w"), "inspection-worksheet-\(columns)x\(rows)")
  }

  @Test func `逐件作结论只按一个键，有变的写理由，光标到下一件`() throws {
    let sitting = try sitting().press("9w")
    #expect(sitting.shows("已查0/4，还有4件"))
    sitting.press("y")
    #expect(sitting.shows("已查1/4"))
    sitting.press("o")
    #expect(sitting.shows("转为公开，理由："))
    try expectGolden(sitting, "inspection-reason-80x24")
    sitting.press("<enter>")
    #expect(sitting.shows("请写明理由"))
    sitting.press("招标已经结束<enter>")
    #expect(sitting.shows("已查2/4"))
    sitting.press("c<esc>")
    #expect(sitting.shows("已查2/4"))
    sitting.press("yy")
    #expect(sitting.shows("全部4件都有结论了"))
    let worksheet = try sitting.desk.office.worksheet(of: 2025)
    #expect(worksheet.map(\.finding?.verdict) == [.kept, .opened, .kept, .kept])
    #expect(worksheet[1].finding?.reason == "招标已经结束")
  }

  @Test func `中途离开，再打开时从没有结论的一件接着作`() throws {
    let office = try TestOffice(today: "2026-01-12", cases: Self.cases)
    try Sitting(office).press("9wyy")
    let again = try Sitting(office).press("9w")
    #expect(again.shows("已查2/4，还有2件"))
    #expect(again.selectedLine.contains("城东旧改"))
  }

  @Test func `五百件，每件一个键`() throws {
    let cases = (1...500).map { Self.answered($0, "2025-03-03", "第\($0)份批复", .refusedProcess) }
    let sitting = try sitting(cases: cases).press("9w")
    sitting.press(String(repeating: "y", count: 500))
    #expect(sitting.shows("全部500件都有结论了"))
  }

  @Test func `部分公开没有登记理由的，按数字登记`() throws {
    let sitting = try sitting().press("9w")
    sitting.press("r")
    #expect(sitting.shows("这一件已经登记理由"))
    sitting.press("<enter>jjr")
    try expectGolden(sitting, "inspection-grounds-80x24")
    sitting.press("9")
    #expect(sitting.shows("请按1至8选定理由"))
    sitting.press("6")
    #expect(sitting.shows("属于四类过程性信息"))
    #expect(try sitting.desk.office.worksheet(of: 2025)[2].grounds == [.refusedProcess])
  }

  @Test func `没有结论的、没有登记理由的，不能定稿；补齐之后定稿，输出网页`() throws {
    let files = TestFiles()
    let sitting = try sitting(files: files).press("9p")
    #expect(sitting.shows("处须先补齐"))
    sitting.press("<enter>m")
    try expectGolden(sitting, "inspection-gaps-80x24")
    sitting.press("<esc>wjjr6<home>yyyy<esc>")
    sitting.press("p")
    try expectGolden(sitting, "inspection-finish-80x24")
    sitting.press("<tab>2025<c-o>")
    #expect(sitting.shows("没有定稿"))
    #expect(try sitting.desk.office.inspectionFinishing(of: 2025) == nil)
    sitting.press("<backtab>文号待定<tab><backspace>4<c-o>")
    #expect(sitting.shows("请填写要定稿的年度 2025"))
    sitting.press("<backspace>5<c-o>")
    #expect(sitting.shows("已定稿2025年度自查报告"))
    #expect(try sitting.desk.office.inspectionFinishing(of: 2025) != nil)
    sitting.press("x<c-o>")
    #expect(sitting.shows("已写入"))
  }

  @Test func `填写文号等、目录更新和本机关的文字`() throws {
    let sitting = try sitting().press("9d政办〔2026〕3号<c-o>")
    #expect(sitting.shows("已写入：文号"))
    sitting.press("u3<tab>1<tab>甲<tab>1<c-o>")
    #expect(sitting.shows("请先改正标出的栏目"))
    sitting.press("<backspace>0<c-o>")
    #expect(sitting.shows("已填报2025年度目录、指南更新情况"))
    sitting.press("<home>jjjjjjjjjj<enter>目录更新不及时，三月底前整改。<c-o>")
    #expect(sitting.shows("已写入“七、存在的问题及整改情况”"))
    let report = try sitting.desk.office.inspection(of: 2025) { _ in [] }.report
    #expect(report[.documentNumber] == "政办〔2026〕3号")
    #expect(report.revision == CatalogueRevision(added: 3, changed: 1, removed: 0, guideChanges: 1))
    #expect(report.words(for: .problems) == "目录更新不及时，三月底前整改。")
  }

  @Test func `负面清单的登记、公开和移出`() throws {
    let sitting = try sitting().press("9n")
    #expect(sitting.shows("还没有登记"))
    sitting.press("a供水应急预案<tab>河政〔2020〕7号<tab>水利局<tab><tab><right><c-o>")
    #expect(sitting.shows("信息目录第1号 供水应急预案"))
    sitting.press("a<c-o>")
    #expect(sitting.shows("缺少“标题”"))
    try expectGolden(sitting, "inspection-paper-80x24")
    sitting.press("<esc>p<c-o>")
    #expect(sitting.shows("已公开1件"))
    sitting.press("x误登<c-o>")
    #expect(try sitting.desk.office.papers().map(\.standing) == [.removed])
  }

  @Test func `只读人员只能看`() throws {
    let office = try TestOffice(today: "2026-01-12", cases: Self.cases)
    let sitting = try Sitting(office, isReadOnly: true).press("9wy")
    #expect(sitting.shows("只读"))
    #expect(try sitting.desk.office.worksheet(of: 2025).allSatisfy { $0.finding == nil })
  }
}
