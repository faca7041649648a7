import Disclosure
import OfficeStore
import Terminal

/// 统计: the figures of a year as bars.
struct FiguresScreen: Screen {
  private var year: Int
  private var charts: [Chart]
  /// The lines of each column of charts.
  private var columns: [[ChartLine]] = []
  private var cursor = ListCursor()

  init(at desk: Desk) throws(ConsoleFault) {
    year = desk.today.year
    charts = try Self.charts(of: year, at: desk)
  }

  var place: Place { .figures }

  var actions: [Action] {
    [
      Action(.character("["), .character("p"), .left, name: "上一年", isFrequent: true),
      Action(.character("]"), .character("n"), .right, name: "下一年", isFrequent: true),
      Action(.character("t"), name: "今年", isFrequent: true),
      Action(.character("c"), name: "案卷互查", otherWords: ["抽查", "检查"], isFrequent: true),
      Action(.character("j"), .down, .pageDown, name: "向下翻", isFrequent: true),
      Action(.character("k"), .up, .pageUp, name: "向上翻", isFrequent: true),
    ]
  }

  private static func charts(of year: Int, at desk: Desk) throws(ConsoleFault) -> [Chart] {
    let today = desk.today
    let figures = try desk.reading { (office) throws(StoreError) in
      try office.figures(year: year, today: today)
    }
    return FigureCharts(figures: figures).all
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    charts = try Self.charts(of: year, at: desk)
  }

  private static let above = 2
  private static let gap = 3
  /// Cells that a column of charts needs.
  private static let leastColumn = 55

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    let count = max(1, min(3, (size.columns - 2 + Self.gap) / (Self.leastColumn + Self.gap)))
    columns = Self.columns(of: charts, count: count, width: Self.width(count, columns: size.columns - 2))
    let rows = max(1, size.rows - Self.above)
    cursor.resize(count: max(1, (columns.map(\.count).max() ?? 0) - rows + 1), page: rows - 1)
  }

  private static func width(_ count: Int, columns: Int) -> Int { (columns - gap * (count - 1)) / count }

  /// Each chart goes below the shortest column so far.
  private static func columns(of charts: [Chart], count: Int, width: Int) -> [[ChartLine]] {
    charts.reduce(into: Array(repeating: [], count: count)) { columns, chart in
      let shortest = columns.indices.min { columns[$0].count < columns[$1].count } ?? 0
      columns[shortest] += chart.drawn(columns: width)
    }
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .character("["), .character("p"), .left: try turn(to: year - 1, at: desk)
    case .character("]"), .character("n"), .right: try turn(to: year + 1, at: desk)
    case .character("t"): try turn(to: desk.today.year, at: desk)
    case .character("c"): return .open(DrawScreen(year: year))
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return cursor.handle(key) ? .stay : .ignored
    }
    return .stay
  }

  /// Years before the first regulation and years to come have no figures.
  private mutating func turn(to year: Int, at desk: Desk) throws(ConsoleFault) {
    guard (2008...desk.today.year).contains(year) else {
      throw .sentence("只有2008年至\(desk.today.year)年的统计。")
    }
    charts = try Self.charts(of: year, at: desk)
    self.year = year
    cursor.move(to: 0)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    let state = year == desk.today.year ? "（截至\(desk.today.iso)）" : ""
    canvas.draw("\(year)年政府信息公开申请统计\(state)", in: part, style: .title)
    let inside = part.droppingTop(Self.above)
    let height = columns.map(\.count).max() ?? 0
    if height > inside.rows {
      let last = min(height, cursor.position + inside.rows)
      canvas.draw("\(cursor.position + 1)-\(last)/\(height)行", in: part, style: .muted, alignment: .right)
    }
    let width = Self.width(columns.count, columns: part.columns)
    for (index, lines) in columns.enumerated() {
      let column = inside.droppingLeft(index * (width + Self.gap)).left(width)
      for (row, line) in lines.dropFirst(cursor.position).prefix(column.rows).enumerated() {
        line.draw(in: &canvas, column.droppingTop(row).top(1))
      }
    }
  }
}
