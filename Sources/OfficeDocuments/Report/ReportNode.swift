import Disclosure

/// A value of a yearly report in the interchange form.
typealias ReportNode = FormNode<AnnualReportFault>

extension ReportNode {
  /// A whole number that is no more than ``AnnualReportFile/largestCount``.
  func count() throws(AnnualReportFileError) -> Int {
    guard case .number(let digits) = node.value else { throw wrongKind(.number) }
    guard let count = Int(digits), digits != "-0", (0...AnnualReportFile.largestCount).contains(count)
    else { throw error(.notACount) }
    return count
  }

  /// A count, or nil for a blank cell.
  func cell() throws(AnnualReportFileError) -> Int? {
    if isNull { return nil }
    guard case .number = node.value else { throw wrongKind(.number, .null) }
    return try count()
  }

  /// 万元 with up to four decimals, or nil for a blank cell.
  func money() throws(AnnualReportFileError) -> Money? {
    if isNull { return nil }
    guard case .number(let digits) = node.value else { throw wrongKind(.number, .null) }
    do {
      return try Money(tenThousandYuan: digits)
    } catch {
      throw self.error(.notMoney(error))
    }
  }

  /// A figure of table 二, or nil for a blank cell.
  func figure(of column: Table2Column) throws(AnnualReportFileError) -> ReportFigure? {
    if column.isMoney { return try money().map { .money($0) } }
    return try (column.isSigned ? change() : cell()).map { .count($0) }
  }

  /// How much more or less, or nil for a blank cell.
  private func change() throws(AnnualReportFileError) -> Int? {
    if isNull { return nil }
    guard case .number(let digits) = node.value else { throw wrongKind(.number, .null) }
    let largest = AnnualReportFile.largestCount
    guard let change = Int(digits), digits != "-0", (-largest...largest).contains(change) else {
      throw error(.notAChange)
    }
    return change
  }

  /// The elements of an array of exactly `length`.
  func elements(_ length: Int) throws(AnnualReportFileError) -> [ReportNode] {
    let elements = try elements()
    guard elements.count == length else {
      throw error(.wrongLength(found: elements.count, expected: length))
    }
    return elements
  }
}
