import Disclosure

extension Office {
  /// A report year as the office file has it at one moment: the report, what it rests on, what changed since.
  ///
  /// - Parameters:
  ///   - year: the report year.
  ///   - format: how published reports are read.
  /// - Returns: nil for a year without an official form (before 2019).
  /// - Throws: ``StoreError``; `unreadableRecord` when a published report cannot be read.
  public func annualAccount(of year: Int, as format: ReportFormat) throws(StoreError) -> AnnualAccount? {
    guard let form = AnnualForm(reportYear: year) else { return nil }
    return try database.transaction(.deferred) { () throws(StoreError) in
      try account(of: year, form, format)
    }
  }

  /// The same inside a transaction.
  func account(
    of year: Int, _ form: AnnualForm, _ format: ReportFormat
  ) throws(StoreError) -> AnnualAccount {
    let entries = try reportEntries()
    let publication = entries.publications[year]?.last
    let before = entries.publications[year - 1]?.last
    let counted = try count(year, form, entries.tables[year])
    let lastYear = try before.map { (text) throws(StoreError) in try format.report(of: text) }
    let carriedIn = CarriedIn(
      lastYear: lastYear, balances: entries.openingBalances(of: year), counted: counted.table3)
    let current = AnnualReport(
      office: counted.office, year: year, table2: counted.table2, table3: carriedIn.table3,
      table4: counted.table4)
    let report = try publication.map { (text) throws(StoreError) in try format.report(of: text) } ?? current
    // The cases of a report from before this program are not all in the file.
    let own = publication.flatMap { $0.isAdopted ? nil : $0 }
    let differences = own == nil ? [] : current.differences(from: report)
    let paragraphs = entries.paragraphs[year] ?? [:]
    return AnnualAccount(
      report: report, current: current, lastYear: lastYear, publications: entries.publications[year] ?? [],
      carriedIn: carriedIn, paragraphs: publication?.paragraphs ?? paragraphs, paragraphsNow: paragraphs,
      openingBalances: publication?.openingBalances ?? carriedIn.balances,
      feeIncome: try feeIncome(of: year, through: own?.event ?? .max),
      unconfirmed: try unconfirmed(atEndOf: year), differences: differences,
      rewrittenParts: AnnualPart.allCases.filter { part in
        publication.map { $0.paragraphs[part] != paragraphs[part] } ?? false
      },
      // Asked for without a difference too: two cases may move in opposite ways.
      moves: try own.map { (own) throws(StoreError) in try moves(in: year, since: own.event) } ?? .none,
      carriedInMoves: try carriedInMoves(of: year, since: before, carriedIn.differences),
      erased: try erasedCases(
        countedFrom: Day.firstDay(ofYear: year), through: Day.lastDay(ofYear: year)))
  }

  private func carriedInMoves(
    of year: Int, since publication: ReportPublication?, _ differences: [ReportDifference]
  ) throws(StoreError) -> ReportMoves {
    guard let publication, !publication.isAdopted, !differences.isEmpty else { return .none }
    return try moves(in: year - 1, since: publication.event)
  }
}
