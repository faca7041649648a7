import Disclosure
import OfficeStore
import Terminal
import OfficeText

/// The tables of the yearly report for a terminal.
enum AnnualText {
  /// A report by itself.
  ///
  /// - Parameter columns: terminal cells that a line may take; nil leaves nothing out.
  static func lines(_ report: AnnualReport, _ identities: IdentityReport, columns: Int?) -> [String] {
    [title(report), ""] + tables(report, columns: columns) + [""] + conclusion(identities)
  }

  private static func title(_ report: AnnualReport) -> String {
    "\(report.office) \(report.year)年度政府信息公开工作年度报告"
  }

  private static func tables(_ report: AnnualReport, columns: Int?) -> [String] {
    let entered = report.table2.map { [ReportTable.table2.title] + table2($0) }
    return (entered ?? ["\(ReportTable.table2.title)：没有填报"]) + [""]
      + table3(report.table3, columns: columns) + [""] + table4(report.table4, columns: columns)
  }

  /// A table under the title of its part; none where table 二 was not filled in.
  static func table(_ table: ReportTable, of report: AnnualReport, columns: Int?) -> [String] {
    switch table {
    case .table2:
      guard let values = report.table2 else { return [] }
      return table2(values)
    case .table3: return table3(report.table3, titled: "项目", columns: columns)
    case .table4: return table4(report.table4, titled: "类别", columns: columns)
    }
  }

  /// - Parameter label: how a line of the form is called.
  static func table3(
    _ table3: Table3, titled title: String = ReportTable.table3.title, columns: Int?,
    label name: (AnnualLine) -> String = \.label
  ) -> [String] {
    // Seven headings in full and the lines between take 75 cells, in short 51.
    let isWide = columns.map { $0 >= 75 + 36 } ?? true
    let label = columns.map { max(10, $0 - (isWide ? 75 : 51)) }
    var table = TextTable(
      columns: [TextColumn(title, maxWidth: label)]
        + AnnualColumn.allCases.map { TextColumn(isWide ? $0.name : $0.shortName, alignment: .right) })
    for line in table3.form.lines {
      let indent = String(repeating: "  ", count: line.number.depth)
      let cells = AnnualColumn.allCases.map { column in
        line.row.map { table3[$0, column].map(String.init) ?? "空" } ?? ""
      }
      table.append([indent + name(line)] + cells)
    }
    return table.lines
  }

  static func table4(
    _ table4: Table4, titled title: String = ReportTable.table4.title, columns: Int?
  ) -> [String] {
    var table = TextTable(
      columns: [TextColumn(title, maxWidth: columns.map { max(10, $0 - 51) })]
        + DisputeColumn.allCases.map { TextColumn($0.name, alignment: .right) })
    for kind in DisputeKind.allCases {
      table.append(
        [kind.name] + DisputeColumn.allCases.map { table4[kind, $0].map(String.init) ?? "空" })
    }
    return table.lines
  }

  static func conclusion(_ identities: IdentityReport) -> [String] {
    let verdict = identities.holds ? "各项等式成立。" : "有\(identities.breaches.count)处不符，更正后再报送。"
    return [verdict] + identities.notAssessable.map(\.wording)
  }
}
