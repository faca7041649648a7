/// What `verify` looked at.
public struct Verification: Sendable {
  public let events: Int
  public let cases: Int
  public let seals: Int
  /// The hash of the last event, which a copy on paper can be compared with.
  public let lastHash: String
  /// The first thing found wrong; nil when all is sound.
  public let finding: Finding?
}
