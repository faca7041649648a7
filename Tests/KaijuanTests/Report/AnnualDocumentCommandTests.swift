import Disclosure
import Foundation
import Terminal
import Testing

@testable import kaijuan

/// The yearly report as a text and as a page, with the office's own words and templates.
@Suite("report annual, the document")
struct AnnualDocumentCommandTests {
  /// A year of the ledger's county with what its officers entered.
  private static func withReport() throws -> Session {
    let session = try Session.withLedger()
    session.enterTable2()
    try session.write("政务公开平台运行平稳，全年举办培训3期。\n对全县新收的{新收.总计}件申请逐件登记。", to: .overview)
    try session.write("没有其他需要报告的事项。", to: .other)
    try session.write("（一）存在的主要问题\n个别单位答复不够规范。\n（二）改进情况\n加强培训，办结率进一步提高。", to: .problems)
    return session
  }

  @Test("a whole report, in a pipe, at 80 and at 120 columns")
  func text() throws {
    let session = try Self.withReport()
    try Golden.expect(session("report annual 2025").whole, "report-annual-document")
    for columns in [80, 120] {
      session.columns = columns
      let answer = session("report annual 2025")
      try Golden.expect(answer.whole, "report-annual-document-\(columns)-columns")
      let widths = answer.lines.map { CellWidth.of($0) }
      #expect(widths.allSatisfy { $0 <= columns }, "\(widths.max() ?? 0)")
    }
  }

