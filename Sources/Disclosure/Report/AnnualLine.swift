/// A line of table 三 as it is printed: a row, or a heading over rows.
public struct AnnualLine: Hashable, Sendable {
  public let number: AnnualNumber
  /// The form's words, without the number.
  public let text: String
  /// The row with the line's figures; nil for a heading such as （三）不予公开.
  public let row: AnnualRow?

  init(row: AnnualRow) {
    self.number = row.number
    self.text = row.text
    self.row = row
  }

  init(heading number: AnnualNumber, text: String) {
    self.number = number
    self.text = text
    self.row = nil
  }

  /// （三）不予公开.
  public var label: String { number.marker + text }
}

extension AnnualForm {
  /// The lines of table 三 in official order, headings included.
  public var lines: [AnnualLine] {
    var headed: Set<AnnualNumber> = []
    return rows.flatMap { row in
      let missing = AnnualForm.headings(over: row.number).filter { headed.insert($0.number).inserted }
      return missing + [AnnualLine(row: row)]
    }
  }

  private static func headings(over number: AnnualNumber) -> [AnnualLine] {
    guard let parent = number.parent, let text = headingTexts[parent] else { return [] }
    return headings(over: parent) + [AnnualLine(heading: parent, text: text)]
  }

  private static let headingTexts: [AnnualNumber: String] = [
    AnnualNumber(3): "本年度办理结果",
    AnnualNumber(3, 3): "不予公开",
    AnnualNumber(3, 4): "无法提供",
    AnnualNumber(3, 5): "不予处理",
    AnnualNumber(3, 6): "其他处理",
  ]
}
