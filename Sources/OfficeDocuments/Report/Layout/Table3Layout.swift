import Disclosure

/// Table 三 as the form prints it: three columns of labels, whose headings span what they stand over, and seven of
/// figures.
struct Table3Layout {
  /// Columns of labels.
  static let labels = 3

  let table: DocumentTable

  /// - Parameter label: how a line of the form is called.
  init(_ values: Table3, label: (AnnualLine) -> String = \.label) {
    var table = DocumentTable(role: "table3", widths: [7, 16, 28] + Array(repeating: 7, count: 7))
    table.header = Self.header
    let lines = values.form.lines
    var headings: [DocumentCell] = []
    for (index, line) in lines.enumerated() {
      guard let row = line.row else {
        // 三 goes on to the next sheet, what stands under （三） to （六） stays together.
        let role = line.number.depth == 0 ? "spine" : "group"
        headings.append(.heading(label(line), rows: Self.rows(under: index, lines), role: role))
        continue
      }
      let name = DocumentCell.heading(label(line), columns: Self.labels - line.number.depth, role: "label")
      let figures = AnnualColumn.allCases.map { DocumentCell(.count(values[row, $0])) }
      table.body.append(headings + [name] + figures)
      headings = []
    }
    self.table = table
  }

  /// The rows of figures under a heading.
  private static func rows(under heading: Int, _ lines: [AnnualLine]) -> Int {
    let depth = lines[heading].number.depth
    return lines[(heading + 1)...].prefix { $0.number.depth > depth }.count { $0.row != nil }
  }

  private static let header: [[DocumentCell]] = {
    let organisations = AnnualColumn.allCases.filter { $0.heading != nil }
    let note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    return [
      [
        .heading(note, columns: labels, rows: 3, role: "note"),
        .heading("申请人情况", columns: AnnualColumn.allCases.count),
      ],
      [
        .heading(AnnualColumn.kind(.naturalPerson).name, rows: 2),
        .heading("法人或其他组织", columns: organisations.count),
        .heading(AnnualColumn.total.name, rows: 2),
      ],
      organisations.map { .heading($0.name) },
    ]
  }()
}
