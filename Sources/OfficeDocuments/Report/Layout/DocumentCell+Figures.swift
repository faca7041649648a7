import Disclosure

extension DocumentCell.Value {
  /// A count of a table; a blank cell stays blank.
  static func count(_ count: Int?) -> DocumentCell.Value { count.map { .number($0) } ?? .text("") }

  /// A figure of table 二; a blank cell stays blank.
  static func figure(_ figure: ReportFigure?) -> DocumentCell.Value {
    switch figure {
    case nil: .text("")
    case .count(let count)?: .number(count)
    case .money(let money)?: .money(money)
    }
  }
}
