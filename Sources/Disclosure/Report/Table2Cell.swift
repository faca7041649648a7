/// A cell of table 二.
public struct Table2Cell: Hashable, Sendable {
  public let row: Table2Row
  public let column: Table2Column

  public init(_ row: Table2Row, _ column: Table2Column) {
    self.row = row
    self.column = column
  }

  /// The cell's key, as the path to it in the interchange form: `rules.made`; a row of one column is its key.
  public func key(in form: AnnualForm) -> String {
    form.columns(of: row).count == 1 ? row.rawValue : "\(row.rawValue).\(column.rawValue)"
  }

  /// The form's words over the cell.
  public func heading(in form: AnnualForm) -> String {
    switch column {
    case .made: "本年制发件数"
    case .repealed: "本年废止件数"
    case .inForce: "现行有效件数"
    case .newlyMade: "本年新制作数量"
    case .newlyDisclosed: "本年新公开数量"
    case .disclosedInTotal: "对外公开总数量"
    case .itemsLastYear: "上一年项目数量"
    case .change: "本年增/减"
    case .decisions:
      switch form {
      case .form2019: "处理决定数量"
      case .form2021: "本年处理决定数量"
      }
    case .projects: "采购项目数量"
    case .amount: row == .procurement ? "采购总金额（单位：万元）" : "本年收费金额（单位：万元）"
    }
  }
}
