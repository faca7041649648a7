public import Disclosure

/// The self-inspection of a year as the office file has it.
public struct InspectionAccount: Sendable {
  /// The report: as finished, or as it stands now while it was not.
  public let report: SelfInspectionReport
  /// As it stands now.
  public let current: SelfInspectionReport
  /// What it lacks as it stands now, what keeps it from being finished first.
  public let gaps: [InspectionGap]
  /// As finished; nil when none of the year before was.
  public let lastYear: SelfInspectionReport?
  /// In order: the last one is in force.
  public let finishings: [InspectionFinishing]

  /// In force; nil while nothing was finished.
  public var finishing: InspectionFinishing? { finishings.last }

  /// Whether something was entered since it was finished that it does not say.
  public var isOvertaken: Bool { finishing != nil && current != report }
}

/// The topics asked for often in a year, from a number of different applicants on.
public typealias RequestedTopics = (_ threshold: Int) throws(StoreError) -> [RequestedTopic]
