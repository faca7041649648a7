/// What `backup` made.
public struct Backup: Sendable {
  public let path: String
  /// Bytes.
  public let size: Int
  /// The check of the copy itself; it found nothing.
  public let verification: Verification
  /// The last seal: its root, noted elsewhere, shows later that nothing was cut off. Nil when the office was
  /// opened for reading and has none.
  public let seal: Seal?
}
