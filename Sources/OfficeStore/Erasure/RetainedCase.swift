public import Disclosure

/// A case whose retention ends, with what is to be known before it is destroyed.
public struct RetainedCase: Sendable {
  public let file: CaseFile
  public let archivedOn: Day
  /// The last day on which its volume is kept.
  public let retainedThrough: Day
  /// Nil where nobody proposed to destroy it.
  public let proposal: ErasureProposal?
  /// What stands against it today; nothing says so of its proposal.
  public let obstacles: [ErasureObstacle]
}
