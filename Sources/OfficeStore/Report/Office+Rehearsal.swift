public import Disclosure

extension Office {
  /// What would break the report of a year, or leave it wrong, if the year ended today.
  ///
  /// - Parameters:
  ///   - year: the report year.
  ///   - today: the day on which it is asked.
  ///   - format: how published reports are read: this year's 二 is last year's 四.
  /// - Returns: nil for a year without an official form (before 2019).
  /// - Throws: ``StoreError``.
  public func rehearsal(year: Int, today: Day, as format: ReportFormat) throws(StoreError) -> Rehearsal? {
    guard let form = AnnualForm(reportYear: year) else { return nil }
    return try database.transaction(.deferred) { () throws(StoreError) in
      let account = try account(of: year, form, format)
      let cases = RehearsalCases(office: self, year: year, today: today)
      let entries =
        Self.entries(account) + (try cases.entries()) + account.unconfirmed.map(RehearsalEntry.unconfirmed)
        + (try pendingDisputes(year))
      return Rehearsal(
        year: year, today: today,
        carriedOut: AnnualColumn.allCases.map { ($0, account.current.table3[.carriedOut, $0] ?? 0) },
        entries: entries)
    }
  }

  private static func entries(_ account: AnnualAccount) -> [RehearsalEntry] {
    let identities = IdentityReport(
      checking: account.current, lastYear: account.lastYear, openingBalances: account.carriedIn.balances)
    return table2(account.current.table2)
      + AnnualPart.allCases.filter { $0.needsOwnWords && account.paragraphsNow[$0] == nil }
      .map(RehearsalEntry.wordsMissing)
      + identities.breaches.map(RehearsalEntry.identityBroken) + carriedIn(account)
  }

  private static func table2(_ table: Table2?) -> [RehearsalEntry] {
    guard let table else { return [.table2Missing] }
    let blank = table.form.table2Rows.filter { row in
      table.form.columns(of: row).contains { table[row, $0] == nil }
    }
    return blank.map(RehearsalEntry.table2Blank)
  }

  private static func carriedIn(_ account: AnnualAccount) -> [RehearsalEntry] {
    guard account.lastYear != nil else { return [.lastYearMissing] }
    return account.carriedIn.differences.map { difference in
      let place = ReportDifference.Place.table3(.carriedOut, difference.column)
      return .carriedInDiffers(difference, moved: account.carriedInMoves.names(at: place))
    }
  }

  private func pendingDisputes(_ year: Int) throws(StoreError) -> [RehearsalEntry] {
    try database.rows(RehearsalQueries.pending, [Day.lastDay(ofYear: year)]) {
      (row: Row) throws(StoreError) in
      .disputePending(
        dispute: row.text(0), kind: row.choice(1, DisputeKind.reconsideration), filedOn: row.day(2),
        caseNumber: row.optionalText(3))
    }
  }
}

extension ReportDifference {
  /// Its column of table 三; the total where it is of another table.
  fileprivate var column: AnnualColumn {
    if case .table3(_, let column) = place { return column }
    return .total
  }
}
