import Disclosure
import Testing

@testable import OfficeStore

/// 每年应查哪些不予公开信息.
@Suite struct WorksheetTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func numbers(_ year: Int) throws -> [String] {
    try test.office.worksheet(of: year).compactMap(\.number)
  }

  @Test func `条例第十八条 本年度不予公开、部分公开的在前，以前年度仍未公开的在后，给出的和以后年度的不在内`() throws {
    _ = try test.answered(.refusedProcess, on: "2024-05-06")
    _ = try test.answered(.granted, on: "2025-05-06")
    _ = try test.answered(.partlyGranted, grounds: [.refusedThirdPartyRights], on: "2025-06-03")
    _ = try test.answered(.refusedInternalAffairs, on: "2025-04-07")
    _ = try test.answered(.refusedProcess, on: "2026-01-05")
    _ = try test.answered(.doesNotExist, on: "2025-05-06")
    #expect(try numbers(2025) == ["第4号", "第3号", "第1号"])
    #expect(try test.office.worksheet(of: 2025)[1].grounds == [.refusedThirdPartyRights])
  }

  @Test func `以前年度自查已转为公开的不再查，仍应不予公开、部分调整的继续查`() throws {
    let rows = try [Outcome.refusedProcess, .refusedProcess, .refusedProcess].map {
      try test.answered($0, on: "2023-05-08")
    }
    try test.judge(test.subject(rows[0]), .opened, year: 2024)
    try test.judge(test.subject(rows[1]), .partlyChanged, year: 2024)
    try test.judge(test.subject(rows[2]), .kept, year: 2024)
    #expect(try numbers(2024) == ["第1号", "第2号", "第3号"])
    #expect(try numbers(2025) == ["第2号", "第3号"])
    #expect(try test.office.worksheet(of: 2025).map(\.lastYear?.verdict) == [.partlyChanged, .kept])
  }

  @Test func `转为公开的结论改回之后，下一年度仍须查`() throws {
    let row = try test.answered(.refusedProcess, on: "2023-05-08")
    try test.judge(test.subject(row), .opened, year: 2024)
    try test.judge(test.subject(row), .kept, year: 2024)
    #expect(try numbers(2025) == ["第1号"])
  }

  @Test func `以前年度已经公开的不再查`() throws {
    let row = try test.answered(.refusedProcess, on: "2023-05-08")
    _ = try test.office.publish(
      PaperName(title: "预案"),
      PaperPublication(
        publishedOn: "2024-07-01", address: nil, origin: .overdue,
        item: ItemReference(caseID: row.id, item: 1)),
      by: TestOffice.entry())
    #expect(try numbers(2024) == ["第1号"])
    #expect(try numbers(2025).isEmpty)
  }

  @Test func `负面清单中年末仍不予公开的都须查，以后标注的、此前公开的和移出的不在内`() throws {
    let papers = try ["甲", "乙", "丙", "丁"].map { try test.withhold($0) }
    _ = try test.withhold("戊", markedOn: "2026-01-05")
    _ = try test.office.publish(
      paper: papers[1].number, PaperPublication(publishedOn: "2025-08-01", address: nil),
      by: TestOffice.entry())
    _ = try test.office.publish(
      paper: papers[2].number, PaperPublication(publishedOn: "2026-01-08", address: nil),
      by: TestOffice.entry())
    _ = try test.office.remove(
      paper: papers[3].number, reason: "已移交档案馆", by: TestOffice.entry(today: "2025-11-03"))
    #expect(try test.office.worksheet(of: 2025).map(\.content) == ["甲", "丙"])
  }

  @Test func `误登而移出的不查，以前年度的也不查，有过结论的也不查；定稿的报告不变`() throws {
    let paper = try test.withhold()
    try test.judge(.paper(paper.number), year: 2024)
    try test.judge(.paper(paper.number), year: 2025)
    try test.finish(2024, reason: "没有撰写")
    _ = try test.office.remove(paper: paper.number, reason: "误登", by: TestOffice.entry())
    #expect(try test.office.worksheet(of: 2025).isEmpty)
    #expect(try test.inspection(2024).report.papers.count == 1)
    #expect(throws: StoreError.notToInspect(.paper(1), year: 2025)) { try test.judge(.paper(1)) }
  }

  @Test func `作结论之后理由更正的，须重新自查；原来没有理由、补录的不必`() throws {
    let rows = try [[Outcome.refusedProcess], []].map {
      try test.answered(.partlyGranted, grounds: $0, on: "2025-05-06")
    }
    for row in rows {
      try test.judge(test.subject(row))
      try test.office.registerGrounds(
        [.refusedThirdPartyRights], of: ItemReference(caseID: row.id, item: 1), reason: "更正",
        by: TestOffice.entry())
    }
    let worksheet = try test.office.worksheet(of: 2025)
    #expect(worksheet.map(\.finding?.verdict) == [nil, .kept])
    #expect(worksheet.map(\.outdated?.verdict) == [.kept, nil])
    let gaps: [InspectionGap] = [.groundsChanged(.itemWithoutVerdict(number: rows[0].number, item: 1))]
    #expect(throws: StoreError.inspectionIncomplete(2025, gaps)) { try test.finish() }
    try test.judge(test.subject(rows[0]))
    #expect(try test.inspection().gaps.filter(\.isBlocking).isEmpty)
  }

  @Test func `The numbers of the worksheet are those of plain SQL`() throws {
    for index in 0..<40 {
      _ = try test.answered(
        Outcome.allCases[index % Outcome.allCases.count],
        on: Day(number: Day("2024-11-01").number + Int32(index * 5)))
    }
    let counted = try test.database.row(
      """
      SELECT count(*) FROM cases WHERE is_counted = 1 AND counted_on <= $1
        AND (outcome LIKE 'refused%' OR outcome = 'partlyGranted')
      """, [Day.lastDay(ofYear: 2025)]
    ) { $0.integer(0) }
    let figures = try test.inspection().report.figures
    #expect(figures.items.total.total == counted)
    #expect(figures.items.total.total > 10)
  }

  @Test func `不在应查之列的不能作结论`() throws {
    let granted = try test.answered(.granted, on: "2025-05-06")
    let later = try test.answered(.refusedProcess, on: "2026-01-05")
    for row in [granted, later] {
      #expect(throws: StoreError.notToInspect(test.subject(row), year: 2025)) {
        try test.judge(test.subject(row))
      }
    }
    #expect(throws: StoreError.notToInspect(.paper(9), year: 2025)) { try test.judge(.paper(9)) }
  }

  @Test func `结论有变的须写明理由`() throws {
    let row = try test.answered(.refusedProcess, on: "2025-05-06")
    #expect(throws: StoreError.verdictReasonMissing(.opened)) {
      _ = try test.office.judge(test.subject(row), .opened, year: 2025, by: TestOffice.entry())
    }
  }

  @Test func `只读人员不能作结论，批准人员可以`() throws {
    let row = try test.answered(.refusedProcess, on: "2025-05-06")
    for (account, role) in [("r", Role.readOnly), ("a", .approver)] {
      try test.office.register(
        Person(account: account, name: account, roles: [role]), by: TestOffice.entry())
    }
    #expect(throws: StoreError.self) {
      _ = try test.office.judge(test.subject(row), .kept, year: 2025, by: TestOffice.entry("r"))
    }
    let finding = try test.office.judge(test.subject(row), .kept, year: 2025, by: TestOffice.entry("a"))
    #expect(finding.person == "a")
    #expect(try test.office.worksheet(of: 2025)[0].finding == finding)
  }
}
