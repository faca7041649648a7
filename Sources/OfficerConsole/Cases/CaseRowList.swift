import OfficeStore
import Terminal

/// Cases that are read all at once, in the columns of the list: those of a day, or behind a figure of a report.
struct CaseRowList {
  private(set) var rows: [CaseRow]
  private var cursor = ListCursor()

  init(_ rows: [CaseRow] = []) { self.rows = rows }

  /// Takes them as they are now.
  mutating func show(_ rows: [CaseRow]) { self.rows = rows }

  /// - Parameter rows: of the screen, the head of the columns among them.
  mutating func fit(rows: Int) { cursor.resize(count: self.rows.count, page: rows - 1) }

  /// Moves among the cases, and opens the one under the cursor.
  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard key.opens else { return cursor.handle(key) ? .stay : .ignored }
    guard let selected = cursor.selected else { return .stay }
    return .open(try CaseScreen(rows[selected], at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let columns = CaseColumns(columns: part.columns)
    columns.drawHead(in: &canvas, part.top(1))
    for (place, index) in cursor.visible.enumerated() {
      let line = part.droppingTop(1 + place).top(1)
      columns.draw(rows[index], in: &canvas, line, isSelected: index == cursor.selected, at: desk)
    }
  }
}
