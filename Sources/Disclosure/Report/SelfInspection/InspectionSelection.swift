/// A figure of the tables of what is withheld: which things it counts.
public struct InspectionSelection: Hashable, Sendable {
  /// A row.
  public enum Row: Hashable, Sendable {
    case withheld
    case papers
    case items
    /// Of the items, those answered in the year.
    case refused, partlyGranted
    /// Of the items, those of earlier years.
    case earlier
    /// From both sources, or from one.
    case ground(WithheldGround, InspectionSource?)
  }

  public let row: Row
  /// The column; nil is what was not inspected yet.
  public let measure: InspectionMeasure?

  public init(row: Row, measure: InspectionMeasure?) {
    self.row = row
    self.measure = measure
  }
}

extension SelfInspectionReport {
  /// The papers that a figure counts.
  public func papers(in selection: InspectionSelection) -> [WithheldPaper] {
    papers.filter { paper in
      let isOfRow =
        switch selection.row {
        case .withheld, .papers: true
        case .items, .refused, .partlyGranted, .earlier: false
        case .ground(let ground, let source): source != .items && .ground(paper.ground) == ground
        }
      return isOfRow && selection.counts(paper.finding)
    }
  }

  /// The items that a figure counts.
  public func items(in selection: InspectionSelection) -> [WithheldItem] {
    items.filter { item in
      let isOfYear = item.answeredOn.year == year
      let isOfRow =
        switch selection.row {
        case .withheld, .items: true
        case .papers: false
        case .refused: isOfYear && !item.isPart
        case .partlyGranted: isOfYear && item.isPart
        case .earlier: !isOfYear
        case .ground(let ground, let source): source != .papers && item.ground == ground
        }
      return isOfRow && selection.counts(item.finding)
    }
  }
}

extension InspectionSelection {
  fileprivate func counts(_ finding: InspectionFinding?) -> Bool {
    measure.map { $0.counts(finding) } ?? (finding == nil)
  }
}
