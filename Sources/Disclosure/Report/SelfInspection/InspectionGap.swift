/// Something that a self-inspection report lacks.
public indirect enum InspectionGap: Hashable, Sendable {
  case itemWithoutVerdict(number: String, item: Int)
  case paperWithoutVerdict(number: Int)
  /// A verdict is missing because the one that was given was on other grounds.
  case groundsChanged(InspectionGap)
  /// A part disclosure of which no ground is on record.
  case groundMissing(number: String, item: Int)
  /// By its place in the list of topics, 1 and up.
  case topicUndecided(Int)
  case revisionMissing
  case wordsMissing(InspectionPart)
  case detailMissing(InspectionDetail)
  /// The reason of a verdict seems to name an applicant: to be looked at.
  case nameInReason(number: String, item: Int)
  /// The same of a verdict on a paper.
  case nameInPaperReason(Int)
  /// The office's own words do.
  case nameInWords(InspectionPart)

  /// Whether the report cannot be finished with it: all that is withheld is to be inspected.
  public var isBlocking: Bool {
    switch self {
    case .itemWithoutVerdict, .paperWithoutVerdict, .groundMissing, .groundsChanged: true
    case .topicUndecided, .revisionMissing, .wordsMissing, .detailMissing, .nameInReason, .nameInPaperReason,
      .nameInWords:
      false
    }
  }
}
