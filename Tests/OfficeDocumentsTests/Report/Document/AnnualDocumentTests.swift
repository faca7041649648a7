import Disclosure
import OfficeDocuments
import Testing

struct AnnualDocumentTests {
  @Test func `the text of every part states the figures of its table`() throws {
    let document = try AnnualDocument.made(.shuyang())
    let overview = document.text(of: .overview)
    #expect(overview.contains("按照国办公开办函〔2021〕30号规定的格式编制"))
    #expect(overview.contains("本年新收政府信息公开申请713件，其中自然人705件、法人或其他组织8件；上年结转36件，两项合计749件。"))
    #expect(overview.contains("不予公开32件、无法提供113件、不予处理19件、其他处理159件；结转下年度继续办理31件。"))
    #expect(overview.contains("行政事业性收费4068.208万元。"))
    #expect(document.text(of: .applications).contains("不予处理19件，其中信访举报投诉类申请12件、重复申请7件。"))
    #expect(
      document.text(of: .disputes).contains("被提起行政诉讼13件，其中结果维持11件、结果纠正0件、其他结果1件、尚未审结1件；未经复议直接起诉3件，复议后起诉10件。"))
    #expect(document.text(of: .other) == "本年度没有收取信息处理费。\n【请填写：其他需要报告的事项，没有的写明没有】")
  }

  @Test func `the program's own text passes its own check`() throws {
    let report = try AnnualReport.shuyang()
    for part in try AnnualDocument.made(report).parts {
      var stated = StatedFigures()
      stated.read([.written(part.blocks.map(\.text).joined(separator: "\n"))], of: part.part, year: 2025)
      #expect(IdentityReport(checking: report, stated: stated.attributed).breaches == [], "\(part.part)")
    }
  }

  @Test func `what the program does not know is asked for and never made up`() throws {
    let document = try AnnualDocument.made(.empty(year: 2025), feeIncome: nil)
    #expect(document.unfinished == [.overview, .proactiveDisclosure, .problems, .other])
    #expect(document.text(of: .other).contains("【请填写：信息处理费收取情况】"))
    #expect(document.text(of: .disputes) == "本年度没有因政府信息公开工作发生行政复议和行政诉讼。")
    let full = try AnnualDocument.made(
      .shuyang(), paragraphs: [.overview: "平台运行平稳。", .problems: "一是人手不足。", .other: "没有其他需要报告的事项。"])
    #expect(full.unfinished == [])
  }

  @Test func `a published report with blank cells still has a text`() throws {
    let shanghai = try AnnualDocument.made(.published(PublishedReports.shanghai2024))
    #expect(shanghai.text(of: .applications) == "【请填写：表三的空白栏】")
    _ = try AnnualDocument.made(.published(PublishedReports.jinhu2023))
  }

  @Test func `a report of 2020 has the words of its form`() throws {
    var table2 = Table2(form: .form2019)
    for cell in AnnualForm.form2019.table2Cells {
      table2[cell] = cell.column.isMoney ? .money(Money(fen: 12_500_000)) : .count(2)
    }
    let empty = try AnnualReport.empty(year: 2020)
    let report = AnnualReport(
      office: "某局", year: 2020, table2: table2, table3: empty.table3, table4: empty.table4)
    let overview = try AnnualDocument.made(report).text(of: .overview)
    #expect(overview.contains("按照国办公开办函〔2019〕60号规定的格式编制"))
    #expect(overview.contains("政府集中采购项目2个，总金额12.5万元。"))
    #expect(overview.contains("其他处理0件"))
  }

  @Test func `fees, fees without an amount and merged offices stand in part six`() throws {
    let balance = OpeningBalance(
      year: 2025, predecessor: "某县城管局", reason: "机构改革", cases: [.naturalPerson: 3])
    let document = try AnnualDocument.made(
      .shuyang(), paragraphs: [.other: "另有一项。"], feeIncome: FeeIncome(yuan: [380, nil]),
      openingBalances: [balance])
    #expect(
      document.text(of: .other) == """
        按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定，本年度收取信息处理费380元。
        【请填写：另有1笔信息处理费没有登记金额】
        某县城管局本年度并入本机关（机构改革），其上年结转的3件政府信息公开申请计入本报告第三部分“上年结转”。
        另有一项。
        """)
  }

  @Test func `an office's own words may use the figures and are checked where they do not`() throws {
    let last = try AnnualReport.empty(year: 2024)
    let document = try AnnualDocument.made(
      .shuyang(), lastYear: last,
      paragraphs: [.problems: "（一）问题\n新收{新收.总计}件，上年{上年.新收.总计}件，予以公开295件，培训3期。"])
    #expect(document.text(of: .problems) == "（一）问题\n新收713件，上年0件，予以公开295件，培训3期。")
    #expect(document.stated.attributed.map(\.value) == [295])
    #expect(document.stated.unchecked.map(\.text) == ["3"])
    let report = try AnnualReport.shuyang()
    let breaches = IdentityReport(checking: report, stated: document.stated.attributed).breaches
    #expect(breaches.map(\.identity) == [.g])
  }

  @Test func `an own paragraph that cannot be filled in is refused with its place`() throws {
    let report = try AnnualReport.shuyang()
    let refusals = ["甲\n{新受.总计}", "{上年.新收.总计}", "{自述}", "{若 有上年}"].map { text in
      refusal { () throws(TemplateError) in _ = try AnnualDocument.made(report, paragraphs: [.problems: text])
      }
    }
    #expect(refusals[0]?.hasPrefix("2:1 unknownName(\"新受.总计\", similar: [\"新收.总计\"") == true)
    #expect(refusals[1] == "1:1 noValue(\"上年.新收.总计\")")
    #expect(refusals[2]?.hasPrefix("1:1 unknownName(\"自述\"") == true)
    #expect(refusals[3]?.hasPrefix("1:1 unclosedBlock") == true)
  }

  @Test func `lines become headings, paragraphs and prompts`() throws {
    let text = "（一）问题\n　（二）有句号的不是标题。\n正文\n【请填写：甲】\n\n"
    let document = try AnnualDocument.made(.shuyang(), templates: [.problems: text])
    let blocks = document.parts.first { $0.part == .problems }?.blocks
    #expect(
      blocks == [
        .heading("（一）问题"), .paragraph("（二）有句号的不是标题。"), .paragraph("正文"), .prompt("【请填写：甲】"),
      ])
  }

  @Test func `last year's report stands beside this year's, line by line`() throws {
    let report = try AnnualReport.shuyang()
    let last = AnnualReport(
      office: report.office, year: 2024, table2: nil, table3: report.table3, table4: Table4(tallies: []))
    let comparison = try #require(AnnualComparison(.made(report, lastYear: last)))
    let lines = Dictionary(comparison.lines.map { ($0.label, $0) }) { first, _ in first }
    #expect(lines["三（三） 不予公开"]?.thisYear == "32")
    #expect(lines["三（三）1 属于国家秘密"] == nil)
    #expect(lines["行政复议，总计"]?.change == "+61")
    #expect(lines["行政事业性收费，本年收费金额（单位：万元）"]?.thisYear == "4068.208")
    #expect(lines["行政事业性收费，本年收费金额（单位：万元）"]?.change == nil)
    #expect(try AnnualComparison(.made(report, lastYear: .empty(year: 2023))) == nil)
  }
}
