public import Disclosure

/// Why a case is not destroyed now.
public enum ErasureObstacle: Hashable, Sendable {
  case notArchived(Stage)
  case onHold(Hold)
  /// Its retention has not ended: the last day of it.
  case retained(through: Day)
  /// It was archived without a word on how long it is kept, as ledgers tell of it.
  case retentionUnknown
  /// A reconsideration or a suit is pending.
  case disputeOpen(String)
  /// A letter of it answers other cases, which stay: it says of this one what it says of them.
  case letterShared(with: [String])
  case notProposed
  /// Nobody approves their own proposal.
  case ownProposal
}
