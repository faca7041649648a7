public import Disclosure

extension Office {
  /// Publishes the report of a year that is over: its text and digest go on record, which freezes its figures, and
  /// the record is sealed.
  ///
  /// - Parameters:
  ///   - year: the report year.
  ///   - format: how the figures become the text.
  ///   - stated: the figures that the report's own text repeats, for identity G; nil without one.
  ///   - reason: why it is published against a broken identity, or again (更正发布); the reports before stay on
  ///     record.
  ///   - entry: who publishes it, and when.
  /// - Throws: ``StoreError``: `yearNotOver`; `reportBroken`, `reportCasesErased` and `reportPublished` without a reason;
  ///   `officeRolesLack`.
  public func publish(
    year: Int, as format: ReportFormat, stated: [StatedFigure]? = nil, reason: String? = nil, by entry: Entry
  ) throws(StoreError) -> (publication: ReportPublication, seal: Seal) {
    guard let form = AnnualForm(reportYear: year), entry.today > Day.lastDay(ofYear: year) else {
      throw .yearNotOver(year)
    }
    return try changing { () throws(StoreError) in
      let person = try officePerson(entry, .reportPublished)
      let before = try account(of: year, form, format)
      if reason == nil {
        try Self.refuseSecond(before.publication)
        guard before.erased == 0 else { throw .reportCasesErased(year: year, count: before.erased) }
        let identities = IdentityReport(
          checking: before.current, lastYear: before.lastYear, openingBalances: before.carriedIn.balances,
          stated: stated)
        guard identities.holds else { throw .reportBroken(year, identities.breaches) }
      }
      let text = PublishedText(year: year, report: format.text(before.current), reason: reason)
      try append(.reportPublished(text), by: person.name, entry)
      return (try inForce(year), try sealRecord())
    }
  }

  /// Adopts a report that the office published before it used this program, so that the next one follows it.
  ///
  /// - Parameters:
  ///   - report: what the text says.
  ///   - text: the interchange form, which is kept byte for byte.
  ///   - reason: why another report takes the place of one that is on record for the year.
  ///   - entry: who adopts it, and when.
  /// - Throws: ``StoreError``: `yearNotOver`; `reportPublished` without a reason; `officeRolesLack`.
  public func adopt(
    _ report: AnnualReport, text: String, reason: String? = nil, by entry: Entry
  ) throws(StoreError) -> ReportPublication {
    guard entry.today > Day.lastDay(ofYear: report.year) else { throw .yearNotOver(report.year) }
    return try changing { () throws(StoreError) in
      let person = try officePerson(entry, .reportAdopted)
      if reason == nil { try Self.refuseSecond(try publication(of: report.year)) }
      let text = PublishedText(year: report.year, report: text, reason: reason)
      try append(.reportAdopted(text), by: person.name, entry)
      return try inForce(report.year)
    }
  }

  private static func refuseSecond(_ publication: ReportPublication?) throws(StoreError) {
    guard let publication else { return }
    throw .reportPublished(
      year: publication.year, on: publication.day, by: publication.person, isAdopted: publication.isAdopted)
  }

  private func inForce(_ year: Int) throws(StoreError) -> ReportPublication {
    guard let publication = try publication(of: year) else {
      preconditionFailure("what was just recorded is on record")
    }
    return publication
  }
}
