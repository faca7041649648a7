import Disclosure
import OfficeDocuments
import Testing

/// What offices published, checked against the form's own arithmetic.
struct PublishedReportTests {
  private func breaches(_ text: String) throws -> [Breach] {
    IdentityReport(checking: try AnnualReportFile.read(Array(text.utf8))).breaches
  }

  private func sides(_ breach: Breach) -> [Int] {
    breach.sides.map { [$0.left.value, $0.right.value] } ?? []
  }

  @Test func `沭阳县2025年度报告各项平衡`() throws {
    #expect(try breaches(PublishedReports.shuyang2025) == [])
  }

  @Test func `金湖县2023年度报告 未经复议直接起诉的总计不等于各栏之和`() throws {
    let found = try breaches(PublishedReports.jinhu2023)
    #expect(found.map(\.identity) == [.d])
    #expect(found.map(\.place) == [.block(.litigationDirect)])
    #expect(found.map(sides) == [[3, 0]])
  }

  // 34 + 2 new and carried in, 35 results, and a blank where 1 was carried out.
  @Test func `上海市科委2024年度报告 结转下年度总计空白`() throws {
    let found = try breaches(PublishedReports.shanghai2024)
    #expect(found.map(\.identity) == [.blank, .a, .c])
    #expect(found.map(\.place) == [.cell(.carriedOut, .total), .column(.total), .row(.carriedOut)])
    #expect(found.map(sides) == [[], [36, 35], [1, 0]])
    #expect(found.map { $0.sides?.right.hasBlank } == [nil, true, true])
  }
}
