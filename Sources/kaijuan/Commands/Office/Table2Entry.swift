import Disclosure
import OfficeDocuments
import OfficeText

/// Table 二 as typed: a field for each cell, named as its key in the interchange form.
enum Table2Entry {
  /// What empties a cell.
  private static let blank = "空"

  /// The cells of both forms, each once.
  static let fields: [OfficeEvent.Field] = AnnualForm.allCases.reversed().flatMap { form in
    form.table2Cells.map { cell in
      OfficeEvent.Field(
        name: cell.key(in: form), hint: cell.column.isMoney ? "万元" : "整数",
        label: "\(form.years)：\(cell.row.name(in: form))，\(cell.heading(in: form))", isRequired: false)
    }
  }

  /// The table with the cells that are typed.
  ///
  /// - Throws: ``Failure`` with exit code 2, naming the cell and what would be right.
  static func table(_ fields: OfficeFields, on before: Table2) throws(Failure) -> Table2 {
    var table = before
    let cells = table.form.table2Cells
    let keys = cells.map { $0.key(in: table.form) }
    if let other = fields.names.subtracting(keys + ["year"]).min() {
      throw .usage("\(table.form.years)的表二没有 --\(other)，应为：\(keys.map { "--" + $0 }.joined(separator: "、"))。")
    }
    guard fields.names.count > 1 else { throw .usage("没有写要填报的栏目，如 --\(keys[0]) 0。") }
    for (cell, key) in zip(cells, keys) {
      guard let text = fields.optional(key) else { continue }
      table[cell] = text == blank ? nil : try figure(text, of: cell, "--\(key)")
    }
    return table
  }

  private static func figure(
    _ text: String, of cell: Table2Cell, _ what: String
  ) throws(Failure) -> ReportFigure {
    do {
      return try TypedValue.figure(text, of: cell, largest: AnnualReportFile.largestCount, what: what)
    } catch { throw .usage(error.message) }
  }
}

extension AnnualForm {
  /// The report years of the form.
  fileprivate var years: String {
    switch self {
    case .form2019: "2019、2020年度"
    case .form2021: "2021年度起"
    }
  }
}
