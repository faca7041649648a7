public import Disclosure

extension Office {
  /// Finishes the self-inspection report of a year that is over: its text and digest go on record, which freezes it,
  /// and the record is sealed.
  ///
  /// - Parameters:
  ///   - year: the report year.
  ///   - topics: what was asked for often in it.
  ///   - reason: why it is finished with blanks, or again; the reports before stay on record.
  ///   - entry: who finishes it, and when.
  /// - Throws: ``StoreError``: `inspectionYearNotOver`; `inspectionIncomplete` while something withheld has no verdict
  ///   or a part disclosure no ground, which no reason mends; without a reason `inspectionUnfilled` and `inspectionFinished`; `officeRolesLack`.
  public func finishInspection(
    of year: Int, topics: RequestedTopics, reason: String? = nil, by entry: Entry
  ) throws(StoreError) -> (finishing: InspectionFinishing, seal: Seal) {
    guard entry.today > Day.lastDay(ofYear: year) else { throw .inspectionYearNotOver(year) }
    return try changing { () throws(StoreError) in
      let person = try person(entry, having: InspectionFact.Kind.inspectionFinished.roles)
      let before = try account(of: year, try self.topics(askedFor: topics, in: year))
      let gaps = before.gaps.filter(\.isBlocking)
      guard gaps.isEmpty else { throw .inspectionIncomplete(year, gaps) }
      guard before.gaps.isEmpty || reason != nil else { throw .inspectionUnfilled(year, before.gaps) }
      if let finishing = before.finishing, reason == nil {
        throw .inspectionFinished(year: year, on: finishing.day, by: finishing.person)
      }
      let finished = InspectionFinished(report: InspectionText.text(of: before.current), reason: reason)
      try append(
        InspectionFact.inspectionFinished(finished), to: .inspection(year), by: person.name, entry)
      guard let finishing = try inspectionEntries(of: year).finishings.last else {
        preconditionFailure("what was just recorded is on record")
      }
      return (finishing, try sealRecord())
    }
  }
}
