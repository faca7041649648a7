/// A line of table 三 that a sentence can give a figure for: a row, or a sum of rows.
public enum AnnualItem: Hashable, Sendable {
  case row(AnnualRow)
  /// The sum under a heading of 三, which the form prints without a figure.
  case group(AnnualGroup)
  /// 一 and 二: what there was to handle in the year.
  case intake

  /// 三（六）其他处理 is a row in one form and a heading in the other: one item, the group.
  public init(_ row: AnnualRow) { self = row == .otherHandling ? .group(.otherHandling) : .row(row) }

  /// The rows that the item sums; none where the form has no such row.
  public func rows(in form: AnnualForm) -> [AnnualRow] {
    switch self {
    case .row(let row): form.rows.filter { $0 == row }
    case .group(let group): form.rows.filter { $0.number.section == 3 && $0.number.group == group.rawValue }
    case .intake: [.newlyReceived, .carriedIn]
    }
  }

  /// The rows of the form in their order, then the sums.
  public static func allCases(in form: AnnualForm) -> [AnnualItem] {
    let rows = form.rows.filter { $0 != .otherHandling }.map(AnnualItem.init)
    return rows + AnnualGroup.allCases.map(AnnualItem.group) + [.intake]
  }

  /// As a sentence names it: 三（三） 不予公开.
  public var label: String {
    switch self {
    case .row(let row): "\(row.number.reference) \(row.text)"
    case .group(let group): "\(AnnualNumber(3, group.rawValue).reference) \(group.text)"
    case .intake: "一、二两项之和"
    }
  }
}
