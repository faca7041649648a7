/// What `verify` looked at.
public struct Verification: Sendable {
  /// How many were looked at, erased ones too.
  public let events: Int
  /// Of how many only the hash is left, for their cases were destroyed.
  public let erased: Int
  /// How many were computed anew and compared.
  public let cases: Int
  /// How many were compared.
  public let seals: Int
  /// The hash of the last event, which a copy on paper can be compared with.
  public let lastHash: String
  /// The first thing found wrong; nil when all is sound.
  public let finding: Finding?
}
