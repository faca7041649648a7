import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The disputes behind a figure of table 四, each with its case.
struct CountedDisputesScreen: Screen {
  private let kind: DisputeKind
  private let column: DisputeColumn
  private var read: AnnualYear
  private var found: [(dispute: String, caseNumber: String?)]
  private var cursor = ListCursor()

  init(
    _ kind: DisputeKind, _ column: DisputeColumn, _ read: AnnualYear, at desk: Desk
  ) throws(ConsoleFault) {
    (self.kind, self.column, self.read) = (kind, column, read)
    found = try Self.found(kind, column, read.year, at: desk)
  }

  var place: Place { .annualReport }
  var title: String { "所计的复议、诉讼" }
  var actions: [Action] {
    [
      Action(.enter, .character("l"), name: "打开", isFrequent: true),
      Action(.escape, .character("h"), name: "返回年报", isFrequent: true),
    ]
  }

  private static func found(
    _ kind: DisputeKind, _ column: DisputeColumn, _ year: Int, at desk: Desk
  ) throws(ConsoleFault) -> [(dispute: String, caseNumber: String?)] {
    try desk.reading { (office) throws(StoreError) in
      try office.disputes(of: kind, in: column.state, year: year)
    }
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    read = try AnnualYear(read.year, at: desk)
    found = try Self.found(kind, column, read.year, at: desk)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: found.count, page: size.rows - 3)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard key.opens else { return cursor.handle(key) ? .stay : .ignored }
    return try openCase(at: desk)
  }

  private func openCase(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let selected = cursor.selected else { return .stay }
    guard let number = found[selected].caseNumber else {
      return .open(try LoneDisputeScreen(found[selected].dispute, at: desk))
    }
    let row = try desk.reading { (office) throws(StoreError) in try office.row(named: number) }
    return .open(try CaseScreen(row, at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    let count = Set(found.map(\.dispute)).count
    canvas.draw(
      "\(read.year)年度 \(kind.name)，\(column.name)：\(count)件", in: part.top(1), style: .title)
    let reported = read.account.report.table4[kind, column]
    let remark = read.account.remark(reported: reported, listed: count, place: "“核对”页（v）")
    canvas.draw(remark ?? "", in: part.droppingTop(1).top(1), style: .warning)
    guard !found.isEmpty else {
      return canvas.draw("没有复议或诉讼。按Esc返回。", in: part.droppingTop(2), style: .muted)
    }
    for (row, index) in cursor.visible.enumerated() {
      let place = part.droppingTop(2 + row).top(1)
      let style: Style = index == cursor.selected ? .selected : .plain
      canvas.fill(place, style: style)
      canvas.draw(
        "\(found[index].dispute)（\(found[index].caseNumber ?? "无案件")）", in: place, style: style)
    }
  }
}
