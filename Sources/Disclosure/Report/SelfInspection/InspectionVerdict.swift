/// Whether the ground on which something is withheld still stands, as the self-inspection found it.
public enum InspectionVerdict: String, Codable, CaseIterable, Sendable {
  case kept, partlyChanged, opened

  /// As the report names it.
  public var name: String {
    switch self {
    case .kept: "仍应不予公开"
    case .partlyChanged: "部分调整"
    case .opened: "转为公开"
    }
  }

  /// Whether it says nothing without a reason: what was decided before is decided otherwise.
  public var needsReason: Bool {
    switch self {
    case .kept: false
    case .partlyChanged, .opened: true
    }
  }
}
