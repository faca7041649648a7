/// A column of the tables of what is withheld.
public enum InspectionMeasure: String, Codable, CaseIterable, Sendable {
  case total, inspected, kept, partlyChanged, opened

  public var name: String {
    switch self {
    case .total: "应查"
    case .inspected: "已查"
    case .kept: InspectionVerdict.kept.name
    case .partlyChanged: InspectionVerdict.partlyChanged.name
    case .opened: InspectionVerdict.opened.name
    }
  }

  /// Whether it counts something that was found so.
  public func counts(_ finding: InspectionFinding?) -> Bool {
    switch self {
    case .total: true
    case .inspected: finding != nil
    case .kept: finding?.verdict == .kept
    case .partlyChanged: finding?.verdict == .partlyChanged
    case .opened: finding?.verdict == .opened
    }
  }
}
