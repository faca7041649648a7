import Disclosure
import Foundation
import OfficeDocuments
import OfficeStore
import Testing

@testable import kaijuan

@Suite("report annual --publish")
struct PublicationTests {
  private func figures(_ session: Session, _ year: Int) throws -> AnnualReport {
    try AnnualReportFile.read(Array(session("report annual \(year) --json").output.utf8))
  }

  @Test func `条例第五十条 表二填报后公布，与县政府公布的年报各表一致`() throws {
    let session = try Session.withLedger()
    session.enterTable2()
    session.done("report annual 2025 --publish")
    let (ours, published) = (try figures(session, 2025), try PublishedLedger.report())
    #expect(ours.table2 == published.table2)
    #expect(ours.table3 == published.table3)
    #expect(ours.table4 == published.table4)
    #expect(session.done("verify").output.contains("1次封存"))
  }

  @Test func `公布之后更正一件，公布的数字不变，差异逐格列出，下年度的二仍为公布的四`() throws {
    let session = try Session.withLedger()
    session.enterTable2()
    session.done("report annual 2025 --publish")
    let published = session.done("report annual 2025 --json").output
    session.redo("2025-167", event: 4, "--outcome granted --grantedHow provided --day 2026-01-05")
    session.record("本机关 table2Entered --year 2025 --licences 517646")
    session.record("本机关 paragraphWritten --year 2025 --part 五 --text 一是人手不足。")
    #expect(session.done("report annual 2025 --json").output == published)
    session.columns = 80
    try Golden.expect(session.done("report annual 2025").output, "report-annual-published-80-columns")
    session.columns = nil
    let next = session("report annual 2026")
    #expect(next.code == .no)
    #expect(try figures(session, 2026).table3[.carriedIn, .total] == 31)
    #expect(next.errors.contains("[A] 表三 总计列"))
    try Golden.expect(next.output, "report-annual-next-year")
  }

  @Test func `公布之后变动的每一件都点名，更正收到申请之日而移出年度的也在内`() throws {
    let session = try Session.withOffice()
    session.receive("2025-06-02")
    session.done("report annual 2025 --publish --reason 照实公布")
    session.receive("2025-06-03", by: "周建国")
    session.record("2025-1 corrected --event 1 --reason 日期误登 --arrived 2026-01-05")
    let text = session("report annual 2025").output
    #expect(text.contains("〔2025〕第1号：一 本年新收政府信息公开申请数量、四 结转下年度继续办理 → （无）"))
    #expect(text.contains("〔2025〕第2号：（无） → 一 本年新收政府信息公开申请数量、四 结转下年度继续办理"))
  }

  @Test func `公布之后列出一格的办件，公布的数字不同的写明`() throws {
    let session = try Session.withLedger()
    let line = "report annual 2025 --explain 予以公开 总计"
    session.done("report annual 2025 --publish --reason 照实公布")
    #expect(session.done(line).errors.isEmpty)
    session.redo("2025-167", event: 4, "--outcome granted --grantedHow provided --day 2025-04-25")
    let after = session.done(line)
    #expect(after.output.hasPrefix("2025年度 表三 三（一） 予以公开，总计：295件\n"))
    #expect(after.errors == "注意：公布的数字为294件，不再变动；以上为现在的295件，公布之后的变动见 kaijuan report annual 2025。\n")
    #expect(session.done("report annual 2025 --explain granted total --json").errors == after.errors)
  }

  @Test(arguments: [
    ("不予公开 总计", "三（三） 不予公开，总计：32件"), ("refused naturalPerson", "三（三） 不予公开，自然人：32件"),
    ("新收 商业企业", "一 本年新收政府信息公开申请数量，商业企业：3件"), ("行政复议 总计", "表四 行政复议，总计：61件"),
    ("部分公开 total", "，总计：101件"),
  ])
  func `A cell is named by keys or in Chinese, and a heading lists the rows under it`(
    _ cell: String, _ title: String
  ) throws {
    let session = try Session.withLedger()
    #expect(session.done("report annual 2025 --explain \(cell)").lines[0].contains(title))
  }

  @Test func `A year that is not over is said to be so in every format`() throws {
    let session = try Session.withLedger()
    let running = "2026年度尚未结束，数字截至2026-11-20"
    #expect(session("report annual 2026").lines[1] == "（\(running)）")
    let page = session("report annual 2026 --format html")
    #expect(page.output.contains("草稿：\(running)；尚未公布"))
    #expect(page.errors.contains("注意：\(running)。"))
    #expect(session("report annual 2026 --json").errors.contains("注意：\(running)。"))
    #expect(session("report annual 2027 --json").errors.contains("注意：2027年度尚未开始。"))
    #expect(!session("report annual 2025").output.contains("尚未结束"))
  }

  @Test func `没有登记金额的缴费，第六部分不写没有收取`() throws {
    let session = try Session.withOffice()
    session.receive("2025-06-02")
    #expect(session("report annual 2025").output.contains("本年度没有收取信息处理费。"))
    let ledger = """
      登记编号,收到申请日期,申请方式,申请人,申请人类别,申请内容,收费通知日期,缴费日期
      2025-7,2025-03-05,当面,张三,自然人,甲,2025-03-07,2025-03-10

      """
    session.done("import \(try session.folder.write(ledger, to: "台账.csv"))")
    let text = session("report annual 2025").output
    #expect(!text.contains("没有收取"))
    #expect(text.contains("【请填写：1笔信息处理费没有登记金额】"))
  }

