public import Disclosure

/// A case that was destroyed: a line of the 销毁清册.
public struct Erasure: Hashable, Sendable {
  /// 办件编号.
  public let number: String
  /// 案卷号, where it had one.
  public let volume: String?
  public let archivedOn: Day
  public let retainedThrough: Day
  /// How many events its record had.
  public let events: Int
  /// The hash of the last of them.
  public let lastHash: String
  public let reason: String
  public let proposedBy: String
  /// Who approved it, and when.
  public let approvedBy: String
  public let erasedOn: Day
}

extension Erasure {
  init(_ facts: CaseErased, by person: String, on day: Day) {
    self.init(
      number: facts.number, volume: facts.volume, archivedOn: facts.archivedOn,
      retainedThrough: facts.retainedThrough, events: facts.events.count, lastHash: facts.lastHash,
      reason: facts.reason, proposedBy: facts.proposedBy, approvedBy: person, erasedOn: day)
  }
}
