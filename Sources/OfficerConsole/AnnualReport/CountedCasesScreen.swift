import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The cases behind a figure of a yearly report.
struct CountedCasesScreen: Screen {
  private let target: AnnualTarget
  private var read: AnnualYear
  private var rows: [CaseRow]
  private var cursor = ListCursor()

  init(_ target: AnnualTarget, _ read: AnnualYear, at desk: Desk) throws(ConsoleFault) {
    self.target = target
    self.read = read
    rows = try Self.rows(behind: target, read, at: desk)
  }

  var place: Place { .annualReport }
  var title: String { "所计的办件" }
  var actions: [Action] {
    [
      Action(.enter, .character("l"), name: "打开", isFrequent: true),
      Action(.escape, .character("h"), name: "返回年报", isFrequent: true),
    ]
  }

  private static func rows(
    behind target: AnnualTarget, _ read: AnnualYear, at desk: Desk
  ) throws(ConsoleFault) -> [CaseRow] {
    switch target {
    case .applications(let row, let column):
      try desk.reading { (office) throws(StoreError) in
        try office.cases(in: [row], kind: column.kind, year: read.year)
      }
    case .unconfirmed: read.account.unconfirmed
    case .disclosed, .disputes, .words: []
    }
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    read = try AnnualYear(read.year, at: desk)
    rows = try Self.rows(behind: target, read, at: desk)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: rows.count, page: size.rows - 3)
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
    canvas.draw(
      "\(read.year)年度 \(target.label(in: read.form))：\(rows.count)件", in: part.top(1), style: .title)
    canvas.draw(remark ?? "", in: part.droppingTop(1).top(1), style: .warning)
    guard !rows.isEmpty else {
      return canvas.draw("没有办件。按Esc返回。", in: part.droppingTop(2), style: .muted)
    }
    drawRows(in: &canvas, part.droppingTop(2), at: desk)
  }

  /// Where the report has another figure than there are cases.
  private var remark: String? {
    guard case .count(let reported)? = target.figure(in: read.account.report) else { return nil }
    return read.account.remark(reported: reported, listed: rows.count, place: "“核对”页（v）")
  }

  private func drawRows(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
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
