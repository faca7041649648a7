import OfficeDocuments

/// A table as a terminal can show it: one heading a column, and a text at every place.
struct TableRows {
  /// None where the table has no head.
  let headings: [String]
  let cells: [[String]]
  /// By column.
  let areNumbers: [Bool]

  init(_ table: DocumentTable) {
    let texts = table.textRows
    let head = texts.prefix(table.header.count)
    cells = Array(texts.dropFirst(table.header.count))
    // The lowest heading says what a column is; where that one reaches down from above, so does its text.
    headings =
      head.isEmpty
      ? [] : table.widths.indices.map { column in head.last { !$0[column].isEmpty }?[column] ?? "" }
    areNumbers = table.widths.indices.map { column in
      !table.body.isEmpty
        && table.body.allSatisfy { $0.count == table.widths.count && $0[column].isNumber }
    }
  }

  /// Whether all but the first column are numbers.
  var isOfFigures: Bool { areNumbers.dropFirst().allSatisfy { $0 } }
}

extension DocumentCell {
  fileprivate var isNumber: Bool {
    switch value {
    case .text: false
    case .number, .money: true
    }
  }
}
