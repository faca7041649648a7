import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The cases of one day of the calendar.
struct DayScreen: Screen {
  private let day: Day
  private var rows: [CaseRow]
  private var cursor: ListCursor

  init(_ day: Day, _ rows: [CaseRow]) {
    self.day = day
    self.rows = rows
    cursor = ListCursor(count: rows.count)
  }

  var place: Place { .calendar }
  var title: String { "\(day.iso)到期的办件" }

  var actions: [Action] {
    [
      Action(.enter, .character("l"), name: "打开", isFrequent: true),
      Action(.character("h"), .escape, name: "返回日历", isFrequent: true),
      Action(.character("j"), .down, name: "下一件"), Action(.character("k"), .up, name: "上一件"),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    let day = self.day
    rows = try desk.reading { (office) throws(StoreError) in try office.cases(actingOn: day) }
  }

  private static let above = 3

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: rows.count, page: size.rows - Self.above)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter, .right, .character("l"):
      guard let selected = cursor.selected else { return .stay }
      return .open(try CaseScreen(rows[selected], at: desk))
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("\(day.chinese) \(day.weekday.name)到期的办件：\(rows.count)件", in: part, style: .title)
    guard !rows.isEmpty else {
      return canvas.draw("已没有这一天到期的办件，按Esc返回日历。", in: part.droppingTop(2), style: .muted)
    }
    let shown = Array(rows[cursor.visible])
    let layout = CaseLayout.fitting(shown, today: desk.today, calendar: desk.calendar, columns: part.columns)
    let lines = layout.table(shown, today: desk.today, calendar: desk.calendar).lines
    let list = part.droppingTop(1)
    canvas.draw(Array(lines.prefix(2)), in: list, style: .title)
    for (row, line) in lines.dropFirst(2).enumerated() {
      let place = list.droppingTop(row + 2).top(1)
      let isSelected = cursor.visible.lowerBound + row == cursor.selected
      if isSelected { canvas.fill(place, style: .selected) }
      canvas.draw(line, in: place, style: isSelected ? .selected : .plain)
    }
  }
}
