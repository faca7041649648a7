import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The cases behind a figure of a yearly report.
struct CountedCasesScreen: Screen {
  private let target: AnnualTarget
  private var read: AnnualYear
  private var list: CaseRowList

  init(_ target: AnnualTarget, _ read: AnnualYear, at desk: Desk) throws(ConsoleFault) {
    self.target = target
    self.read = read
    list = CaseRowList(try Self.rows(behind: target, read, at: desk))
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
    case .applications(let item, let column):
      try desk.reading { (office) throws(StoreError) in
        try office.cases(in: item.rows(in: read.form), kind: column.kind, year: read.year)
      }
    case .unconfirmed: read.account.unconfirmed
    case .disclosed, .disputes, .words, .caseFile, .loneDispute: []
    }
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    read = try AnnualYear(read.year, at: desk)
    list.show(try Self.rows(behind: target, read, at: desk))
  }

  private static let above = 2

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    list.fit(rows: size.rows - Self.above)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    try list.handle(key, at: desk)
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw(
      "\(read.year)年度 \(target.label(in: read.form))：\(list.rows.count)件", in: part.top(1), style: .title)
    canvas.draw(remark ?? "", in: part.droppingTop(1).top(1), style: .warning)
    guard !list.rows.isEmpty else {
      return canvas.draw("没有办件。按Esc返回。", in: part.droppingTop(Self.above), style: .muted)
    }
    list.draw(in: &canvas, part.droppingTop(Self.above), at: desk)
  }

  /// Where the report has another figure than there are cases.
  private var remark: String? {
    guard case .count(let reported)? = target.figure(in: read.account.report) else { return nil }
    return read.account.remark(reported: reported, listed: list.rows.count, place: "“核对”页（v）")
  }
}
