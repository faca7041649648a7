/// One figure of a yearly report that a sentence can name: a cell of its tables, or a sum that the form's headings
/// imply.
public enum AnnualFigure: Hashable, Sendable {
  case disclosed(Table2Cell)
  case applications(AnnualItem, ApplicantGroup)
  case disputes(DisputeGroup, DisputeMeasure)

  public var table: ReportTable {
    switch self {
    case .disclosed: .table2
    case .applications: .table3
    case .disputes: .table4
    }
  }

  /// Whether the figure is an amount of money.
  public var isMoney: Bool {
    switch self {
    case .disclosed(let cell): cell.column.isMoney
    case .applications, .disputes: false
    }
  }
}

extension AnnualForm {
  /// Every figure that a report in this form can state, in the order of its tables.
  public var figures: [AnnualFigure] {
    let applications = AnnualItem.allCases(in: self).flatMap { item in
      ApplicantGroup.allCases.map { AnnualFigure.applications(item, $0) }
    }
    let disputes = DisputeGroup.allCases.flatMap { group in
      DisputeMeasure.allCases.map { AnnualFigure.disputes(group, $0) }
    }
    return table2Cells.map(AnnualFigure.disclosed) + applications + disputes
  }
}
