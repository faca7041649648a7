/// A number of disputes that table 四 treats alike: what the store counts, grouped.
public struct DisputeTally: Hashable, Sendable {
  /// The block.
  public let kind: DisputeKind
  /// The state on 31 December of the year.
  public let state: DisputeState
  /// Disputes, each counted once.
  public let count: Int

  public init(kind: DisputeKind, state: DisputeState, count: Int) {
    self.kind = kind
    self.state = state
    self.count = count
  }
}
