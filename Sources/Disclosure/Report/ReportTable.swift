/// The three tables of the yearly report, by the parts that hold them.
public enum ReportTable: String, CaseIterable, Sendable {
  case table2, table3, table4

  public var title: String {
    switch self {
    case .table2: "二、主动公开政府信息情况"
    case .table3: "三、收到和处理政府信息公开申请情况"
    case .table4: "四、政府信息公开行政复议、行政诉讼情况"
    }
  }
}
