/// Whether a figure is what the design asks for.
enum Verdict: String, Sendable {
  case met = "✓ met"
  case missed = "✗ missed"
  /// The target compares with something that is not on this machine or answered otherwise.
  case notJudged = "not judged"
  case noTarget = ""
}
