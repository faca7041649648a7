import Disclosure
import Terminal

/// Tables 三 and 四 for a terminal.
enum AnnualText {
  static func lines(_ report: AnnualReport, _ identities: IdentityReport) -> [String] {
    ["\(report.office) \(report.year)年度政府信息公开工作年度报告", ""] + table3(report) + [""] + table4(report) + [""]
      + conclusion(identities)
  }

  private static func table3(_ report: AnnualReport) -> [String] {
    var table = TextTable(
      columns: [TextColumn(ReportTable.table3.title, maxWidth: 58)]
        + AnnualColumn.allCases.map { TextColumn($0.name, alignment: .right) })
    for line in report.form.lines {
      let indent = String(repeating: "  ", count: line.number.depth)
      let cells = AnnualColumn.allCases.map { column in
        line.row.map { report.table3[$0, column].map(String.init) ?? "空" } ?? ""
      }
      table.append([indent + line.label] + cells)
    }
    return table.lines
  }

  private static func table4(_ report: AnnualReport) -> [String] {
    var table = TextTable(
      columns: [TextColumn(ReportTable.table4.title)]
        + DisputeColumn.allCases.map { TextColumn($0.name, alignment: .right) })
    for kind in DisputeKind.allCases {
      table.append([kind.name] + DisputeColumn.allCases.map { report.table4[kind, $0].map(String.init) ?? "空" })
    }
    return table.lines
  }

  static func conclusion(_ identities: IdentityReport) -> [String] {
    let verdict = identities.holds ? "各项等式成立。" : "有\(identities.breaches.count)处不符，更正后再报送。"
    return [verdict] + identities.notAssessable.map(\.wording)
  }
}
