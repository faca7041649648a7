import Disclosure

extension Table3 {
  /// A table of noughts with some rows written over, each of the seven cells.
  static func made(_ rows: [AnnualRow: [Int?]], form: AnnualForm = .form2021) -> Table3 {
    var table = Table3(form: form, tallies: [])
    for (row, cells) in rows {
      for (column, cell) in zip(AnnualColumn.allCases, cells) { table[row, column] = cell }
    }
    return table
  }

  /// Natural persons' cases only, where the total repeats them.
  static func natural(_ rows: [AnnualRow: Int], form: AnnualForm = .form2021) -> Table3 {
    made(rows.mapValues { [$0, 0, 0, 0, 0, 0, $0] }, form: form)
  }

  /// Five new, two carried in, four given, three carried out: obeys A, B and C.
  static let sound = natural([.newlyReceived: 5, .carriedIn: 2, .granted: 4, .total: 4, .carriedOut: 3])
}

extension Table4 {
  /// A table of noughts with some blocks written over, each of the five cells.
  static func made(_ blocks: [DisputeKind: [Int?]] = [:]) -> Table4 {
    var table = Table4(tallies: [])
    for (kind, cells) in blocks {
      for (column, cell) in zip(DisputeColumn.allCases, cells) { table[kind, column] = cell }
    }
    return table
  }
}

extension Table2 {
  /// A table of the form of 2021: noughts, and under Art. 20(1) what is given.
  static func made(rules: [Int?] = [0, 0, 0], normativeDocuments: [Int?]) -> Table2 {
    var table = filled(.form2021, with: 0)
    for (row, cells) in [(Table2Row.rules, rules), (.normativeDocuments, normativeDocuments)] {
      for (column, cell) in zip(AnnualForm.form2021.columns(of: row), cells) {
        table[row, column] = cell.map { .count($0) }
      }
    }
    return table
  }

  /// A table of either form with the same number, or as many fen, in every cell.
  static func filled(_ form: AnnualForm, with number: Int) -> Table2 {
    var table = Table2(form: form)
    for cell in form.table2Cells {
      table[cell] = cell.column.isMoney ? .money(Money(fen: number)) : .count(number)
    }
    return table
  }
}

extension AnnualReport {
  static func made(
    year: Int = 2025, _ table3: Table3 = .sound, _ table4: Table4 = .made(), table2: Table2? = nil
  ) -> AnnualReport {
    AnnualReport(office: "某县", year: year, table2: table2, table3: table3, table4: table4)
  }
}

/// A breach as one line: identity, place, sides, blank sides in brackets.
func line(_ breach: Breach) -> String {
  let sides = breach.sides.map { " \(text($0.left))≠\(text($0.right))" } ?? ""
  return "\(breach.identity.rawValue) \(text(breach.place))\(sides)"
}

private func text(_ side: BreachSide) -> String { side.hasBlank ? "(\(side.value))" : "\(side.value)" }

private func text(_ place: BreachPlace) -> String {
  switch place {
  case .documents(let row): row.rawValue
  case .column(let column): column.key
  case .row(let row): row.rawValue
  case .cell(let row, let column): "\(row.rawValue)/\(column.key)"
  case .block(let kind): kind.rawValue
  case .disputeCell(let kind, let column): "\(kind.rawValue)/\(column.key)"
  case .stated(let figure): "\(figure.place.clause)@\(figure.place.part)"
  }
}
