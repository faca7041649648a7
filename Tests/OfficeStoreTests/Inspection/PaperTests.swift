import Disclosure
import Testing

@testable import OfficeStore

/// 信息目录：负面清单和公开的信息.
@Suite struct PaperTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  @Test func `负面清单中的信息公开的，缘由为经自查转为公开，列入当年的转为公开清单`() throws {
    let paper = try test.withhold()
    let published = try test.office.publish(
      paper: paper.number, PaperPublication(publishedOn: "2025-09-01", address: "https://例.cn/1"),
      by: TestOffice.entry())
    #expect(published.standing == .published)
    #expect(published.publication?.origin == .inspection)
    let conversions = try test.inspection().report.conversions
    #expect(conversions.map(\.title) == ["供水应急预案"])
    #expect(try test.inspection(2024).report.conversions.isEmpty)
  }

  @Test func `本来就公开的信息不算转为公开`() throws {
    _ = try test.office.publish(
      PaperName(title: "年度预算"), PaperPublication(publishedOn: "2025-02-01", address: nil),
      by: TestOffice.entry())
    #expect(try test.inspection().report.conversions.isEmpty)
  }

  @Test func `决定转为公开而尚未公开的计为待办，公开之后不再计`() throws {
    let row = try test.answered(.refusedProcess, on: "2025-05-06")
    let paper = try test.withhold()
    try test.judge(test.subject(row), .opened)
    try test.judge(.paper(paper.number), .opened)
    #expect(try test.inspection().report.pending == 2)
    _ = try test.office.publish(
      paper: paper.number, PaperPublication(publishedOn: "2026-01-10", address: nil), by: TestOffice.entry())
    _ = try test.office.publish(
      PaperName(title: "纪要"),
      PaperPublication(
        publishedOn: "2026-01-12", address: nil, origin: .inspection,
        item: ItemReference(caseID: row.id, item: 1)), by: TestOffice.entry())
    #expect(try test.inspection().report.pending == 0)
  }

  @Test func `以前年度决定转为公开而尚未公开的，下一年度的报告列出，公开之后不再列`() throws {
    let row = try test.answered(.refusedProcess, on: "2024-05-06")
    let paper = try test.withhold()
    try test.judge(test.subject(row), .opened, year: 2024)
    try test.judge(.paper(paper.number), .opened, year: 2024)
    #expect(try test.office.openedUnpublished().map(\.subject) == [.paper(1), test.subject(row)])
    let report = try test.inspection().report
    #expect(report.items.isEmpty)
    #expect(report.openedEarlier?.map(\.number) == [row.number])
    #expect(report.openedEarlier?.first?.finding?.verdict == .opened)
    #expect(report.pending == 2)
    _ = try test.office.publish(
      paper: paper.number,
      PaperPublication(
        publishedOn: "2026-01-12", address: nil, item: ItemReference(caseID: row.id, item: 1)),
      by: TestOffice.entry())
    #expect(try test.office.openedUnpublished().isEmpty)
    #expect(try test.inspection().report.openedEarlier == nil)
    #expect(try test.inspection().report.pending == 0)
  }

  @Test func `尚未发生的日期不能登记`() throws {
    let tomorrow: Day = "2026-03-21"
    #expect(throws: StoreError.dayInFuture(tomorrow, today: TestOffice.today)) {
      _ = try test.withhold(markedOn: tomorrow)
    }
    #expect(try test.office.papers().isEmpty)
    #expect(throws: StoreError.unknownPaper(3)) {
      _ = try test.office.remove(paper: 3, reason: "误登", by: TestOffice.entry())
    }
  }

  @Test func `Papers are numbered on, renamed and removed`() throws {
    _ = try test.withhold("甲")
    let second = try test.withhold("乙")
    #expect(second.number == 2)
    #expect(
      try test.office.rename(paper: 2, title: "丙", by: TestOffice.entry()).name.title == "丙")
    #expect(try test.office.remove(paper: 2, reason: "误登", by: TestOffice.entry()).standing == .removed)
    #expect(try test.withhold("丁").number == 3)
    #expect(try test.office.papers().map(\.name.title) == ["甲", "丙", "丁"])
    #expect(try test.finding() == nil)
  }

  @Test func `更正名称不使不宜公开的标题列出，写明可以列出的才列`() throws {
    _ = try test.withhold("绝密甲", isTitleSecret: true)
    _ = try test.office.rename(paper: 1, title: "绝密乙", by: TestOffice.entry())
    #expect(try test.inspection().report.papers.map(\.title) == [nil])
    _ = try test.office.rename(paper: 1, title: "供水预案", isTitleSecret: false, by: TestOffice.entry())
    #expect(try test.inspection().report.papers.map(\.title) == ["供水预案"])
  }

  @Test(arguments: Paper.columns.dropFirst(2))
  func `A changed column of the list is found by verify`(_ column: String) throws {
    _ = try test.withhold()
    let value = ["review_on", "published_on", "topic_file"].contains(column) ? "7" : "'x'"
    try test.database.execute("UPDATE papers SET \(column) = \(value)")
    #expect(try test.finding() == .paperDiffers(number: 1, column: column))
  }

  @Test func `A paper too many, or one missing, is found by verify`() throws {
    _ = try test.withhold()
    try test.database.execute("UPDATE papers SET id = 4")
    #expect(try test.finding() == .paperDiffers(number: 1, column: "id"))
    try test.database.execute("UPDATE papers SET id = 1")
    #expect(try test.finding() == nil)
    try test.database.execute(
      "INSERT INTO papers (id, version, title, standing) VALUES (2, 1, '甲', 'withheld')")
    #expect(try test.finding() == .paperDiffers(number: 2, column: "id"))
  }
}
