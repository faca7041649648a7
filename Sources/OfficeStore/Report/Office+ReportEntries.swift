public import Disclosure

/// What people enter for the yearly report: table 二, their own words, what merged offices brought.
extension Office {
  /// Enters table 二 of a year, whole: it replaces the one entered before. A blank one takes it back.
  ///
  /// - Parameters:
  ///   - table: of the year's form.
  ///   - year: the report year.
  ///   - entry: who enters it, and when.
  /// - Throws: ``StoreError/officeRolesLack(needed:has:)``, ``StoreError/unknownPerson(account:)``.
  public func enter(_ table: Table2, year: Int, by entry: Entry) throws(StoreError) {
    precondition(AnnualForm(reportYear: year) == table.form, "a table of another year's form")
    try change(.table2Entered(Table2Entered(year: year, table2: table)), by: entry)
  }

  /// Writes the office's own words for a part of a year's report; an empty text takes them back.
  ///
  /// - Throws: ``StoreError/officeRolesLack(needed:has:)``, ``StoreError/unknownPerson(account:)``.
  public func write(_ text: String, for part: AnnualPart, year: Int, by entry: Entry) throws(StoreError) {
    try change(.paragraphWritten(ParagraphWritten(year: year, part: part, text: text)), by: entry)
  }

  /// Enters what an office merged in during the year brought; entered again, it corrects the entry before.
  ///
  /// - Throws: ``StoreError/officeRolesLack(needed:has:)``, ``StoreError/unknownPerson(account:)``.
  public func enter(_ balance: OpeningBalance, by entry: Entry) throws(StoreError) {
    precondition(balance.isSound, "an opening balance out of reach")
    try change(.openingBalanceEntered(balance), by: entry)
  }

  /// Table 二 of a year as last entered, or nil.
  public func table2(of year: Int) throws(StoreError) -> Table2? { try reportEntries().tables[year] }

  /// The report of a year that is in force; nil while none was published or adopted.
  public func publication(of year: Int) throws(StoreError) -> ReportPublication? {
    try reportEntries().publications[year]?.last
  }

  func reportEntries() throws(StoreError) -> ReportEntries {
    var entries = ReportEntries()
    for (id, record) in try records(in: .office, of: OfficeFact.self) { entries.take(record, id: id) }
    return entries
  }
}
