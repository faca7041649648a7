public import Disclosure

/// Whether a self-inspection report can still change.
public enum InspectionStanding: Hashable, Sendable {
  case draft(YearProgress)
  /// Frozen; `digest` is the SM3 of the interchange form.
  case finished(on: Day, digest: String)
}
