public import Disclosure

/// Whether the figures of a report can still change.
public enum AnnualStanding: Hashable, Sendable {
  /// Counted now.
  case draft(YearProgress)
  /// Frozen; `digest` is the SM3 of the interchange form, `time` says that it was published before.
  case published(on: Day, time: Int, digest: String)
  /// Its tables were published before the office used this program; its text is none that was published.
  case adopted(digest: String)
}