  @Test func `办件由台账导入而没有缴费记录的，第六部分不替本机关说没有收取`() throws {
    let session = try Session.withLedger()
    let text = session("report annual 2025").output
    #expect(!text.contains("没有收取"))
    #expect(text.contains("【请填写：信息处理费收取情况】"))
    session.record("本机关 paragraphWritten --year 2025 --part 六 --text 本年度没有收取信息处理费。")
    #expect(!session("report annual 2025").output.contains("【请填写：信息处理费收取情况】"))
  }

  @Test func `A second publication needs a reason, and takes the place of the first`() throws {
    let session = try Session.withLedger()
    session.done("report annual 2025 --publish")
    session.redo("2025-167", event: 4, "--outcome granted --grantedHow provided --day 2025-04-25")
    #expect(session("report annual 2025 --publish").sentence(.refused).contains("2025年度报告已于2026-11-20由李明公布"))
    let again = session.done("report annual 2025 --publish --reason 一件误计")
    #expect(again.errors.hasPrefix("注意：公布时尚待填写的部分：一、总体情况；二、主动公开政府信息情况；五、"))
    let text = session.done("report annual 2025").output
    #expect(text.contains("由李明公布，第2次，理由：一件误计"))
    #expect(!text.contains("公布之后的变动"))
    #expect(try figures(session, 2025).table3[.granted, .total] == 295)
  }

  @Test func `What breaks an identity is refused with the breach, and published for a reason`() throws {
    let session = try Session.withLedger()
    session.record("本机关 openingBalanceEntered --year 2025 --predecessor 县国土局 --reason 机构改革 --enterprise 2")
    let refusal = session("report annual 2025 --publish").sentence(.refused)
    #expect(refusal.contains("[A] 表三 商业企业列：5不等于3"))
    let published = session.done("report annual 2025 --publish --reason 照实公布")
    #expect(published.errors.contains("注意：不符 [A] 表三 商业企业列：5不等于3"))
  }

  @Test func `更正发布 puts on record what was rendered, the words as they stand now`() throws {
    let session = try Session.withLedger()
    session.done("report annual 2025 --publish")
    session.record("本机关 paragraphWritten --year 2025 --part 五 --text 上年新收{上年.新收.总计}件。")
    let before = session("verify").output
    let answer = session("report annual 2025 --publish --reason 更正发布")
    #expect(answer.code == .data)
    #expect(answer.errors.contains("“上年.新收.总计”没有数值可填"))
    #expect(session("verify").output == before)
    session.done("report annual 2025")
  }

  @Test func `A year whose published words cannot be printed shows its tables, and can be published again`()
    throws
  {
    let session = try Session.withLedger()
    try session.publish("上年新收{上年.新收.总计}件。")
    let answer = session.done("report annual 2025")
    #expect(answer.errors.contains("注意：公布的文字不能印出，只列出表格"))
    #expect(answer.errors.contains("“上年.新收.总计”没有数值可填"))
    #expect(answer.output.contains("（公布时的文字不能印出。）"))
    session.done("report annual 2025 --format html")
    session.record("本机关 paragraphWritten --year 2025 --part 五 --text 一是人手不足。")
    session.done("report annual 2025 --publish --reason 更正文字")
    let mended = session.done("report annual 2025")
    #expect(mended.output.contains("一是人手不足。"))
    #expect(!mended.errors.contains("不能印出"))
  }

  @Test(arguments: [
    ("2026 --publish", ExitCode.refused, "2026年度尚未结束"), ("2018 --publish", .usage, "没有统一的年度报告表式"),
    ("2025 --publish --json", .usage, "--publish 不能与 --json 同用"),
    ("2025 --publish --today 2027-01-05", .usage, "--publish 不能与 --today 同用"),
    ("2025 --reason 更正", .usage, "--reason 只与 --publish 同用"),
    ("2025 --publish --readonly", .usage, "不能与 --readonly 同用"),
  ])
  func `What cannot be published is said, and nothing is written`(
    _ words: String, _ code: ExitCode, _ sentence: String
  ) throws {
    let session = try Session.withCases()
    let before = session("verify").output
    #expect(session("report annual \(words)").sentence(code).contains(sentence))
    #expect(session("verify").output == before)
  }

  @Test func `条例第三十一条 年底到达而尚未确认的申请列在报告之下`() throws {
    let session = try Session.withOffice()
    let form = "receive --channel 平常信函 --applicant 陈思远 --kind 自然人 --content 低保名单 --arrived"
    session.done("\(form) 2025-12-30 --confirmed 2026-01-04")
    session.done("\(form) 2025-12-31")
    session.done("\(form) 2025-12-30 --confirmed 2025-12-31")
    let text = session.done("report annual 2025").output
    #expect(text.contains("尚未确认的申请（条例第三十一条，确认后计入确认的年度）：2件"))
    #expect(text.contains("2025-12-30到达，2026-01-04确认，陈思远：低保名单"))
    #expect(text.contains("2025-12-31到达，尚未确认，陈思远：低保名单"))
  }
}

extension Session {
  /// Publishes 2025 with words for part 五 that nobody tried to print.
  fileprivate func publish(_ words: String) throws {
    let office = try Office.open(officePath, .readWrite, on: today)
    let entry = surroundings([]).entry
    try office.write(words, for: .problems, year: 2025, by: entry)
    _ = try office.publish(year: 2025, as: .interchange, reason: "照实公布", by: entry)
  }
}
