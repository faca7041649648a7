import Disclosure
import Foundation
import OfficeDocuments
import Testing

@testable import kaijuan

@Suite("record 本机关: the yearly report")
struct ReportEntryTests {
  private func figures(_ session: Session, _ year: Int) throws -> AnnualReport {
    try AnnualReportFile.read(Array(session("report annual \(year) --json").output.utf8))
  }

  @Test func `国办公开办函〔2019〕60号 2020年度按其表式填报，增减可为负数`() throws {
    let session = try Session.withOffice()
    session.record(
      "本机关 填报表二 --year 2020 --licences.itemsLastYear 302 --licences.change -12 --procurement.amount 10234.5678"
    )
    session.record("本机关 填报表二 --year 2020 --rules.newlyMade 1 --licences.itemsLastYear 空")
    let table = try #require(try figures(session, 2020).table2)
    #expect(table.form == .form2019)
    #expect(table.count(.licences, .change) == -12)
    #expect(table[.licences, .itemsLastYear] == nil)
    #expect(table.count(.rules, .newlyMade) == 1)
    try Golden.expect(session.done("report annual 2020").output, "report-annual-2020")
  }

  @Test func `认定上年报告并登记期初结转，二为两者之和，等式E、F成立`() throws {
    let session = try Session.withLedger()
    session.enterTable2()
    var last = try figures(session, 2024)
    var (table2, table3) = (Table2(form: .form2021), last.table3)
    for (row, inForce) in [(Table2Row.rules, 0), (.normativeDocuments, 27)] {
      table2[row, .inForce] = .count(inForce)
    }
    for column in [AnnualColumn.kind(.naturalPerson), .total] {
      table3[.newlyReceived, column] = 34
      table3[.carriedOut, column] = 34
    }
    last = AnnualReport(
      office: "沭阳县人民政府(全县)", year: 2024, table2: table2, table3: table3, table4: last.table4)
    let path = try session.folder.write(AnnualReportFile.text(last), to: "2024.json")
    let refused = session("record 本机关 reportAdopted --file \(path)").sentence(.refused)
    #expect(refused.contains("报告的机关为“沭阳县人民政府(全县)”，本机关为“沭阳县人民政府”，没有认定"))
    let adopted = session.done("record 本机关 reportAdopted --file \(path) --reason 汇总全县")
    #expect(adopted.errors == "注意：报告的机关为“沭阳县人民政府(全县)”，本机关为“沭阳县人民政府”，请核对。\n")
    session.record(
      "本机关 openingBalanceEntered --year 2025 --predecessor 县国土局 --reason 机构改革 --naturalPerson 2 --total 2")
    let report = session.done("report annual 2025")
    #expect(report.output.contains("二的来源：2024年度公布的四 34件；县国土局结转 2件（机构改革）；合计36件。"))
    #expect(report.output.contains("各项等式成立。\n[G] 未核对"))
    #expect(report.output.contains("附：与上年对比"))
    #expect(session("record 本机关 reportAdopted --file \(path)").sentence(.refused).contains("--reason"))
    session.done("report annual 2025 --publish")
  }

  @Test func `A second adoption of a year's report needs a reason, and says that the first was adopted`()
    throws
  {
    let session = try Session.withLedger()
    let path = try session.folder.write(session("report annual 2024 --json").output, to: "2024.json")
    session.record("本机关 reportAdopted --file \(path)")
    let refused = session("record 本机关 reportAdopted --file \(path)").sentence(.refused)
    #expect(refused.contains("由李明认定，数字不再变动"))
    #expect(refused.contains("--reason"))
  }

  @Test func `上年报告没有公布或认定的，期初结转加在按办件计的二上`() throws {
    let session = try Session.withLedger()
    session.record("本机关 openingBalanceEntered --year 2025 --predecessor 县国土局 --reason 机构改革 --naturalPerson 3")
    #expect(try figures(session, 2025).table3[.carriedIn, .total] == 39)
    let text = session("report annual 2025").output
    #expect(text.contains("二的来源：按办件计 36件；县国土局结转 3件（机构改革）；合计39件。按办件计的不同："))
  }

