import Disclosure
package import OfficeStore
import OfficeText
package import Terminal

/// 案件: one case at a glance, what happened, how its due day was counted, and what can be done.
package struct CaseScreen: Screen {
  private(set) var open: OpenCase
  private(set) var focus = CasePart.overview
  private(set) var panes: [CasePart: CasePane] = [:]
  private(set) var head: CaseHead
  private var size: CellSize?

  package init(_ row: CaseRow, at desk: Desk) throws(ConsoleFault) {
    open = try OpenCase(row.number, at: desk)
    head = CaseHead(open, at: desk)
  }

  package var place: Place { .caseFile }

  package mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    open = try OpenCase(open.row.number, at: desk)
    head = CaseHead(open, at: desk)
    size = nil
  }

  package mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    guard size != self.size else { return }
    self.size = size
    for part in CasePart.allCases {
      let place = Self.place(of: part, in: CellRect(size), with: part)
      panes[part, default: CasePane()].fill(
        lines(of: part, columns: place.columns, at: desk), rows: place.rows)
    }
  }

  private func lines(of part: CasePart, columns: Int, at desk: Desk) -> [CaseLine] {
    switch part {
    case .overview: CaseOverview(open, at: desk, columns: columns).lines
    case .timeline: CaseTimeline(open, columns: columns).lines
    case .reckoning:
      CaseLine.page(
        ExplainPage(
          open.file, asOf: nil, today: desk.today, calendar: desk.calendar, local: open.local,
          leads: open.leads, columns: columns))
    }
  }

  mutating func turn(to part: CasePart) -> Effect {
    focus = part
    return .stay
  }

  /// Moves in the part in hand.
  mutating func move(_ key: Key) -> Effect {
    panes[focus]?.handle(key) == true ? .stay : .ignored
  }

  /// The entry under the cursor of the timeline.
  var selected: CaseEvent? {
    let position = panes[.timeline]?.selectedEvent
    return open.file.events.first { $0.sequence == position }
  }
}
