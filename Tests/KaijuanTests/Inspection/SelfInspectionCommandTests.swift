import Disclosure
import Foundation
import OfficeStore
import Testing

@testable import kaijuan

@Suite("report self-inspection")
struct SelfInspectionCommandTests {
  private static let command = "report self-inspection 2025"

  /// What is withheld, as another program reads it.
  private struct Listed: Decodable {
    let number: Int?
    let name: String?
    let item: Int?

    private enum CodingKeys: String, CodingKey {
      case number, item
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      item = try container.decodeIfPresent(Int.self, forKey: .item)
      number = item == nil ? try container.decode(Int.self, forKey: .number) : nil
      name = item == nil ? nil : try container.decode(String.self, forKey: .number)
    }
  }

  private func listed(_ session: Session, _ cell: String) throws -> [Listed] {
    let answer = session.done("\(Self.command) --explain \(cell) --json")
    return try JSONDecoder().decode([Listed].self, from: Data(answer.output.utf8))
  }

  /// An office with a ledger of which everything withheld has its ground and a verdict.
  private func inspected() throws -> Session {
    let session = try Session.withOffice()
    session.receive("2025-03-03")
    session.record("2025-1 replied --day 2025-03-10 --outcome refusedProcess --statedReasons 讨论记录")
    session.record("本机关 paperWithheld --title 供水应急预案 --ground refusedSecurityAndStability")
    session.done("\(Self.command) --judge 2025-1 kept --judge 清单/1 仍应不予公开")
    return session
  }

