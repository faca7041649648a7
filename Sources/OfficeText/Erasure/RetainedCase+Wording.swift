import Disclosure
package import OfficeStore

extension RetainedCase {
  /// How many years its volume is kept.
  package var years: Int { retainedThrough.year - archivedOn.year }

  /// How long its volume is kept, and why so long: `30年（涉及复议诉讼）`.
  package var term: String { "\(years)年（\(file.state.retentionGround.name)）" }

  /// What can be done of it now.
  package var standing: String {
    if !obstacles.isEmpty { return obstacles.map(shortWording).joined(separator: "；") }
    return proposal.map { "已提请销毁（\($0.person) \($0.day.iso)）" } ?? "可提请销毁"
  }

  /// Beside the day on which the retention ends.
  private func shortWording(_ obstacle: ErasureObstacle) -> String {
    if case .retained = obstacle { return "尚未届满" }
    return obstacle.wording
  }
}
