/// Sums the tables of several offices and notes which cells cannot be summed.
struct ReportSum {
  /// In the order of the tables that are summed.
  private let offices: [String]
  private(set) var gaps: [MergeGap] = []

  init(offices: [String]) { self.offices = offices }

  /// Nil when an office did not enter its table.
  mutating func table2(_ tables: [Table2?]) -> Table2? {
    let entered = tables.compactMap { $0 }
    guard entered.count == tables.count else {
      note(.table2, blankIn: tables.map { $0 == nil })
      return nil
    }
    var sum = Table2(form: entered[0].form)
    for cell in sum.form.table2Cells {
      let total = add(entered.map { $0[cell]?.number }, at: .figure(cell))
      sum[cell] = total.map { cell.column.isMoney ? .money(Money(fen: $0)) : .count($0) }
    }
    return sum
  }

  mutating func table3(_ tables: [Table3]) -> Table3 {
    var sum = Table3(form: tables[0].form)
    for row in sum.form.rows {
      for column in AnnualColumn.allCases {
        sum[row, column] = add(tables.map { $0[row, column] }, at: .cell(row, column))
      }
    }
    return sum
  }

  mutating func table4(_ tables: [Table4]) -> Table4 {
    var sum = Table4()
    for kind in DisputeKind.allCases {
      for column in DisputeColumn.allCases {
        sum[kind, column] = add(tables.map { $0[kind, column] }, at: .disputeCell(kind, column))
      }
    }
    return sum
  }

  private mutating func add(_ cells: [Int?], at place: MergeGap.Place) -> Int? {
    note(place, blankIn: cells.map { $0 == nil })
    return Int.sum(cells)
  }

  private mutating func note(_ place: MergeGap.Place, blankIn isBlank: [Bool]) {
    let blank = zip(offices, isBlank).filter(\.1).map(\.0)
    if !blank.isEmpty { gaps.append(MergeGap(place: place, offices: blank)) }
  }
}

extension ReportFigure {
  /// The count, or the fen.
  fileprivate var number: Int {
    switch self {
    case .count(let count): count
    case .money(let money): money.fen
    }
  }
}

extension Int {
  /// The sum of some cells; nil when one of them is blank. Beyond what a file can hold it is the largest number.
  fileprivate static func sum(_ cells: [Int?]) -> Int? {
    cells.reduce(0) { sum, cell in
      guard let sum, let cell else { return nil }
      let (result, overflow) = sum.addingReportingOverflow(cell)
      return overflow ? .max : result
    }
  }
}
