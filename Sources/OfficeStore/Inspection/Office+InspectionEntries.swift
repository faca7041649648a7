public import Disclosure

/// What people enter for the self-inspection of a year.
extension Office {
  /// Says whether the ground of a withheld thing still stands; said again, the later holds.
  ///
  /// - Parameters:
  ///   - subject: something of the year's worksheet.
  ///   - verdict: what was found.
  ///   - reason: needed where something changes.
  ///   - year: of the inspection.
  ///   - entry: who found it, and when.
  /// - Throws: ``StoreError``: `notToInspect`, `verdictReasonMissing`, `officeRolesLack`.
  public func judge(
    _ subject: InspectionSubject, _ verdict: InspectionVerdict, reason: String? = nil, year: Int,
    by entry: Entry
  ) throws(StoreError) -> InspectionFinding {
    try changing { () throws(StoreError) in try judged(subject, verdict, reason, year, entry) }
  }

  /// The same of several things with one reason: all of it is written, or nothing.
  public func judge(
    _ verdicts: [(subject: InspectionSubject, verdict: InspectionVerdict)], reason: String? = nil, year: Int,
    by entry: Entry
  ) throws(StoreError) -> [InspectionFinding] {
    try changing { () throws(StoreError) in
      try verdicts.map { (one) throws(StoreError) in
        try judged(one.subject, one.verdict, reason, year, entry)
      }
    }
  }

  private func judged(
    _ subject: InspectionSubject, _ verdict: InspectionVerdict, _ reason: String?, _ year: Int, _ entry: Entry
  ) throws(StoreError) -> InspectionFinding {
    guard !verdict.needsReason || reason != nil else { throw .verdictReasonMissing(verdict) }
    let person = try person(entry, having: InspectionFact.Kind.withheldJudged.roles)
    guard let grounds = try grounds(of: subject, in: year) else {
      throw .notToInspect(subject, year: year)
    }
    try append(
      InspectionFact.withheldJudged(WithheldJudged(subject, verdict, reason: reason, on: grounds)),
      to: .inspection(year), by: person.name, entry)
    return InspectionFinding(verdict: verdict, reason: reason, person: person.name, day: entry.today)
  }

  // The condition of the worksheet for one item.
  private static let withheldItem = """
    SELECT outcome, grounds FROM request_items WHERE case_id = $1 AND number = $2 AND is_withheld = 1 AND answered_on <= $3
    """

  /// On which something is withheld; nil for what is not to be inspected in the year.
  private func grounds(of subject: InspectionSubject, in year: Int) throws(StoreError) -> [Outcome]? {
    switch subject {
    case .paper(let number):
      guard let paper = try paper(number), paper.standing != .removed else { return nil }
      return paper.mark.map { [$0.ground] }
    case .item(let item):
      return try database.row(Self.withheldItem, [item.caseID, item.item, Day.lastDay(ofYear: year)]) {
        (row: Row) throws(StoreError) in
        let outcome = row.choice(0, Outcome.partlyGranted)
        return outcome.isGround ? [outcome] : row.choices(1, Outcome.self)
      }
    }
  }

  /// Enters 指南、目录更新 of a year; entered again, it replaces what was.
  public func enter(_ revision: CatalogueRevision, year: Int, by entry: Entry) throws(StoreError) {
    precondition(revision.isSound, "a count out of reach")
    try enter(.catalogueRevisionEntered(revision), year: year, by: entry)
  }

  /// Writes the office's own words for a part; an empty text takes them back.
  public func write(
    _ text: String, in part: InspectionPart, year: Int, by entry: Entry
  ) throws(StoreError) {
    try enter(
      .inspectionWordsWritten(InspectionWordsWritten(part: part, text: text)), year: year, by: entry)
  }

  /// Enters what stands about the text; an empty text takes it back.
  public func enter(
    _ text: String, for detail: InspectionDetail, year: Int, by entry: Entry
  ) throws(StoreError) {
    precondition(text.isEmpty || detail.accepts(text), "a text that cannot be \(detail)")
    try enter(
      .inspectionDetailEntered(InspectionDetailEntered(detail: detail, text: text)), year: year, by: entry)
  }

  /// The report of a year that is in force; nil while none was finished.
  public func inspectionFinishing(of year: Int) throws(StoreError) -> InspectionFinishing? {
    try inspectionEntries(of: year).finishings.last
  }

  private func enter(_ fact: InspectionFact, year: Int, by entry: Entry) throws(StoreError) {
    try database.transaction { () throws(StoreError) in
      let person = try person(entry, having: fact.recordedKind.roles)
      try append(fact, to: .inspection(year), by: person.name, entry)
    }
  }
}
