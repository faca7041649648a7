/// Table 二, 主动公开政府信息情况: figures that the office enters, not counts of cases.
///
/// A cell is nil where it was not filled in. Source: the Regulation, Art. 20(1), (5), (6), (8), (9);
/// 国办公开办函〔2021〕30号; for 2019 and 2020 〔2019〕60号.
public struct Table2: Hashable, Sendable {
  /// The form of the report's year, which decides what cells there are.
  public let form: AnnualForm
  // Blank cells are absent, so that equal tables compare equal however they were filled.
  private var cells: [Table2Cell: ReportFigure] = [:]

  /// A table with every cell blank.
  public init(form: AnnualForm) {
    self.form = form
  }

  /// The figure of a cell; nil when it is blank. Only cells of ``form`` can be set, money to money.
  public subscript(cell: Table2Cell) -> ReportFigure? {
    get { cells[cell] }
    set {
      precondition(form.columns(of: cell.row).contains(cell.column), "the form has no such cell")
      precondition(newValue.map { $0.fits(cell.column) } ?? true, "money is no count")
      cells[cell] = newValue
    }
  }

  /// The same by row and column.
  public subscript(row: Table2Row, column: Table2Column) -> ReportFigure? {
    get { self[Table2Cell(row, column)] }
    set { self[Table2Cell(row, column)] = newValue }
  }

  /// The figure of a cell that counts; nil when it is blank or money.
  public func count(_ row: Table2Row, _ column: Table2Column) -> Int? {
    if case .count(let count)? = self[row, column] { count } else { nil }
  }

  /// Whether nothing was filled in.
  public var isBlank: Bool { cells.isEmpty }
}

extension ReportFigure {
  fileprivate func fits(_ column: Table2Column) -> Bool {
    switch self {
    case .count(let count): !column.isMoney && (count >= 0 || column.isSigned)
    case .money(let money): column.isMoney && money.fen >= 0
    }
  }
}
