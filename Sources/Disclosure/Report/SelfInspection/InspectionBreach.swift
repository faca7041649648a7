/// A sum of the report that does not hold.
public enum InspectionBreach: Hashable, Sendable {
  /// 应查 ≠ 已查.
  case notInspected(due: Int, inspected: Int)
  /// The three verdicts do not sum to 已查.
  case verdictsDiffer(InspectionSource, inspected: Int, verdicts: Int)
  /// The rows of a column do not sum to its total.
  case groundsDiffer(InspectionSource, InspectionMeasure, total: Int, rows: Int)
  /// 本年不予公开 + 部分公开 + 以前年度 ≠ 应查.
  case yearsDiffer(total: Int, parts: Int)
  /// The kinds of conversion do not sum to their number.
  case conversionsDiffer(total: Int, kinds: Int)
}

/// From where something is withheld.
public enum InspectionSource: String, CaseIterable, Sendable {
  case papers, items

  public var name: String {
    switch self {
    case .papers: "源头标注不予公开"
    case .items: "依申请不予公开、部分公开"
    }
  }
}

extension InspectionFigures {
  /// The checks of the report: to be inspected = inspected; the verdicts and the grounds sum.
  public var breaches: [InspectionBreach] {
    var found: [InspectionBreach] = []
    if withheld.total != withheld.inspected {
      found.append(.notInspected(due: withheld.total, inspected: withheld.inspected))
    }
    for source in InspectionSource.allCases { found += self[source].breaches(of: source) }
    let parts = refused + partlyGranted + earlier
    if parts != items.total.total { found.append(.yearsDiffer(total: items.total.total, parts: parts)) }
    let kinds = conversionsByInspection + conversionsByTopics + conversionsOverdue
    if kinds != conversions { found.append(.conversionsDiffer(total: conversions, kinds: kinds)) }
    return found
  }

  public subscript(source: InspectionSource) -> InspectionTable {
    switch source {
    case .papers: papers
    case .items: items
    }
  }
}

extension InspectionTable {
  fileprivate func breaches(of source: InspectionSource) -> [InspectionBreach] {
    let verdicts = total.kept + total.partlyChanged + total.opened
    let sum: [InspectionBreach] =
      verdicts == total.inspected
      ? [] : [.verdictsDiffer(source, inspected: total.inspected, verdicts: verdicts)]
    return sum
      + InspectionMeasure.allCases.compactMap { measure in
        let rows = rows.map { $0.tally[measure] }.reduce(0, +)
        return rows == total[measure]
          ? nil : .groundsDiffer(source, measure, total: total[measure], rows: rows)
      }
  }
}
