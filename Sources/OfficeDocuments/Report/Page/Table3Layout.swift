import Disclosure

/// Table 三 as the form prints it: three columns of labels, whose headings span what they stand over, and seven of
/// figures.
struct Table3Layout {
  private static let labels = 3

  let table: HTMLTable

  init(_ values: Table3) {
    var table = HTMLTable(role: "table3", widths: [7, 16, 28] + Array(repeating: 7, count: 7))
    table.header = Self.header
    let lines = values.form.lines
    var headings: [HTMLCell] = []
    for (index, line) in lines.enumerated() {
      guard let row = line.row else {
        // 三 goes on to the next sheet, what stands under （三） to （六） stays together.
        let role = line.number.depth == 0 ? "spine" : "group"
        headings.append(.heading(line.label, rows: Self.rows(under: index, lines), role: role))
        continue
      }
      let label = HTMLCell.heading(line.label, columns: Self.labels - line.number.depth, role: "label")
      let figures = AnnualColumn.allCases.map { HTMLCell(text: values[row, $0].map(String.init) ?? "") }
      table.body.append(headings + [label] + figures)
      headings = []
    }
    self.table = table
  }

  /// The rows of figures under a heading.
  private static func rows(under heading: Int, _ lines: [AnnualLine]) -> Int {
    let depth = lines[heading].number.depth
    return lines[(heading + 1)...].prefix { $0.number.depth > depth }.count { $0.row != nil }
  }

  private static let header: [[HTMLCell]] = {
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
