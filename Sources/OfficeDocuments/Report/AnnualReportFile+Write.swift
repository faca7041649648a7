public import Disclosure

extension AnnualReportFile {
  /// The file of a report, ending with a line break; ``read(_:)`` reads it back.
  public static func text(_ report: AnnualReport) -> String {
    let members: [(String, String)] = [
      ("format", quoted(format)), ("office", quoted(report.office)), ("year", String(report.year)),
      ("table2", report.table2.map(text) ?? "null"), ("table3", text(report.table3)),
      ("table4", text(report.table4)),
    ]
    return object(members, depth: 0) + "\n"
  }

  private static func text(_ table: Table2) -> String {
    let rows = table.form.table2Rows.map { row in
      let cells = table.form.columns(of: row).map { ($0.rawValue, table[row, $0]?.text ?? "null") }
      return (row.rawValue, cells.count == 1 ? cells[0].1 : object(cells, depth: 2))
    }
    return object(rows, depth: 1)
  }

  private static func text(_ table: Table3) -> String {
    let columns = AnnualColumn.allCases
    let rows = table.form.rows.map { row in
      (row.rawValue, array(columns.map { text(table[row, $0]) }))
    }
    let members: [(String, String)] = [
      ("columns", array(columns.map { quoted($0.key) })), ("rows", object(rows, depth: 2)),
    ]
    return object(members, depth: 1)
  }

  private static func text(_ table: Table4) -> String {
    let blocks = DisputeKind.allCases.map { kind in
      (kind.rawValue, object(DisputeColumn.allCases.map { ($0.key, text(table[kind, $0])) }, depth: 2))
    }
    return object(blocks, depth: 1)
  }

  private static func text(_ cell: Int?) -> String { cell.map(String.init) ?? "null" }
}

extension AnnualReportFile {
  /// One member a line, indented by one space for each depth.
  private static func object(_ members: [(String, String)], depth: Int) -> String {
    let indent = String(repeating: " ", count: depth)
    let lines = members.map { "\(indent) \(quoted($0.0)): \($0.1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
  }

  private static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ", ") + "]"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
    guard scalar.value < 0x20 else { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