  @Test(arguments: [
    "table2Entered --year 2025 --licences 1", "paragraphWritten --year 2025 --part 五 --text 一是人手不足。",
    "openingBalanceEntered --year 2025 --predecessor 县国土局 --reason 机构改革 --enterprise 2",
  ])
  func `What is entered for a published year says that the report does not change`(_ line: String) throws {
    let session = try Session.withLedger()
    #expect(!session.done("record 本机关 \(line)").errors.contains("已经"))
    session.done("report annual 2025 --publish --reason 照实公布")
    let after = session.done("record 本机关 \(line)")
    #expect(after.errors.hasPrefix("注意：2025年度报告已于2026-11-20公布，这次填报不改变已公布的报告；"))
  }

  @Test func `表二在年度开始之前不能填报，年度之中可以`() throws {
    let session = try Session.withOffice()
    let line = "record 本机关 table2Entered --licences 1 --year"
    #expect(session("\(line) 2027").sentence(.refused).contains("2027年尚未开始"))
    session.done("\(line) 2026")
  }

  @Test func `A paragraph is read from a file in the encoding of any editor, and removed again`() throws {
    let session = try Session.withOffice()
    // 一是。 and a line break, in GB18030.
    let path = try session.folder.write([0xD2, 0xBB, 0xCA, 0xC7, 0xA1, 0xA3, 0x0D, 0x0A], to: "五.txt")
    let line = "record 本机关 paragraphWritten --year 2025 --part"
    #expect(session.done("\(line) 5 --file \(path)").output.contains("共3字"))
    #expect(session.done("\(line) 五 --remove yes").output.contains("已删去"))
    let empty = try session.folder.write("\n \n", to: "空.txt")
    #expect(session("\(line) 五 --file \(empty)").sentence(.data).contains("没有文字"))
    let binary = try session.folder.write([0, 1, 2], to: "二.bin")
    #expect(session("\(line) 五 --file \(binary)").sentence(.data).contains("UTF-8"))
  }

  @Test(arguments: [
    ("table2Entered --year 2025", "没有写要填报的栏目"),
    ("table2Entered --year 2025 --licences -1", "--licences 的“-1”应为 0 至"),
    ("table2Entered --year 2025 --licences 1,000", "--licences 的“1,000”应为"),
    ("table2Entered --year 2025 --fees 1.23456", "应为至多四位小数的万元数"),
    ("table2Entered --year 2025 --licences.change 1", "2021年度起的表二没有 --licences.change"),
    ("table2Entered --year 2018 --licences 1", "应为 2019 至"),
    ("table2Entered --licences 1", "“填报表二”缺少 --year"),
    ("paragraphWritten --year 2025 --part 七 --text 甲", "报告没有“七”部分"),
    ("paragraphWritten --year 2025 --part 五", "--text 或 --file"),
    ("paragraphWritten --year 2025 --part 五 --text 甲 --remove yes", "写其中一项"),
    ("openingBalanceEntered --year 2025 --predecessor 甲 --reason 乙 --other 2 --total 3", "--total 为3"),
    ("openingBalanceEntered --year 2025 --predecessor 甲 --reason 乙 --other 两", "--other 的“两”应为"),
    ("reportAdopted --file x.json --day 2026-01-01", "没有选项 --day"),
  ])
  func `What does not fit is named, and nothing is written`(_ line: String, _ words: String) throws {
    let session = try Session.withOffice()
    let before = session("verify").output
    #expect(session("record 本机关 \(line)").sentence(.usage).contains(words))
    #expect(session("verify").output == before)
  }

  @Test func `A report file that cannot be read is exit 4 with its place`() throws {
    let session = try Session.withOffice()
    let path = try session.folder.write("{\n]", to: "bad.json")
    #expect(session("record 本机关 reportAdopted --file \(path)").sentence(.data).contains("第2行"))
    #expect(session("record 本机关 reportAdopted --file 没有.json").sentence(.data).contains("没有.json"))
  }

  @Test func `Every event of the office has a page of help`() throws {
    let session = try Session()
    for event in OfficeEvent.all {
      let page = session.done("record 本机关 \(event.kind) --help").output
      #expect(page.hasPrefix("\(event.name)（\(event.kind)）"))
      #expect(event.fields.allSatisfy { page.contains("--\($0.name) ") })
    }
    try Golden.expect(session("record 本机关 table2Entered --help").output, "help-record-table2Entered")
  }
}
