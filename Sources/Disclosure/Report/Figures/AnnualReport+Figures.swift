extension AnnualReport {
  /// The figure in cases, disputes, decisions or fen; nil where a cell of it is blank or not of this form.
  public subscript(figure: AnnualFigure) -> Int? {
    let cells = cells(of: figure)
    guard !cells.isEmpty, !cells.contains(nil) else { return nil }
    return BreachSide(cells).value
  }

  /// The cells that a figure sums; none where this report's form has them not.
  func cells(of figure: AnnualFigure) -> [Int?] {
    switch figure {
    case .disclosed(let cell):
      return form.table2Cells.contains(cell) ? [table2?[cell]?.number] : []
    case .applications(let item, let applicants):
      return item.rows(in: form).flatMap { row in applicants.columns.map { table3[row, $0] } }
    case .disputes(let group, let measure):
      return group.kinds.flatMap { kind in measure.columns.map { table4[kind, $0] } }
    }
  }
}

extension ReportFigure {
  /// Counts as they are, money in fen.
  fileprivate var number: Int {
    switch self {
    case .count(let count): count
    case .money(let money): money.fen
    }
  }
}
