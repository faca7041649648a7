public import Disclosure

/// A proposal to destroy a case that nobody has decided on yet.
public struct ErasureProposal: Hashable, Sendable {
  /// 办件编号.
  public let number: String
  public let reason: String
  /// Who proposed it.
  public let person: String
  public let day: Day
  let account: String

  /// Whether an account proposed it.
  public func isBy(_ account: String) -> Bool { self.account == account }
}
