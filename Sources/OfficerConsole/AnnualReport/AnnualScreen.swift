import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
package import Terminal

/// 年报: the tables of a year's report, what breaks its arithmetic, what people enter, and its publication.
package struct AnnualScreen: Screen {
  private(set) var read: AnnualYear
  private(set) var pane = AnnualPane.applications
  /// Whether last year's figures take the place of the kinds of applicant on a narrow screen.
  private(set) var comparesYears = false
  private(set) var columns = 80
  private(set) var cursors: [AnnualPane: ListCursor] = [:]
  private(set) var column = 0
  /// What would be wrong if the year ended today; read when its page is opened.
  private(set) var rehearsal: Rehearsal?
  /// Why who sits there may not fill in, and not publish; nil where they may.
  private(set) var refusals: (entering: String?, publishing: String?)
  private let thisYear: Int

  init(at desk: Desk) throws(ConsoleFault) {
    thisYear = desk.today.year
    read = try AnnualYear(AnnualYear.next(at: desk), at: desk)
    refusals = try Self.refusals(at: desk)
  }

  private static func refusals(
    at desk: Desk
  ) throws(ConsoleFault) -> (entering: String?, publishing: String?) {
    (try desk.refusal(needing: Role.enteringReports), try desk.refusal(needing: Role.publishingReports))
  }

  package var place: Place { .annualReport }
  var year: Int { read.year }

  package mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    read = try AnnualYear(year, at: desk)
    rehearsal = nil
    refusals = try Self.refusals(at: desk)
  }

  package mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    columns = size.columns - 2
    if pane == .rehearsal, rehearsal == nil { rehearsal = try rehearse(at: desk) }
    let grid = self.grid
    cursors[pane, default: ListCursor()].resize(
      count: grid.lines.count, page: list(in: CellRect(size)).rows - (grid.hasHead ? 1 : 0))
    column = max(0, min(column, (selected?.targets.count ?? 1) - 1))
    if selected?.isHeading == true { _ = move(.down) }
  }

  var cursor: ListCursor { cursors[pane] ?? ListCursor(count: grid.lines.count) }

  /// The line under the cursor.
  var selected: AnnualGrid.Line? {
    let lines = grid.lines
    return lines.indices.contains(cursor.position) ? lines[cursor.position] : nil
  }

  /// What the cursor stands on.
  var target: AnnualTarget? {
    guard let targets = selected?.targets, !targets.isEmpty else { return nil }
    return targets[min(column, targets.count - 1)]
  }

  mutating func turn(to pane: AnnualPane) -> Effect {
    self.pane = pane
    return .stay
  }

  mutating func compareYears() -> Effect {
    guard read.account.lastYear != nil else {
      return .say("没有\(year - 1)年度公布或认定的报告，不能对比。")
    }
    comparesYears.toggle()
    return .stay
  }

  /// The year before or after; reports have tables since 2019.
  mutating func turnYear(by step: Int, at desk: Desk) throws(ConsoleFault) -> Effect {
    let next = year + step
    guard next >= 2019 else { return .say("统一的年度报告表式自2019年度起。") }
    guard next <= thisYear else { return .say("\(next)年尚未开始。") }
    read = try AnnualYear(next, at: desk)
    rehearsal = nil
    return .stay
  }

  /// Turns to the page of a figure, and to the figure.
  mutating func go(to target: AnnualTarget) {
    comparesYears = false
    pane = target.pane
    let lines = grid.lines
    guard let index = lines.firstIndex(where: { $0.targets.contains(target) }) else { return }
    var cursor = self.cursor
    cursor.resize(count: lines.count, page: 1)
    cursor.move(to: index)
    cursors[pane] = cursor
    column = lines[index].targets.firstIndex(of: target) ?? 0
  }

  mutating func move(_ key: Key) -> Effect {
    let lines = grid.lines
    var cursor = self.cursor
    let before = cursor.position
    guard cursor.handle(key) else { return .ignored }
    let step = cursor.position < before ? -1 : 1
    let place =
      Self.place(in: lines, from: cursor.position, step) ?? Self.place(in: lines, from: before, -step)
    if let place { cursor.move(to: place) }
    cursors[pane] = cursor
    return .stay
  }

  /// The next line that is no heading.
  private static func place(in lines: [AnnualGrid.Line], from start: Int, _ step: Int) -> Int? {
    var place = start
    while lines.indices.contains(place), lines[place].isHeading { place += step }
    return lines.indices.contains(place) ? place : nil
  }

  /// In a table the arrows go from figure to figure.
  mutating func moveColumn(_ step: Int) -> Effect {
    guard pane.isTable else { return .ignored }
    column = max(0, min(column + step, (selected?.targets.count ?? 1) - 1))
    return .stay
  }
}
