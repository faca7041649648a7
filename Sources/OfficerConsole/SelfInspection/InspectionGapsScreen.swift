import Disclosure
import OfficeText
import Terminal

/// 还缺什么: what a self-inspection report lacks, what keeps it from being finished first.
struct InspectionGapsScreen: Screen {
  private var read: InspectionYear
  private var cursor = ListCursor()

  init(_ read: InspectionYear) { self.read = read }

  var place: Place { .selfInspection }
  var title: String { "还缺什么" }
  var actions: [Action] {
    [
      Action(.character("j"), .down, name: "向下", isFrequent: true), Action(.character("k"), .up, name: "向上"),
      Action(.escape, .character("h"), name: "返回", isFrequent: true),
    ]
  }

  private var gaps: [InspectionGap] { read.gaps }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) { read = try InspectionYear(read.year, at: desk) }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: gaps.count, page: max(1, size.rows - 2))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    cursor.handle(key) ? .stay : .ignored
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    let blocking = gaps.filter(\.isBlocking).count
    canvas.draw("\(read.year)年度自查报告还缺\(gaps.count)处，其中\(blocking)处须先补齐才能定稿", in: part.top(1), style: .title)
    let list = part.droppingTop(2)
    for (place, index) in cursor.visible.enumerated() {
      let style: Style = gaps[index].isBlocking ? .warning : .plain
      let shown = index == cursor.selected ? style.reversed : style
      let line = list.droppingTop(place).top(1)
      canvas.fill(line, style: shown)
      canvas.draw(
        (gaps[index].isBlocking ? "须先补齐  " : "尚待填写  ") + gaps[index].wording, in: line, style: shown)
    }
  }
}
