package import Disclosure

extension TypedValue {
  /// A figure of table 二.
  ///
  /// - Parameters:
  ///   - text: digits, money in 万元.
  ///   - largest: the largest count that a report can hold.
  ///   - what: names the cell in the sentence that says what is wrong.
  /// - Throws: the sentence.
  package static func figure(
    _ text: String, of cell: Table2Cell, largest: Int, what: String
  ) throws(TypedValueError) -> ReportFigure {
    guard cell.column.isMoney else {
      return .count(try integer(text, what: what, in: (cell.column.isSigned ? -largest : 0)...largest))
    }
    do { return .money(try Money(tenThousandYuan: text)) } catch {
      throw TypedValueError("\(what) 的“\(text)”应为至多四位小数的万元数，如 4068.208。")
    }
  }
}
