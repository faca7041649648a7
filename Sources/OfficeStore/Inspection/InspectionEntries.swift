import Disclosure

/// What the stream of a year's self-inspection leaves.
struct InspectionEntries {
  let year: Int
  private(set) var findings: [InspectionSubject: InspectionFinding] = [:]
  /// On which each thing was withheld when it was judged, where that is on record.
  private(set) var grounds: [InspectionSubject: [Outcome]] = [:]
  private(set) var revision: CatalogueRevision?
  private(set) var words: [InspectionPart: String] = [:]
  private(set) var details: [InspectionDetail: String] = [:]
  /// In order: the last one is in force.
  private(set) var finishings: [InspectionFinishing] = []

  init(year: Int, _ records: [EventRecord<InspectionFact>]) {
    self.year = year
    for record in records { take(record) }
  }

  private mutating func take(_ record: EventRecord<InspectionFact>) {
    switch record.fact {
    case .withheldJudged(let judged):
      guard let subject = judged.subject else { preconditionFailure("a decoded verdict has a subject") }
      grounds[subject] = judged.grounds
      findings[subject] = InspectionFinding(
        verdict: judged.verdict, reason: judged.reason, person: record.person, day: record.day)
    case .catalogueRevisionEntered(let revision): self.revision = revision
    case .inspectionWordsWritten(let written):
      words[written.part] = written.text.isEmpty ? nil : written.text
    case .inspectionDetailEntered(let entered):
      details[entered.detail] = entered.text.isEmpty ? nil : entered.text
    case .inspectionFinished(let finished):
      finishings.append(
        InspectionFinishing(
          year: year, text: finished.report, digest: finished.sm3, reason: finished.reason, day: record.day,
          person: record.person, sequence: record.sequence))
    }
  }

  /// As entered for the year.
  var threshold: Int? { details[.threshold].flatMap { Int($0) } }
}
