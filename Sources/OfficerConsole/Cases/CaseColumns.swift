import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The columns of the list: of one width for one width of the terminal, so that nothing jumps while it moves.
struct CaseColumns {
  fileprivate enum Column {
    case number, received, applicant, subject, state, left, due, unit
  }

  private let widths: [(column: Column, cells: Int)]
  private let isWide: Bool

  init(columns: Int) {
    isWide = columns >= 110
    let all: [(Column, Int)] = [
      (.number, isWide ? 12 : 10), (.received, columns >= 120 ? 10 : 0), (.applicant, isWide ? 14 : 8),
      (.subject, 0),
      (.state, isWide ? 18 : 10), (.left, 16), (.due, columns >= 160 ? 25 : isWide ? 16 : 14),
      (.unit, isWide ? 12 : 0),
    ]
    let fixed = all.filter { $0.1 > 0 }
    let taken = fixed.map(\.1).reduce(0, +) + fixed.count * Self.gap
    widths = all.compactMap { column, cells in
      if column == .subject { return (column, max(8, columns - taken)) }
      return cells > 0 ? (column, cells) : nil
    }
  }

  private static let gap = 1

  func drawHead(in canvas: inout Canvas, _ part: CellRect) {
    canvas.fill(part, style: .head)
    each(in: part) { column, cell in canvas.draw(column.title, in: cell, style: .head) }
  }

  func draw(_ row: CaseRow, in canvas: inout Canvas, _ part: CellRect, isSelected: Bool, at desk: Desk) {
    let left = DaysLeft.text(row, today: desk.today, calendar: desk.calendar)
    let tone = tone(of: row, at: desk)
    each(in: part) { column, cell in
      let text = text(of: row, column, left)
      canvas.draw(text, in: cell, style: column == .left || column == .due ? tone : .plain)
    }
    if isSelected {
      canvas.restyle(part) { $0.reversed }
    }
  }

  private func each(in part: CellRect, _ body: (Column, CellRect) -> Void) {
    var rest = part
    for (column, cells) in widths {
      body(column, rest.left(cells))
      rest = rest.droppingLeft(cells + Self.gap)
    }
  }

  private func text(of row: CaseRow, _ column: Column, _ left: String) -> String {
    switch column {
    case .number: CaseNumber(row.number).short ?? row.number
    case .received: row.receivedOn?.iso ?? "待确认"
    case .applicant: row.applicant
    case .subject: row.subject
    case .state: CaseTable.state(row)
    case .left: left
    // 等至暂2027-01-18 would be cut where there is little room; what is waited for stands in another column.
    case .due: isWide ? CaseTable.deadline(row) : CaseTable.deadline(row).replacing("等至", with: "至")
    case .unit: row.unit ?? ""
    }
  }

  /// Urgent when overdue, a warning when the last days run; the words say the same.
  private func tone(of row: CaseRow, at desk: Desk) -> Style {
    guard row.isOpen, let last = row.lastDay?.day else {
      return row.isOpen && row.awaitsConfirmation ? .warning : .plain
    }
    if last < desk.today { return .urgent }
    guard let left = try? desk.calendar.workingDays(after: desk.today, through: last) else { return .plain }
    return left <= 5 ? .warning : .plain
  }
}

extension CaseColumns.Column {
  fileprivate var title: String {
    switch self {
    case .number: "编号"
    case .received: "收到"
    case .applicant: "申请人"
    case .subject: "申请内容"
    case .state: "状态"
    case .left: "剩余"
    case .due: "期限"
    case .unit: "承办"
    }
  }
}
