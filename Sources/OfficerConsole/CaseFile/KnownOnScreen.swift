import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The deadline as it was known on a day: by what was on record and which notices were out.
struct KnownOnScreen: Screen {
  private let open: OpenCase
  private var form: Form
  private var pane = CasePane()
  private var size = CellSize(rows: 0, columns: 0)

  private static let day = "day"

  init(_ open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    self.open = open
    form = Form(
      [
        FormField(
          Self.day, "所知截至", .day(mayLieAhead: true), hint: "\(Form.dayHint)。当时已记录的事实和已公布的放假通知；上下键翻看",
          values: [desk.today.iso])
      ],
      buttons: [])
  }

  var place: Place { .caseFile }
  var title: String { "某日所知的期限" }
  var takesText: Bool { true }
  var actions: [Action] {
    [Action(.escape, name: "返回", isFrequent: true), Action(.pageDown, name: "翻看", isFrequent: true)]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    guard size != self.size else { return }
    self.size = size
    try fill(at: desk)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .up, .down, .pageUp, .pageDown, .wheelUp, .wheelDown: _ = pane.handle(key)
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .left, .right, .home,
      .end, .function, .paste:
      guard form.handle(key, today: desk.today) != .ignored else { return .ignored }
      if !form.isTypingDay(Self.day, today: desk.today) { try fill(at: desk) }
    }
    return .stay
  }

  private mutating func fill(at desk: Desk) throws(ConsoleFault) {
    let lines = try day.map { (day) throws(ConsoleFault) in try page(on: day, at: desk) } ?? []
    pane.fill(lines, rows: size.rows - 4)
  }

  /// The day that was typed; nil where it is none, and the field says why.
  private var day: Day? {
    mutating get {
      do throws(TypedValueError) {
        let day = try TypedValue.day(form[Self.day]?.values.first ?? "", what: "所知截至")
        form.remark(nil, on: Self.day)
        return day
      } catch {
        form.remark(.init(.urgent, error.message), on: Self.day)
        return nil
      }
    }
  }

  private func page(on day: Day, at desk: Desk) throws(ConsoleFault) -> [CaseLine] {
    let row = open.row
    let known = try desk.reading { (office) throws(StoreError) in try office.file(of: row, knownOn: day) }
    guard let known else { return [CaseLine("\(day.iso)时还没有记录这个案件。")] }
    let regions = Set([known.state.received.region.flatMap { RegionCode($0) }].compactMap(\.self))
    let calendars = OfficeCalendars(desk.office.notices, knownOn: day, regions: regions)
    return CaseLine.page(
      ExplainPage(
        known, asOf: day, today: day, calendar: calendars.national,
        local: calendars.calendar(of: known.state.received.region), leads: open.leads,
        columns: size.columns - 2))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1)
    form.draw(in: &canvas, inside.top(3))
    canvas.draw(pane.place, in: inside.droppingTop(3).top(1), style: .muted, alignment: .right)
    pane.draw(in: &canvas, inside.droppingTop(4), isFocused: true)
  }
}
