/// What `restore` did.
public struct Restoration: Sendable {
  /// Where the office file is, links followed.
  public let path: String
  /// The check of the restored file; it found nothing. Of an older schema only the record is checked, and its
  /// cases are not counted.
  public let verification: Verification
  /// Whether the file is brought up to date when it is opened next, after a copy.
  public let isOlder: Bool
  /// Changes in the WAL beside the backup that could not be read; only an office file copied by hand has one.
  public let lostChanges: Int
  /// Where the replaced file is, first, and what lay beside it and could not be carried into it; empty where
  /// nothing was replaced.
  public let kept: [String]
}
