import Disclosure
import Foundation
import Testing

@testable import OfficeStore

@Suite struct PublicationTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  /// Received on 1 December 2025, answered nine days later unless it stays open.
  @discardableResult
  private func receive(_ subject: String, isOpen: Bool = false) throws -> CaseRow {
    let facts: [(CaseFact, Day)] = [(.registered(Registered()), "2025-12-01")]
    let reply: [(CaseFact, Day)] = [(.replied(Replied(outcome: .granted)), "2025-12-10")]
    return try test.receive(
      TestOffice.application(subject, on: "2025-12-01"), facts: facts + (isOpen ? [] : reply))
  }

  @discardableResult
  private func publish(_ year: Int = 2025, reason: String? = nil) throws -> ReportPublication {
    try office.publish(year: year, as: .plain, reason: reason, by: TestOffice.entry()).publication
  }

  private func account(_ year: Int = 2025) throws -> AnnualAccount {
    try #require(try office.annualAccount(of: year, as: .plain))
  }

  private func lines(_ differences: [ReportDifference]) -> [String] {
    differences.map { difference in
      let figures = "\(difference.published?.text ?? "-")→\(difference.now?.text ?? "-")"
      guard case .table3(let row, let column) = difference.place else { return figures }
      return "\(row.rawValue).\(column.key) \(figures)"
    }
  }

  /// Publishes 2025 with one case answered and one open; then the reply turns out never to have been made.
  private func publishAndCorrect() throws -> CaseRow {
    let row = try receive("征地补偿安置方案")
    try receive("低保对象名单", isOpen: true)
    try publish()
    return try test.record(.corrected(Corrected(event: row.version, reason: "录入错误")), of: row)
  }

  @Test func `公布后数字不再变动，更正逐格列为差异并指明办件`() throws {
    let corrected = try publishAndCorrect()
    let account = try account()
    #expect(account.report.table3[.granted, .total] == 1)
    #expect(account.current.table3[.granted, .total] == 0)
    #expect(
      lines(account.differences) == [
        "granted.naturalPerson 1→0", "granted.total 1→0", "total.naturalPerson 1→0", "total.total 1→0",
        "carriedOut.naturalPerson 1→2", "carriedOut.total 1→2",
      ])
    for difference in account.differences {
      #expect(account.moves.names(at: difference.place) == [corrected.number])
    }
    #expect(account.identities().holds)
  }

  @Test func `没有变动的，公布后没有差异`() throws {
    try receive("征地补偿安置方案")
    try publish()
    let row = try receive("公布后收到的", isOpen: true)
    #expect(lines(try account().differences).count == 4)
    _ = try test.record(.corrected(Corrected(event: 2, reason: "录入错误")), of: row)
    #expect(try account().moves.cases.map(\.number) == [row.number])
    #expect(try account(2024).differences.isEmpty)
  }

  @Test func `本年度的二等于上年公布的四，与办件不符的列明`() throws {
    let corrected = try publishAndCorrect()
    let next = try account(2026)
    #expect(next.report.table3[.carriedIn, .total] == 1)
    #expect(next.carriedIn.counted[.carriedIn, .total] == 2)
    #expect(lines(next.carriedIn.differences) == ["carriedIn.naturalPerson 1→2", "carriedIn.total 1→2"])
    #expect(next.carriedInMoves.names(at: .table3(.carriedOut, .total)) == [corrected.number])
    let breaches = next.identities().breaches
    #expect(breaches.map(\.identity) == [.a, .a])
  }

  @Test func `等式不符的不予公布，写明理由的照实公布并记录理由`() throws {
    _ = try publishAndCorrect()
    let events = try test.count("events")
    let later = TestOffice.entry(today: "2027-01-11")
    let error = #expect(throws: StoreError.self) {
      try office.publish(year: 2026, as: .plain, by: later)
    }
    guard case .reportBroken(2026, let breaches)? = error else {
      Issue.record("\(error as Any)")
      return
    }
    #expect(breaches.map(\.place) == [.column(.kind(.naturalPerson)), .column(.total)])
    #expect(try test.count("events") == events)
    let publication = try office.publish(year: 2026, as: .plain, reason: "上年漏计一件", by: later).publication
    #expect(publication.reason == "上年漏计一件")
    #expect(try account(2026).publication == publication)
  }

  @Test func `更正发布须有理由，原报告保留在案`() throws {
    let first = try publishAndCorrect()
    #expect(throws: StoreError.reportPublished(year: 2025, on: TestOffice.today, by: "管理员", isAdopted: false))
    {
      try publish()
    }
    let second = try publish(reason: "一件未答复的误计为已答复")
    let account = try account()
    #expect(account.publications.map(\.reason) == [nil, "一件未答复的误计为已答复"])
    #expect(account.publication == second)
    #expect(account.report.table3[.granted, .total] == 0)
    #expect(account.differences.isEmpty)
    #expect(account.moves.names(at: .table3(.granted, .total)).isEmpty)
    #expect(try self.account(2026).report.table3[.carriedIn, .total] == 2)
    #expect(first.isOpen)
  }

  @Test func `年度结束之后才能公布`() throws {
    for day in ["2025-06-30", "2025-12-31"] as [Day] {
      #expect(throws: StoreError.yearNotOver(2025)) {
        try office.publish(year: 2025, as: .plain, reason: "提前", by: TestOffice.entry(today: day))
      }
    }
    _ = try office.publish(year: 2025, as: .plain, by: TestOffice.entry(today: "2026-01-01"))
  }

  @Test func `A publication keeps the text, its digest, and seals the record`() throws {
    try receive("征地补偿安置方案")
    let (publication, seal) = try office.publish(year: 2025, as: .plain, by: TestOffice.entry())
    #expect(publication.text == ReportFormat.plain.text(try account().report))
    #expect(publication.digest == SM3.hex(of: Array(publication.text.utf8)))
    #expect(seal.upTo == (try test.count("events")))
    #expect(try test.finding() == nil)
  }

  @Test func `A published report that is not the one of its digest is found`() throws {
    let wrong = #"{"year": 2025, "report": "2025", "sm3": "00"}"#
    let text = try JSONDecoder().decode(PublishedText.self, from: Data(wrong.utf8))
    try office.database.transaction { () throws(StoreError) in
      try office.append(.reportPublished(text), by: "管理员", TestOffice.entry())
    }
    #expect(try test.finding() == .publishedReportDiffers(year: 2025))
  }

  @Test func `A published report that cannot be read is named, not passed over`() throws {
    let other = ReportFormat(text: { _ in "？" }, report: ReportFormat.plain.report)
    _ = try office.publish(year: 2025, as: other, by: TestOffice.entry())
    for year in [2025, 2026] {
      let error = #expect(throws: StoreError.self) { try account(year) }
      guard case .unreadableRecord("office", _, _)? = error else {
        Issue.record("\(error as Any)")
        return
      }
    }
  }

  @Test func `A dispute decided after publication is named in its cells`() throws {
    let row = try receive("征地补偿安置方案")
    let filed = CaseFact.disputeFiled(DisputeFiled(dispute: "河政复〔2025〕1号", as: .reconsideration))
    let disputed = try test.record(filed, on: "2025-12-20", of: row)
    let direct = DisputeFiled(dispute: "(2025)甘29行初1号", as: .litigationDirect)
    try office.recordDispute(
      .disputeFiled(direct), dispute: direct.dispute, on: "2025-12-21", by: TestOffice.entry())
    try publish()
    let decided = DisputeConcluded(
      dispute: "河政复〔2025〕1号", result: .corrected, form: .reconsiderationDecision)
    _ = try test.record(.disputeConcluded(decided), on: "2025-12-30", of: disputed)
    let moves = try office.moves(in: 2025, since: try #require(try account().publication).event)
    #expect(moves.names(at: .table4(.reconsideration, .state(.pending))) == ["河政复〔2025〕1号"])
    #expect(moves.names(at: .table4(.reconsideration, .state(.corrected))) == ["河政复〔2025〕1号"])
    #expect(moves.names(at: .table4(.reconsideration, .total)) == [])
    #expect(moves.names(at: .table4(.litigationDirect, .state(.pending))) == [])
  }

  @Test func `The office's own words are those of the publication, and later ones are noted`() throws {
    try office.write("发布前", for: .problems, year: 2025, by: TestOffice.entry())
    try publish()
    #expect(try account().rewrittenParts.isEmpty)
    try office.write("发布后", for: .problems, year: 2025, by: TestOffice.entry())
    #expect(try account().paragraphs == [.problems: "发布前"])
    #expect(try account().rewrittenParts == [.problems])
  }
}
