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

  /// What the line's figure is, sums under headings too; nil for 三、本年度办理结果.
  public var item: AnnualItem? {
    row.map(AnnualItem.init) ?? number.group.flatMap(AnnualGroup.init(rawValue:)).map(AnnualItem.group)
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
    guard let parent = number.parent, let text = headingText(parent) else { return [] }
    return headings(over: parent) + [AnnualLine(heading: parent, text: text)]
  }

  private static func headingText(_ number: AnnualNumber) -> String? {
    guard number.section == 3, number.item == nil else { return nil }
    guard let group = number.group else { return "本年度办理结果" }
    return AnnualGroup(rawValue: group)?.text
  }
}
