import Disclosure
import OfficeStore
import OfficeText
package import Terminal

/// 办件: the cases, most urgent first.
package struct CaseListScreen: Screen {
  private var rows: [CaseRow]
  private var cursor = ListCursor()

  init(at desk: Desk) throws(ConsoleFault) {
    rows = try Self.rows(at: desk)
  }

  package var place: Place { .cases }

  package var actions: [Action] {
    [Action(.enter, .character("l"), name: "打开", isFrequent: true)]
  }

  private static func rows(at desk: Desk) throws(ConsoleFault) -> [CaseRow] {
    try desk.reading { (office) throws(StoreError) in try office.cases() }
  }

  package mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    rows = try Self.rows(at: desk)
  }

  package mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: rows.count, page: size.rows - 1)
  }

  package mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter, .right, .character("l"):
      guard let selected = cursor.selected else { return .stay }
      return .open(try CaseScreen(rows[selected], at: desk))
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  package func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let shown = Array(rows[cursor.visible])
    let layout = CaseLayout.fitting(shown, today: desk.today, calendar: desk.calendar, columns: part.columns)
    let lines = layout.table(shown, today: desk.today, calendar: desk.calendar).lines
    for (index, line) in lines.enumerated() {
      let place = part.droppingTop(index).top(1)
      let isSelected = index > 0 && cursor.visible.lowerBound + index - 1 == cursor.selected
      if isSelected { canvas.fill(place, style: .selected) }
      canvas.draw(line, in: place, style: isSelected ? .selected : index == 0 ? .title : .plain)
    }
  }
}
