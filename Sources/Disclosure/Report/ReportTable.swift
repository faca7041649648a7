/// The three tables of the yearly report, by the parts that hold them.
public enum ReportTable: String, CaseIterable, Sendable {
  case table2, table3, table4

  public var title: String {
    switch self {
    case .table2: AnnualPart.proactiveDisclosure.title
    case .table3: AnnualPart.applications.title
    case .table4: AnnualPart.disputes.title
    }
  }
}
