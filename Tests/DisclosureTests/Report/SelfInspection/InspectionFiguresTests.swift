import Testing

@testable import Disclosure

/// 不予公开信息自查的数字和核对.
@Suite struct InspectionFiguresTests {
  private typealias Made = SelfInspectionReport

  @Test func `条例第十八条 应查等于已查，三类结论之和等于应查`() {
    let figures = Made.full.figures
    #expect(figures.withheld == InspectionTally(total: 6, inspected: 6, kept: 3, partlyChanged: 1, opened: 2))
    #expect(figures.breaches.isEmpty)
    let open = Made.made(items: [.made("第1号", [.refusedProcess])]).figures
    #expect(open.breaches == [.notInspected(due: 1, inspected: 0)])
  }

  @Test func `一件有两个理由的只计一次，计入第一个`() {
    let items = Made.full.figures.items
    #expect(items[.ground(.refusedThirdPartyRights)].total == 1)
    #expect(items[.ground(.refusedProcess)].total == 2)
    #expect(items.rows.map(\.tally.total).reduce(0, +) == items.total.total)
  }

  @Test func `八项理由逐项列出，没有登记理由的部分公开另列一行`() {
    #expect(Made.full.figures.items.rows.map(\.ground) == WithheldGround.all.dropLast())
    let unregistered = Made.made(items: [.made("第1号", [], isPart: true, .kept)])
    #expect(unregistered.figures.items.rows.last?.ground == .unregistered)
    #expect(unregistered.gaps.filter(\.isBlocking) == [.groundMissing(number: "第1号", item: 1)])
  }

  @Test func `以前年度仍未公开的与本年度的分开计`() {
    let figures = Made.full.figures
    #expect((figures.refused, figures.partlyGranted, figures.earlier) == (2, 1, 1))
  }

  @Test func `A sum that does not hold is named`() {
    let tally = InspectionTally(total: 2, inspected: 2, kept: 1, partlyChanged: 0, opened: 0)
    let wrong = InspectionTable(
      rows: [
        .init(
          ground: .ground(.refusedProcess),
          tally: InspectionTally(total: 1, inspected: 2, kept: 1, partlyChanged: 0, opened: 0))
      ],
      total: tally)
    let figures = InspectionFigures(
      papers: wrong, items: Made.made().figures.items, refused: 1, partlyGranted: 0, earlier: 0, topics: 0,
      topicApplications: 0, topicGranted: 0, topicsDecided: 0, conversions: 2, conversionsByInspection: 1,
      conversionsByTopics: 0, conversionsOverdue: 0)
    #expect(figures.breaches.contains(.verdictsDiffer(.papers, inspected: 2, verdicts: 1)))
    #expect(figures.breaches.contains(.groundsDiffer(.papers, .total, total: 2, rows: 1)))
    #expect(figures.breaches.contains(.yearsDiffer(total: 0, parts: 1)))
    #expect(figures.breaches.contains(.conversionsDiffer(total: 2, kinds: 1)))
  }

  @Test func `Every figure of the tables is the number of things that it opens`() {
    let report = Made.full
    for source in InspectionSource.allCases {
      for row in report.figures[source].rows {
        for measure in InspectionMeasure.allCases {
          let selection = InspectionSelection(row: .ground(row.ground, source), measure: measure)
          let opened = report.papers(in: selection).count + report.items(in: selection).count
          #expect(opened == row.tally[measure], "\(source) \(row.ground) \(measure)")
        }
      }
    }
    func count(_ row: InspectionSelection.Row, _ measure: InspectionMeasure? = .total) -> Int {
      let selection = InspectionSelection(row: row, measure: measure)
      return report.papers(in: selection).count + report.items(in: selection).count
    }
    #expect(count(.withheld) == report.figures.withheld.total)
    #expect((count(.refused), count(.partlyGranted), count(.earlier)) == (2, 1, 1))
    #expect(count(.withheld, nil) == 0)
  }

  @Test func `零报告 没有一件也能核对相符，缺的只是要写的文字`() {
    let report = Made.made()
    #expect(report.isNil)
    #expect(report.figures.breaches.isEmpty)
    #expect(report.gaps.filter(\.isBlocking).isEmpty)
    #expect(report.gaps.contains(.wordsMissing(.problems)))
    #expect(report.gaps.contains(.detailMissing(.documentNumber)))
  }

  @Test func `填齐之后没有缺项`() {
    let report = Made.made(
      revision: CatalogueRevision(added: 1, changed: 0, removed: 0, guideChanges: 0),
      words: [.problems: "没有。", .nextSteps: "继续。"],
      details: Dictionary(uniqueKeysWithValues: InspectionDetail.allCases.map { ($0, "3") }))
    #expect(report.gaps.isEmpty)
  }
}