  @Test("the page of the report")
  func page() throws {
    let session = try Self.withReport()
    let answer = session("report annual 2025 --format html")
    try Golden.expect(answer.output, "report-annual-html")
    #expect(answer.errors.contains("未能核对：一、总体情况"))
    #expect(session("report annual 2025 --format html --compare").output == answer.output)
    #expect(
      session("report annual 2025 --format html --explain granted total").sentence(.usage).contains("同用"))
    #expect(
      session("report annual 2025 --compare").sentence(.usage).contains("--compare 只与 --format html、docx 同用"))
  }

  @Test(
    "a published page keeps its figures, words and merged offices, and says so; what changed is said beside it"
  )
  func publishedPage() throws {
    let session = try Self.withReport()
    let draft = session.done("report annual 2025 --format html").output
    #expect(draft.contains("<p class=\"mark\">草稿：尚未公布"))
    let deed = session.done("report annual 2025 --publish").output
    let digest = try #require(deed.firstMatch(of: /SM3 ([0-9a-f]{64})/)?.output.1)
    let published = session.done("report annual 2025 --format html")
    #expect(published.output.contains("<p class=\"subtitle\">（2026年11月20日公布）</p>"))
    #expect(published.output.contains(digest))
    #expect(!published.errors.contains("公布之后"))
    session.redo("2025-167", event: 4, "--outcome granted --grantedHow provided --day 2025-04-25")
    session.record("本机关 openingBalanceEntered --year 2025 --predecessor 县国土局 --reason 机构改革 --enterprise 2")
    try session.write("另有一事。", to: .other)
    let after = session("report annual 2025 --format html")
    #expect(after.output == published.output)
    #expect(after.errors.contains("公布之后有"))
  }

  @Test("a report taken over from before this program is no text that was published")
  func adoptedPage() throws {
    let session = try Self.withReport()
    let path = try session.folder.write(session("report annual 2024 --json").output, to: "2024.json")
    session.record("本机关 reportAdopted --file \(path)")
    let page = session("report annual 2024 --format html")
    #expect(page.output.contains("文字不是公布时的原文"))
    #expect(page.output.contains("【请填写：信息处理费收取情况】"))
  }

  @Test("a report that cannot be printed is not published, with a reason neither")
  func publishingBrokenTemplate() throws {
    let session = try Self.withReport()
    try session.replace("annual-5-problems.txt", with: "名称：甲\n依据：乙\n---\n{新受.总计}")
    let before = session("verify").output
    for words in ["", " --reason 照实公布"] {
      let answer = session("report annual 2025 --publish" + words)
      #expect(answer.code == .data)
      #expect(answer.errors.contains("annual-5-problems.txt 第4行第1列：没有名称“新受.总计”"))
    }
    #expect(session("verify").output == before)
  }

  @Test("last year stands beside this year when its report is on record")
  func comparison() throws {
    let session = try Self.withReport()
    let path = try session.folder.write(session("report annual 2024 --json").output, to: "2024.json")
    session.record("本机关 reportAdopted --file \(path)")
    let page = session("report annual 2025 --format html --compare").output
    #expect(page.contains("附：与上年对比"))
    #expect(!session("report annual 2025 --format html").output.contains("附：与上年对比"))
    #expect(session("report annual 2025").output.contains("附：与上年对比"))
  }

  @Test("a typed figure that differs from its table is a breach of G, and publishing is refused")
  func typedFigures() throws {
    let session = try Self.withReport()
    #expect(session("report annual 2025").code == .done)
    try session.write("全县新收申请999件，其中自然人{新收.自然人}件。", to: .overview)
    let answer = session("report annual 2025")
    #expect(answer.code == .no)
    #expect(
      answer.errors.contains("不符：[G] 一、总体情况“全县新收申请999件”与表三（2025年度）一 本年新收政府信息公开申请数量，总计：999不等于"))
    #expect(session("report annual 2025 --publish").code == .refused)
    session.done("report annual 2025 --publish --reason 依领导要求")
  }

  @Test("every format answers by the figures that were typed")
  func typedFiguresForPrograms() throws {
    let session = try Self.withReport()
    try session.write("全县新收申请999件。", to: .overview)
    let answer = session("report annual 2025 --json")
    #expect(answer.code == .no)
    #expect(answer.errors.contains("不符：[G] 一、总体情况“全县新收申请999件”"))
    try session.replace("annual-5-problems.txt", with: "名称：甲\n依据：乙\n---\n{新受.总计}")
    let unread = session.done("report annual 2025 --json")
    #expect(unread.output == answer.output)
    #expect(unread.errors.contains("等式[G]没有核对"))
  }

  @Test("a figure typed into the office's own template is checked like one in a paragraph")
  func typedTemplate() throws {
    let session = try Session.withLedger()
    try session.replace(
      "annual-6-other.txt", with: "名称：甲\n依据：乙\n---\n本年新收政府信息公开申请999件。{若 有自述}{自述}{完}")
    let answer = session("report annual 2025")
    #expect(answer.code == .no)
    #expect(answer.errors.contains("不符：[G] 六、其他需要报告的事项“本年新收政府信息公开申请999件”"))
    #expect(session("report annual 2025 --publish").code == .refused)
    try session.replace("annual-6-other.txt", with: "名称：甲\n依据：乙\n---\n本年新收申请{新收.总计}件，{自述}")
    try session.write("其中自然人704件。", to: .other)
    let own = session("report annual 2025")
    #expect(own.errors.contains("“其中自然人704件”"))
    #expect(own.errors.split(separator: "\n").filter { $0.contains("[G]") }.count == 1)
  }

  @Test("words that are no template are refused when they are entered, with a caret under the place")
  func ownWords() throws {
    let session = try Session.withCases()
    let path = try session.folder.write("第一段\n全县新收{新受.总计}件", to: "words.txt")
    let answer = session("record 本机关 paragraphWritten --year 2026 --part 五 --file \(path)")
    #expect(answer.code == .data)
    #expect(
      answer.errors == """
        kaijuan：“五、存在的主要问题及改进情况”的自拟段落 第2行第5列：没有名称“新受.总计”，相近的有：新收.总计、办结.总计、复议.总计。
          全县新收{新受.总计}件
                  ^

        """)
  }

  @Test("words that need last year's report are refused at the report while there is none")
  func missingValue() throws {
    let session = try Session.withCases()
    session.record("本机关 paragraphWritten --year 2026 --part 五 --text 上年新收{上年.新收.总计}件。")
    let answer = session("report annual 2026")
    #expect(answer.code == .data)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("第1行第5列：“上年.新收.总计”没有数值可填"))
    session.done("report annual 2026 --json")
  }

  @Test("an office's own file replaces one template, beside the office file or where the environment says")
  func ownTemplates() throws {
    let session = try Session.withCases()
    try session.replace("annual-6-other.txt", with: "名称：甲\n依据：乙\n---\n本机关的话：{机关}。\n")
    #expect(session("report annual 2026").output.contains("本机关的话：河源县人民政府办公室。"))
    session.environment["KAIJUAN_TEMPLATES"] = session.folder.path
    #expect(!session("report annual 2026").output.contains("本机关的话"))
    session.environment["KAIJUAN_TEMPLATES"] = session.folder.file("templates")
    #expect(session("report annual 2026").output.contains("本机关的话：河源县人民政府办公室。"))
    session.environment["KAIJUAN_TEMPLATES"] = session.folder.file("none")
    #expect(session("report annual 2026").sentence(.data).contains("不是目录"))
  }

  @Test("a broken template of the office is reported with its place, never silently replaced")
  func brokenTemplate() throws {
    let session = try Session.withCases()
    for (text, words) in [
      ("名称：甲\n依据：乙\n---\n{若 有自述}", "annual-6-other.txt 第4行第1列：此处的“若”没有对应的 {完}。\n  {若 有自述}\n  ^\n"),
      ("正文", "annual-6-other.txt 第1行第1列：没有只写“---”的一行"),
      ("名称：甲\n依据：乙\n---\n　　甲乙丙｛年度｝", "annual-6-other.txt 第4行第6列：全角花括号不起作用"),
    ] {
      try session.replace("annual-6-other.txt", with: text)
      let answer = session("report annual 2026")
      #expect(answer.code == .data)
      #expect(answer.output.isEmpty)
      #expect(answer.errors.contains(words), "\(answer.errors)")
    }
    _ = try session.folder.write([0xD0, 0xC5], to: "templates/annual-6-other.txt")
    #expect(session("report annual 2026").errors.contains("第1行第1列：不是UTF-8编码"))
  }

  @Test("a text file whose name no template has is pointed out")
  func misspelt() throws {
    let session = try Session.withCases()
    try session.replace("annual-6-others.txt", with: "")
    let answer = session("report annual 2026")
    #expect(answer.code == .done)
    #expect(answer.errors.contains("annual-6-others.txt 不是模板的文件名，没有使用。"))
  }
}

extension Session {
  fileprivate func write(_ text: String, to part: AnnualPart) throws {
    let path = try folder.write(text, to: "words-\(part.rawValue).txt")
    record("本机关 paragraphWritten --year 2025 --part \(part.rawValue) --file \(path)")
  }
}

extension Answer {
  /// What a person at a terminal sees.
  fileprivate var whole: String { output + (errors.isEmpty ? "" : "--- 标准错误\n" + errors) }
}
