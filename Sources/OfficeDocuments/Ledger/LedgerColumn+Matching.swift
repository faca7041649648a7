/// A column that a header means, and how surely.
struct ColumnMatch: Hashable {
  let column: LedgerColumn
  /// Whether the header gives way to any other that means the same column.
  let isFallback: Bool
}

extension LedgerColumn {
  /// The column that a header means, or nil.
  static func match(_ header: String) -> ColumnMatch? {
    let name = FoldedName(header)
    if let found = matches[name] { return found }
    guard let (short, remark) = name.withoutRemark, let found = matches[short] else { return nil }
    // 申请人(联系电话) is a column of telephone numbers.
    if let other = matches[remark], other.column != found.column { return nil }
    return found
  }

  /// Every name with what it means.
  static let matches: [FoldedName: ColumnMatch] = {
    var all: [FoldedName: ColumnMatch] = [:]
    for column in allCases {
      for name in names(column.fallbackNames) { all[name] = ColumnMatch(column: column, isFallback: true) }
      for name in names(column.name + " " + column.otherNames) {
        all[name] = ColumnMatch(column: column, isFallback: false)
      }
    }
    return all
  }()

  /// The names of a list, each that ends in 日期 with 时间 as well.
  static func names(_ list: String) -> [FoldedName] {
    list.split(whereSeparator: \.isWhitespace).flatMap { name in
      let ending = name.hasSuffix("日期") ? [name.dropLast(2) + "时间"] : []
      return ([name] + ending).map { FoldedName(String($0)) }
    }
  }
}
