import Disclosure
import OfficeStore
import Terminal
import Testing

@testable import OfficerConsole

@Suite struct LetterScreenTests {
  /// Answered on the day, not sent yet; and another case of the same applicant.
  private static let cases = [
    TestCases.of(
      31, "2026-11-02", "赵小川", "城北路网改造工程施工许可证",
      TestCases.registered("2026-11-02", unit: "住建局") + [
        TestCases.fact("2026-11-18", .replied(Replied(outcome: .granted, grantedHow: .provided)))
      ]),
    TestCases.of(
      32, "2026-11-03", "赵小川", "城北路网改造工程竣工验收报告",
      TestCases.registered("2026-11-03", unit: "住建局") + [
        TestCases.fact("2026-11-18", .replied(Replied(outcome: .granted, grantedHow: .provided)))
      ]),
  ]

  private static func sitting(
    rows: Int = 24, columns: Int = 80, files: TestFiles = TestFiles(), letters: TestLetters = TestLetters()
  ) throws -> Sitting {
    let sitting = try Sitting(
      TestOffice(cases: cases), rows: rows, columns: columns, files: files, letters: letters)
    try sitting.desk.writing { (office, entry) throws(StoreError) in
      try office.register(
        OrganDetails(
          organ: "河源县人民政府办公室", from: "2026-01-01", code: "河政办公开", reviewingBody: "河源县人民政府",
          court: "河源县人民法院", phone: "0930-1234567"), by: entry)
    }
    return sitting.press("v \"全部办件\" <enter> / \"施工许可\" <enter> <enter> w")
  }

  private static let given = "\"随本答复书提供许可证复印件1份\""

  private static func row(_ sitting: Sitting) throws -> CaseRow {
    try sitting.desk.office.row(named: "2026-31")
  }

  @Test(
    "the list, the form, the text and the kept letter look as they should",
    arguments: [(24, 80), (40, 120), (50, 200)])
  func pages(_ rows: Int, _ columns: Int) throws {
    let sitting = try Self.sitting(rows: rows, columns: columns)
    try expectGolden(sitting, "letters-\(columns)x\(rows)")
    try expectGolden(sitting.press(Self.toForm), "letter-form-\(columns)x\(rows)")
    try expectGolden(sitting.press("\(Self.given) <pgdn> <enter>"), "letter-text-\(columns)x\(rows)")
    try expectGolden(sitting.press("m"), "letter-question-\(columns)x\(rows)")
    try expectGolden(sitting.press("y"), "letter-kept-\(columns)x\(rows)")
  }

  /// The reply that the case calls for stands first.
  private static let toForm = "g <enter>"

  @Test("a letter is written, looked at, made, and kept with its case")
  func made() throws {
    let sitting = try Self.sitting().press("\(Self.toForm) \(Self.given) <pgdn> <enter>")
    #expect(sitting.shows("草稿") && sitting.shows("随本答复书提供许可证复印件1份"))
    #expect(try sitting.desk.office.documentNumbers(year: 2026).isEmpty)
    sitting.press("m y")
    #expect(sitting.shows("已制作并留存予以公开答复书 河政办公开复〔2026〕1号"))
    let letters = try #require(try sitting.desk.office.file(of: Self.row(sitting))).state.letters
    #expect(letters.map(\.facts.documentNumber) == ["河政办公开复〔2026〕1号"])
    #expect(letters.first?.facts.words == ["given": "随本答复书提供许可证复印件1份"])
    #expect(try sitting.desk.office.drafts(account: "officer").isEmpty)
    sitting.press("<esc>")
    #expect(sitting.shows("已经制作的") && sitting.shows("河政办公开复〔2026〕1号"))
  }

  @Test("what the law misses is told, and what was typed stays")
  func refused() throws {
    let sitting = try Self.sitting().press("\(Self.toForm) <pgdn> <enter>")
    #expect(sitting.shows("没有填写“提供的信息和方式”"))
    sitting.press("<enter> <esc> G <enter>")
    #expect(sitting.shows("现在不能制作"))
  }

