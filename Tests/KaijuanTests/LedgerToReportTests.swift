import Disclosure
import OfficeDocuments
import OfficeStore
import Testing

/// A year of a county's cases from its ledger to its yearly report. The cases are invented, the totals published.
struct LedgerToReportTests {
  @Test(arguments: [LedgerVariant.plain, .gb18030])
  func `条例第五十条 由台账算出的年报表三、表四各格与公布的一致`(variant: LedgerVariant) throws {
    let report = try #require(try reports([2025], of: PublishedLedger.cases(in: variant.bytes())).first)
    let published = try PublishedLedger.report()
    let cells = AnnualForm.form2021.rows.flatMap { row in AnnualColumn.allCases.map { (row, $0) } }
    #expect(cells.filter { report.table3[$0, $1] != published.table3[$0, $1] }.map { "\($0) \($1)" } == [])
    let counts = DisputeKind.allCases.flatMap { kind in DisputeColumn.allCases.map { (kind, $0) } }
    #expect(counts.filter { report.table4[$0, $1] != published.table4[$0, $1] }.map { "\($0) \($1)" } == [])
    #expect(IdentityReport(checking: report).holds)
  }

  /// Equal cases make equal tables: only the reading can differ.
  @Test(arguments: LedgerVariant.allCases)
  func `However a ledger was saved, all its rows are the same cases with the same digests`(
    variant: LedgerVariant
  ) throws {
    #expect(PublishedLedger.plainCases.count == 761)
    #expect(try PublishedLedger.cases(in: variant.bytes()) == PublishedLedger.plainCases)
  }

  @Test func `Each year's second row is the last of the year before, and every case is new once`() throws {
    let reports = try reports([2024, 2025, 2026], of: PublishedLedger.plainCases)
    for (earlier, later) in zip(reports, reports.dropFirst()) {
      #expect(!IdentityReport(checking: later, lastYear: earlier).breaches.contains { $0.identity == .e })
    }
    #expect(reports.compactMap { $0.table3[.newlyReceived, .total] }.reduce(0, +) == 761)
  }

  @Test func `The months of a ledger add up to the published year`() throws {
    let folder = try ImportFolder()
    let office = try folder.office()
    var rest = PublishedLedger.plainCases[...]
    _ = try office.importLedger(by: ImportFolder.entry) { () throws(StoreError) in rest.popFirst() }
    let published = try PublishedLedger.report()
    let months = try (1...12).map { month in
      let period = try #require(ReportPeriod("2025-\(month < 10 ? "0" : "")\(month)"))
      return try #require(try office.periodReport(period, today: ImportFolder.today))
    }
    for row in AnnualForm.form2021.rows where row != .carriedIn && row != .carriedOut {
      let sum = months.compactMap { $0.table3[row, .total] }.reduce(0, +)
      #expect(sum == published.table3[row, .total], "\(row)")
    }
    #expect(months.first?.table3[.carriedIn, .total] == published.table3[.carriedIn, .total])
    #expect(months.last?.table3[.carriedOut, .total] == published.table3[.carriedOut, .total])
  }

  @Test func `A year's charts show the figures of its report`() throws {
    let folder = try ImportFolder()
    let office = try folder.office()
    var rest = PublishedLedger.plainCases[...]
    _ = try office.importLedger(by: ImportFolder.entry) { () throws(StoreError) in rest.popFirst() }
    let published = try PublishedLedger.report()
    for year in [2024, 2025, 2026] {
      let figures = try office.figures(year: year, today: ImportFolder.today)
      let report = try #require(try office.periodReport(.year(year), today: ImportFolder.today))
      #expect(figures.report == report)
      let received = figures.receivedByMonth.reduce(0, +)
      #expect(received == report.table3[.newlyReceived, .total])
      #expect(figures.resultsByMonth.reduce(0, +) == report.table3[.total, .total])
      #expect(figures.outcomes.map(\.count).reduce(0, +) == report.table3[.total, .total])
      #expect(figures.channels.values.reduce(0, +) == received)
      #expect(figures.units.map(\.received).reduce(0, +) == received)
      guard year == 2025 else { continue }
      #expect(received == published.table3[.newlyReceived, .total])
      for (row, count) in figures.outcomes { #expect(count == published.table3[row, .total]) }
    }
  }

  private func reports(_ years: [Int], of cases: [LedgerCase]) throws -> [AnnualReport] {
    let folder = try ImportFolder()
    return try withExtendedLifetime(folder) {
      let office = try folder.office()
      var rest = cases[...]
      let count = try office.importLedger(by: ImportFolder.entry) { () throws(StoreError) in rest.popFirst() }
      #expect(count == 761)
      return try years.compactMap { try office.annualReport(year: $0) }
    }
  }

  /// Counted apart from this program, by a script that knows only the ledger, the holidays and the law.
  @Test func `What broke the law or does not fit comes in, marked`() throws {
    let folder = try ImportFolder()
    let office = try folder.office()
    var found: [Irregularity.Kind: Int] = [:]
    for ledgerCase in PublishedLedger.plainCases {
      for irregularity in try office.irregularities(of: ledgerCase, by: ImportFolder.entry) {
        found[irregularity.kind, default: 0] += 1
      }
    }
    #expect(
      found == [
        .partDisclosureWithoutGround: 102, .lateReply: 9, .disputeOverWithdrawal: 6,
        .closedBeforeClarificationEnd: 5, .closedWithoutFeeNotice: 1, .closedWithoutClarification: 1,
        .replyWhileAwaiting: 1,
      ])
  }
}
