package import Disclosure

extension Breach {
  /// Which identity, where, and the figures on both sides.
  package var wording: String {
    let unit = place.isMoney ? Money.inTenThousandYuan : { "\($0)" }
    let figures = sides.map { "：\($0.left.wording(unit))不等于\($0.right.wording(unit))" } ?? ""
    return
      "[\(identity == .blank ? "空白" : identity.rawValue)] \(place.wording)\(figures)（\(identity.statement)）"
  }

  package var json: JSONOutput {
    .object([
      "identity": .text(identity.rawValue), "table": .text(place.table.rawValue),
      "place": .text(place.wording),
      "left": .optional(sides?.left.value), "right": .optional(sides?.right.value),
    ])
  }
}

extension BreachSide {
  /// - Parameter unit: the number in the unit that the place is printed in.
  package func wording(_ unit: (Int) -> String) -> String { unit(value) + (hasBlank ? "（含空白）" : "") }
}

extension BreachPlace {
  package var wording: String {
    switch self {
    case .documents(let row): "表二 \(row.name(in: .form2021))"
    case .column(let column): "表三 \(column.name)列"
    case .row(let row): "表三 \(row.label)"
    case .cell(let row, let column): "表三 \(row.label)，\(column.name)"
    case .block(let kind): "表四 \(kind.name)"
    case .disputeCell(let kind, let column): "表四 \(kind.name)，\(column.name)"
    case .stated(let figure):
      "\(figure.place.wording)与\(figure.figure.table.shortTitle)（\(figure.year)年度）\(figure.figure.label)"
    }
  }
}

extension BreachPlace {
  /// Whether its figures are fen.
  fileprivate var isMoney: Bool {
    switch self {
    case .stated(let figure): figure.figure.isMoney
    case .documents, .column, .row, .cell, .block, .disputeCell: false
    }
  }
}

extension Money {
  fileprivate static func inTenThousandYuan(_ fen: Int) -> String {
    Money(fen: fen).tenThousandYuan + "万元"
  }
}

extension StatedPlace {
  /// 一、总体情况“新收713件”.
  package var wording: String { "\(part.title)“\(clause)”" }
}

extension ReportTable {
  fileprivate var shortTitle: String {
    switch self {
    case .table2: "表二"
    case .table3: "表三"
    case .table4: "表四"
    }
  }
}

extension AnnualFigure {
  /// The figure's place in its table.
  fileprivate var label: String {
    switch self {
    case .disclosed(let cell):
      "\(cell.row.name(in: .form2021))，\(cell.heading(in: .form2021))"
    case .applications(let item, let applicants): "\(item.label)，\(applicants.name)"
    case .disputes(let group, let measure): "\(group.name)，\(measure.name)"
    }
  }
}

extension NotAssessable {
  package var wording: String {
    let why =
      switch reason {
      case .noLastYear: "没有上年度报告"
      case .notTheYearBefore: "所给报告不是上一年度的"
      case .blankLastYear: "上年度报告有空白"
      case .noTable2: "没有表二"
      case .blankInTable2(let row): "表二\(row.name(in: .form2021))有空白"
      case .formWithoutInForce: "2019、2020年度的表式没有现行有效件数"
      case .noText: "没有正文"
      }
    return "[\(identity.rawValue)] 未核对：\(why)"
  }
}
