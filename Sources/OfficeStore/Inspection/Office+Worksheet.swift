import Disclosure

/// What is to be inspected in a year.
extension Office {
  // Along request_items_withheld.
  static let withheldItems = """
    SELECT case_id, request_items.number, cases.number, content, document_number, request_items.outcome, grounds,
        answered_on, cases.unit
      FROM request_items JOIN cases ON cases.id = case_id
      WHERE is_withheld = 1 AND answered_on <= $1 ORDER BY answered_on, case_id, request_items.number
    """

  /// The worksheet of a year's self-inspection: the papers of the negative list, by number; the items refused or
  /// disclosed in part that were answered in the year, then those of earlier years that are still closed.
  ///
  /// - Throws: ``StoreError``.
  public func worksheet(of year: Int) throws(StoreError) -> [InspectionEntry] {
    try database.transaction(.deferred) { () throws(StoreError) in
      try worksheet(try inspections(through: year), try papers(), of: year)
    }
  }

  /// The same inside a transaction.
  func worksheet(
    _ inspections: [Int: InspectionEntries], _ papers: [Paper], of year: Int
  ) throws(StoreError) -> [InspectionEntry] {
    let history = InspectionHistory(inspections, papers, year: year)
    let closed = try withheld(history, papers.filter(history.isToInspect), through: year)
      .filter(history.isToInspect)
    return closed.filter { $0.answeredOn == nil } + closed.filter { $0.answeredOn?.year == year }
      + closed.filter { $0.answeredOn.map { $0.year != year } ?? false }
  }

  /// Everything that is withheld: papers, and what was answered up to a year's end.
  func withheld(
    _ history: InspectionHistory, _ papers: [Paper], through year: Int
  ) throws(StoreError) -> [InspectionEntry] {
    try papers.compactMap { InspectionEntry($0, history) }
      + database.rows(Self.withheldItems, [Day.lastDay(ofYear: year)]) { (row: Row) throws(StoreError) in
        InspectionEntry(row, history)
      }
  }

  /// What is on record of the inspections up to a year, by year.
  func inspections(through year: Int) throws(StoreError) -> [Int: InspectionEntries] {
    var inspections: [Int: InspectionEntries] = [:]
    for stream in try streams(of: "inspection") {
      guard case .inspection(let one) = stream, one <= year else { continue }
      inspections[one] = try inspectionEntries(of: one)
    }
    return inspections
  }

  func inspectionEntries(of year: Int) throws(StoreError) -> InspectionEntries {
    InspectionEntries(
      year: year, try records(in: .inspection(year), of: InspectionFact.self).map(\.record))
  }
}

extension InspectionHistory {
  /// The year's finding where it counts, else where it no longer does.
  fileprivate func findings(
    of subject: InspectionSubject, on grounds: [Outcome]
  ) -> (finding: InspectionFinding?, outdated: InspectionFinding?) {
    let finding = finding(of: subject)
    return isOutdated(subject, on: grounds) ? (nil, finding) : (finding, nil)
  }
}

extension InspectionEntry {
  fileprivate init(_ row: Row, _ history: InspectionHistory) {
    let subject = InspectionSubject.item(ItemReference(caseID: row.integer(0), item: row.integer(1)))
    let outcome = row.choice(5, Outcome.partlyGranted)
    let grounds = outcome.isGround ? [outcome] : row.choices(6, Outcome.self)
    let (finding, outdated) = history.findings(of: subject, on: grounds)
    self.init(
      subject: subject, number: row.text(2), content: row.text(3), documentNumber: row.optionalText(4),
      answeredOn: row.day(7), isPart: outcome == .partlyGranted,
      grounds: grounds, unit: row.optionalText(8), reviewOn: nil, isTitleSecret: false, finding: finding,
      outdated: outdated, lastYear: history.lastYear(of: subject))
  }

  fileprivate init?(_ paper: Paper, _ history: InspectionHistory) {
    guard let mark = paper.mark else { return nil }
    let subject = InspectionSubject.paper(paper.number)
    let (finding, outdated) = history.findings(of: subject, on: [mark.ground])
    self.init(
      subject: subject, number: nil, content: paper.name.title, documentNumber: paper.name.documentNumber,
      answeredOn: nil, isPart: false, grounds: [mark.ground], unit: paper.name.unit, reviewOn: mark.reviewOn,
      isTitleSecret: paper.name.isTitleSecret, finding: finding, outdated: outdated,
      lastYear: history.lastYear(of: subject))
  }
}