  @Test("what was typed is kept as a draft, and taken up again")
  func draft() throws {
    let sitting = try Self.sitting().press("\(Self.toForm) \(Self.given) <esc> \(Self.toForm)")
    #expect(sitting.shows("恢复上次未填完的内容"))
    #expect(sitting.press("y").shows("随本答复书提供许可证复印件1份"))
  }

  @Test("one letter answers another case of the applicant")
  func twoCases() throws {
    let sitting = try Self.sitting().press(
      "\(Self.toForm) \(Self.given) <tab> <tab> <tab> \"2026-32\" <pgdn> <enter>")
    #expect(sitting.shows("2026年11月3日收到的申请"))
    #expect(sitting.press("m").shows("一并答复  依申请公开〔2026〕第32号"))
    sitting.press("y")
    for number in ["2026-31", "2026-32"] {
      let row = try sitting.desk.office.row(named: number)
      #expect(try sitting.desk.office.file(of: row)?.state.letters.count == 1, "\(number)")
    }
  }

  @Test("a kept letter goes to a file, and over another only after a question")
  func saved() throws {
    let files = TestFiles()
    let sitting = try Self.sitting(files: files).press(
      "\(Self.toForm) \(Self.given) <pgdn> <enter> m y s <pgdn> <enter>")
    let path = "/home/wang/河政办公开复〔2026〕1号"
    #expect(sitting.shows("已写入 \(path).docx"))
    #expect(files.text("\(path).docx")?.contains("河政办公开复〔2026〕1号") == true)
    sitting.press("s <up> <right> <right> <pgdn> <enter>")
    #expect(files.text("\(path).txt")?.contains("草稿") == false)
    #expect(sitting.press("s <pgdn> <enter>").shows("替换已有的文件？"))
    sitting.press("y <esc> g <enter> s")
    #expect(sitting.shows("Word文档") && sitting.shows("\(path).docx"))
  }

  @Test("a letter is printed by the office's command, whose trouble is told")
  func printed() throws {
    let letters = TestLetters()
    let sitting = try Self.sitting(letters: letters).press(
      "\(Self.toForm) \(Self.given) <pgdn> <enter> m y p")
    #expect(sitting.shows("打印这份文书？") && letters.printed.isEmpty)
    #expect(sitting.press("y").shows("已交给打印命令 lp"))
    #expect(letters.printed.map(\.command) == ["lp"])
    #expect(letters.printed.first?.lines?.contains { $0.contains("河政办公开复〔2026〕1号") } == true)
    sitting.refreshIfChanged()
    #expect(sitting.shows("打印命令 lp 已经收下文书"))
    letters.printerTrouble = "打印机缺纸。"
    #expect(sitting.press("p y").shows("已交给打印命令 lp"))
    sitting.refreshIfChanged()
    #expect(sitting.shows("打印没有成功") && sitting.shows("打印机缺纸"))
  }

  @Test("a letter is dated and numbered as the reply's entry has it, and a second one is refused")
  func once() throws {
    let sitting = try Self.sitting(rows: 40, columns: 120).press("\(Self.toForm)")
    #expect(sitting.shows("2026-11-18"))
    sitting.press("\(Self.given) <pgdn> <enter> m y <esc>")
    #expect(sitting.shows("已有一份有效的予以公开答复书（河政办公开复〔2026〕1号）"))
  }

  @Test("a letter is voided with a reason, and its number stays gone")
  func voided() throws {
    let sitting = try Self.sitting().press(
      "\(Self.toForm) \(Self.given) <pgdn> <enter> m y <esc> g v")
    #expect(sitting.shows("文书作废"))
    sitting.press("\"日期有误\" <pgdn> <enter>")
    #expect(sitting.shows("作废：日期有误"))
    let row = try Self.row(sitting)
    #expect(try sitting.desk.office.file(of: row)?.state.letters.first?.voided?.reason == "日期有误")
    #expect(sitting.press("g v").shows("这份文书已经作废"))
  }
}
