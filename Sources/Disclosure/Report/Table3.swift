/// Table 三, 收到和处理政府信息公开申请情况: rows by kinds of applicant, in cases.
///
/// A cell is nil where a published report left it blank.
public struct Table3: Hashable, Sendable {
  /// The form of the report's year, which decides what rows there are.
  public let form: AnnualForm
  // Blank cells are absent, so that equal tables compare equal however they were filled.
  private var cells: [Cell: Int] = [:]

  private struct Cell: Hashable {
    let row: AnnualRow
    let column: AnnualColumn
  }

  /// A table with every cell blank.
  public init(form: AnnualForm) {
    self.form = form
  }

  /// The table that the cases of one year make; no cell is blank, 三（七） and the column 总计 are computed.
  public init(form: AnnualForm, tallies: [AnnualTally]) {
    self.form = form
    for row in form.rows { for column in AnnualColumn.allCases { self[row, column] = 0 } }
    for tally in tallies { count(tally) }
  }

  /// The figure of a cell, in cases; nil when it is blank. Only rows of ``form`` can be set.
  public subscript(row: AnnualRow, column: AnnualColumn) -> Int? {
    get { cells[Cell(row: row, column: column)] }
    set {
      precondition(form.rows.contains(row), "the form of this report year has no such row")
      cells[Cell(row: row, column: column)] = newValue
    }
  }

  private mutating func count(_ tally: AnnualTally) {
    add(tally, to: tally.isNew ? .newlyReceived : .carriedIn)
    guard let result = tally.result else { return add(tally, to: .carriedOut) }
    add(tally, to: form.row(counting: result))
    add(tally, to: .total)
  }

  private mutating func add(_ tally: AnnualTally, to row: AnnualRow) {
    for column in [.kind(tally.kind), AnnualColumn.total] {
      self[row, column] = (self[row, column] ?? 0) + tally.count
    }
  }
}
