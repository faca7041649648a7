import Disclosure
import OfficeDocuments
import Testing

struct AnnualLayoutTests {
  private func page(_ report: AnnualReport, paragraphs: [AnnualPart: String] = [:]) throws -> String {
    HTMLDocument.html(try AnnualDocument.made(report, paragraphs: paragraphs).laidOut(.draft(.over)))
  }

  @Test func `a page needs nothing from outside and runs nothing`() throws {
    let page = try page(.shuyang())
    for word in ["<script", "http:", "https:", "url(", "@import", "src=", "<link", "<img"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `text acts as text`() throws {
    let report = try AnnualReport.empty(year: 2025)
    let evil = AnnualReport(
      office: "<b>\"某局\"</b>&'", year: 2025, table2: nil, table3: report.table3, table4: report.table4)
    let page = try page(evil, paragraphs: [.problems: "</p><script>alert(1)</script>"])
    #expect(page.contains("<title>&lt;b&gt;&quot;某局&quot;&lt;/b&gt;&amp;&#39;2025年"))
    #expect(page.contains("<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>"))
    #expect(!page.contains("<script"))
  }

  @Test(arguments: [(PublishedReports.shuyang2025, 28), (PublishedReports.jinhu2023, 28)])
  func `every row of every table is as wide as its table`(report: String, rows: Int) throws {
    let page = try page(.published(report))
    #expect(try widths(of: "table2", in: page) == Array(repeating: 4, count: 14))
    #expect(try widths(of: "table3", in: page) == Array(repeating: 10, count: rows))
    #expect(try widths(of: "table4", in: page) == Array(repeating: 15, count: 4))
  }

  @Test func `the tables of 2020 are those of its form`() throws {
    let page = try page(.empty(year: 2020))
    #expect(try widths(of: "table2", in: page) == Array(repeating: 4, count: 18))
    #expect(try widths(of: "table3", in: page) == Array(repeating: 10, count: 26))
    #expect(page.contains("<th colspan=\"2\" class=\"label\">（六）其他处理</th>"))
  }

  @Test func `the cells stand in the official order`() throws {
    let page = try page(.shuyang())
    #expect(
      page.contains(
        "<tr><th rowspan=\"8\" class=\"group\">（三）不予公开</th><th class=\"label\">1.属于国家秘密</th>"
          + "<td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>"))
    #expect(page.contains("<th rowspan=\"22\" class=\"spine\">三、本年度办理结果</th>"))
    #expect(
      page.contains(
        "<tr><td>27</td><td>10</td><td>9</td><td>15</td><td>61</td><td>3</td><td>0</td><td>0</td><td>0</td>"
          + "<td>3</td><td>8</td><td>0</td><td>1</td><td>1</td><td>10</td></tr>"))
  }

  @Test func `last year stands in an appendix only when it is asked for`() throws {
    let document = try AnnualDocument.made(.shuyang(), lastYear: .empty(year: 2024))
    #expect(!HTMLDocument.html(document.laidOut(.draft(.over))).contains("与上年对比"))
    let page = HTMLDocument.html(document.laidOut(.draft(.over), comparison: AnnualComparison(document)))
    #expect(page.contains("<h2>附：与上年对比</h2>"))
    #expect(page.contains("<th class=\"label\">三（一） 予以公开</th><td>294</td><td>0</td><td>+294</td>"))
  }

  @Test func `a page says whether its figures can still change`() throws {
    let document = try AnnualDocument.made(.shuyang())
    let draft = HTMLDocument.html(document.laidOut(.draft(.over)))
    #expect(draft.contains("草稿：尚未公布"))
    #expect(!draft.contains("SM3"))
    let published = HTMLDocument.html(
      document.laidOut(.published(on: "2026-01-20", time: 1, digest: "ab12")))
    #expect(published.contains("<p class=\"subtitle\">（2026年1月20日公布）</p>"))
    #expect(published.contains("ab12"))
    #expect(!published.contains("草稿"))
    let again = HTMLDocument.html(
      document.laidOut(.published(on: "2026-02-03", time: 2, digest: "ab12")))
    #expect(again.contains("（2026年2月3日第2次公布）"))
    #expect(HTMLDocument.html(document.laidOut(.adopted(digest: "ab12"))).contains("文字不是公布时的原文"))
  }

  @Test func `a long title is parted behind the office`() throws {
    let page = try page(.shuyang())
    #expect(page.contains("<h1><span>沭阳县人民政府(全县)</span><span>2025年政府信息公开工作年度报告</span></h1>"))
  }

  /// The columns of each row, those counted that a cell further up reaches down into.
  private func widths(of role: String, in page: String) throws -> [Int] {
    let table = try #require(page.firstRange(of: "<table class=\"\(role)"))
    let text = page[table.upperBound...].prefix(
      upTo: try #require(page[table.upperBound...].firstRange(of: "</table>")).lowerBound)
    var reaching: [Int] = []
    return text.split(separator: "<tr>").dropFirst().map { row in
      var width = reaching.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
      reaching = reaching.map { $0 - 1 }.filter { $0 > 0 }
      for cell in row.matches(of: /<t[hd]( [^>]*)?>/) {
        let columns = span("colspan", String(cell.output.1 ?? ""))
        let rows = span("rowspan", String(cell.output.1 ?? ""))
        width += columns
        if rows > 1 { reaching += Array(repeating: rows - 1, count: columns) }
      }
      return width
    }
  }

  private func span(_ name: String, _ attributes: String) -> Int {
    guard let range = attributes.firstRange(of: name + "=\"") else { return 1 }
    return Int(attributes[range.upperBound...].prefix { $0 != "\"" }) ?? 1
  }
}