  @Test func `条例第十八条 县政府台账的各数与直接查询办件所得相同，并等于年度报告`() throws {
    let session = try Session.withLedger()
    let office = try Office.open(session.officePath, .readOnly, on: session.today)
    let annual = try #require(try office.annualReport(year: 2025))
    let report = try office.inspection(of: 2025) { _ in [] }.report
    #expect(report.figures.partlyGranted == annual.table3[.partlyGranted, .total])
    for ground in Outcome.grounds {
      #expect(
        report.items.count { !$0.isPart && $0.grounds == [ground] } == annual.table3[ground.row, .total],
        "\(ground)")
    }
    let refused = Outcome.grounds.map { annual.table3[$0.row, .total] ?? 0 }.reduce(0, +)
    #expect(report.figures.refused == refused)
    #expect(report.figures.refused > 0)
  }

  @Test func `每一个数字都能列出所计的各件`() throws {
    let session = try Session.withLedger()
    let office = try Office.open(session.officePath, .readOnly, on: session.today)
    let figures = try office.inspection(of: 2025) { _ in [] }.report.figures
    #expect(try listed(session, "withheld total").count == figures.withheld.total)
    #expect(try listed(session, "refused 应查").count == figures.refused)
    #expect(try listed(session, "部分公开 total").count == figures.partlyGranted)
    for row in figures.items.rows {
      #expect(try listed(session, "\(row.ground.key) total").count == row.tally.total, "\(row.ground)")
    }
    #expect(try listed(session, "items missing").count == figures.items.total.total)
  }

  @Test func `报告的文字、网页和缺项`() throws {
    let session = try Session.withLedger()
    session.columns = 80
    let text = session(Self.command)
    #expect(text.code == .no)
    #expect(text.errors.contains("不符：应查"))
    try Golden.expect(text.output, "self-inspection-80-columns")
    session.columns = nil
    #expect(session("\(Self.command) --format html").output.contains("草稿：尚未定稿"))
    let missing = session("\(Self.command) --missing")
    #expect(missing.code == .no)
    #expect(missing.output.contains("没有登记不予公开部分的理由"))
  }

  @Test func `逐件作结论，填写文号等之后定稿，定稿之后输出不变`() throws {
    let session = try inspected()
    session.record(
      "本机关 catalogueRevisionEntered --year 2025 --added 3 --changed 1 --removed 0 --guideChanges 1")
    session.record("本机关 inspectionWordsWritten --year 2025 --part 七 --text 目录更新不及时，办公室3月底前整改。")
    session.record("本机关 inspectionWordsWritten --year 2025 --part 8 --text 每季度复查一次。")
    session.record(
      "本机关 inspectionDetailsEntered --year 2025 --documentNumber 河政公开〔2026〕3号 --signer 王建国"
        + " --addressee 市政府办公室 --period 2025年12月 --responsible 办公室 --contact 李明 --phone 0527-1")
    #expect(session.done("\(Self.command) --missing").output == "2025年度自查报告没有缺项，可以定稿。\n")
    let finished = session.done("\(Self.command) --finish")
    #expect(finished.errors.isEmpty)
    let json = session.done("\(Self.command) --json").output
    #expect(finished.output.contains(Office.digest(of: json)))
    try Golden.expect(session.done(Self.command).output, "self-inspection-finished")
    try Golden.expect(session.done("\(Self.command) --format html").output, "self-inspection-html")
    #expect(session.done("\(Self.command) --missing").errors.contains("已于2026-11-20由李明定稿"))
    session.record("本机关 inspectionDetailsEntered --year 2025 --signer 赵某")
    let later = session.done("\(Self.command) --json")
    #expect(later.output == json)
    #expect(later.errors.contains("定稿之后又有变动"))
    #expect(session("\(Self.command) --finish").sentence(.refused).contains("已于2026-11-20由李明定稿"))
    session.done("\(Self.command) --finish --reason 更正签发人")
    #expect(session.done("verify").output.contains("2次封存"))
  }

  @Test func `还有没有结论的，不能定稿，列出缺什么`() throws {
    let session = try inspected()
    session.record("本机关 paperWithheld --title 安保方案 --ground 危及“三安全一稳定”")
    let sentence = session("\(Self.command) --finish").sentence(.refused)
    #expect(sentence.contains("负面清单第2号没有自查结论"))
    #expect(sentence.contains("--missing"))
  }

  @Test func `改变原来结论的须写理由，写错的说明应为什么`() throws {
    let session = try inspected()
    #expect(session("\(Self.command) --judge 2025-1 opened").sentence(.usage).contains("须写明理由"))
    #expect(session("\(Self.command) --judge 2025-1 开放").sentence(.usage).contains("转为公开（opened）"))
    #expect(session("\(Self.command) --judge 2025-1/2 kept").sentence(.usage).contains("没有第“2”项"))
    #expect(session("\(Self.command) --judge 2025-9 kept").sentence(.no).contains("没有编号"))
    #expect(session("\(Self.command) --judge 清单/9 kept").sentence(.no).contains("不在应查之列"))
    #expect(session("\(Self.command) --explain 甲 total").sentence(.usage).contains("refusedProcess"))
    #expect(session("\(Self.command) --explain papers 甲").sentence(.usage).contains("missing"))
    #expect(session("\(Self.command) --finish --missing").sentence(.usage).contains("不能与"))
    #expect(session("\(Self.command) --reason 甲").sentence(.usage).contains("只与"))
  }

  @Test func `一次作几件结论的，有一件不能作，各件都不写入`() throws {
    let session = try inspected()
    #expect(
      session("\(Self.command) --judge 2025-1 opened --judge 清单/9 kept --reason 已经结束").sentence(.no)
        .contains("不在应查之列"))
    #expect(try listed(session, "withheld opened").isEmpty)
    session.done("\(Self.command) --judge 2025-1 opened --judge 清单/1 kept --reason 已经结束")
    #expect(try listed(session, "withheld opened").count == 1)
  }

  @Test func `列出一个数字的各件，行用报告的名称，没有的说明没有`() throws {
    let session = try inspected()
    #expect(session.done("\(Self.command) --explain items total").output.hasPrefix("2025年度自查 依申请，应查：1件"))
    let ground = session.done("\(Self.command) --explain items.refusedProcess total").output
    #expect(!ground.contains("refusedProcess"))
    #expect(session.done("\(Self.command) --explain conversions total").output == "2025年度自查 转为主动公开：0件\n")
    #expect(session.done("\(Self.command) --explain topics total").output.contains("较为集中的信息：0件"))
  }

  @Test func `负面清单中的信息登记、公开、更正、移出`() throws {
    let session = try inspected()
    session.record("本机关 paperPublished --paper 1 --publishedOn 2025-12-01 --address 县政府网站")
    #expect(session.done("\(Self.command) --explain conversions total").output.contains("不予公开信息经自查转为公开"))
    session.record("本机关 paperPublished --title 纪要 --case 2025-1/1 --publishedOn 2025-12-03")
    #expect(try listed(session, "withheld total").count == 2)
    session.record("本机关 paperNamed --paper 2 --title 会议纪要 --documentNumber 〔2025〕1号")
    #expect(session.done("\(Self.command) --explain conversions total").output.contains("会议纪要"))
    session.record("本机关 paperRemoved --paper 2 --reason 误登")
    #expect(!session.done("\(Self.command) --explain conversions total").output.contains("会议纪要"))
    #expect(
      session("record 本机关 paperWithheld --paper 1 --title 甲 --ground refusedProcess").sentence(.usage)
        .contains("paperNamed"))
    #expect(
      session("record 本机关 paperWithheld --title 甲 --ground granted").sentence(.usage).contains(
        "refusedProcess"))
    #expect(session("record 本机关 paperWithheld --ground refusedProcess").sentence(.usage).contains("--title"))
    #expect(session("record 本机关 paperRemoved --paper 9 --reason 甲").sentence(.no).contains("没有第9号"))
    session.done("verify")
  }

  @Test func `部分公开没有登记理由的，更正答复之后不再缺`() throws {
    let session = try Session.withOffice()
    session.receive("2025-03-03")
    session.record("2025-1 replied --day 2025-03-10 --outcome partlyGranted")
    #expect(session("\(Self.command) --missing").output.contains("没有登记不予公开部分的理由"))
    session.record("2025-1 replied --corrects 3 --grounds refusedProcess --because 补录")
    #expect(!session("\(Self.command) --missing").output.contains("没有登记不予公开部分的理由"))
    #expect(try listed(session, "refusedProcess total").count == 1)
  }
}
