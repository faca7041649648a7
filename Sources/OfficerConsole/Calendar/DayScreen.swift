import Disclosure
import OfficeStore
import Terminal

/// The cases of one day of the calendar.
struct DayScreen: Screen {
  private let day: Day
  private var list: CaseRowList

  init(_ day: Day, _ rows: [CaseRow]) {
    self.day = day
    list = CaseRowList(rows)
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
    list.show(try desk.reading { (office) throws(StoreError) in try office.cases(actingOn: day) })
  }

  private static let above = 1

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    list.fit(rows: size.rows - Self.above)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    try list.handle(key, at: desk)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw(
      "\(day.chinese) \(day.weekday.name)到期的办件：\(list.rows.count)件", in: part, style: .title)
    guard !list.rows.isEmpty else {
      return canvas.draw("已没有这一天到期的办件，按Esc返回日历。", in: part.droppingTop(2), style: .muted)
    }
    list.draw(in: &canvas, part.droppingTop(Self.above), at: desk)
  }
}
