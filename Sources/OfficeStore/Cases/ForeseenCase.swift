public import Disclosure

/// What a case would be with an entry that is not written.
public struct ForeseenCase: Sendable {
  /// The position that the entry would have.
  public let entry: Int
  public let state: CaseState
  public let deadline: Deadline

  /// What would be wrong with the entry itself.
  public var irregularities: [Irregularity] { state.irregularities.filter { $0.event == entry } }

  /// What the entry would show to be wrong in others.
  public func irregularitiesElsewhere(since before: CaseState) -> [Irregularity] {
    let known = Set(before.irregularities)
    return state.irregularities.filter { $0.event != entry && !known.contains($0) }
  }
}
