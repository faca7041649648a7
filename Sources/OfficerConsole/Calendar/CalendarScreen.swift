import Disclosure
import OfficeStore
import Terminal

/// 日历: months with days off and make-up days, how many cases fall due each day, and what the day in hand is about.
struct CalendarScreen: Screen {
  private(set) var days: OfficeDays
  private(set) var selected: Day
  private(set) var cases: [CaseRow] = []
  /// The first of the months shown.
  private(set) var first: Month
  private var shown = 1

  init(at desk: Desk) throws(ConsoleFault) {
    days = try OfficeDays(at: desk)
    selected = desk.today
    first = Month(of: desk.today)
  }

  var place: Place { .calendar }

  var actions: [Action] {
    [
      Action(.enter, .character("o"), name: "打开办件", isFrequent: true),
      Action(.character("n"), .right, .character("l"), name: "后一日", isFrequent: true),
      Action(.character("p"), .left, name: "前一日"),
      Action(.character("j"), .down, name: "后一周"), Action(.character("k"), .up, name: "前一周"),
      Action(.character("]"), .pageDown, name: "下月", isFrequent: true),
      Action(.character("["), .pageUp, name: "上月", isFrequent: true),
      Action(.character("g"), .home, name: "月初"), Action(.character("G"), .end, name: "月末"),
      Action(.character("t"), name: "今天", isFrequent: true),
      Action(.character("a"), name: "放假通知", isFrequent: true),
    ]
  }

  /// The months on the screen.
  var months: [Month] { (0..<shown).map { first + $0 } }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    days = try OfficeDays(at: desk)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    shown = CalendarLayout(CellRect(size)).months
    try read(at: desk)
  }

  /// Keeps the day in hand among the months shown, and reads their cases.
  private mutating func read(at desk: Desk) throws(ConsoleFault) {
    let month = Month(of: selected)
    if month < first { first = month }
    if month - first >= shown { first = month + (1 - shown) }
    try days.count(from: first, through: first + (shown - 1), at: desk)
    let day = selected
    cases = try desk.reading { (office) throws(StoreError) in try office.cases(actingOn: day) }
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .right, .character("n"), .character("l"): move(to: selected + 1)
    case .left, .character("p"): move(to: selected - 1)
    case .down, .character("j"), .wheelDown: move(to: selected + 7)
    case .up, .character("k"), .wheelUp: move(to: selected - 7)
    case .pageDown, .character("]"): move(to: selected.advanced(byMonths: 1))
    case .pageUp, .character("["): move(to: selected.advanced(byMonths: -1))
    case .home, .character("g"): move(to: Month(of: selected).first)
    case .end, .character("G"): move(to: Month(of: selected).last)
    case .character("t"): move(to: desk.today)
    case .enter, .character("o"): return open()
    case .character("a"): return .open(try NoticesScreen(at: desk))
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .function, .paste:
      return .ignored
    }
    return .stay
  }

  /// Days that cannot be counted are not gone to.
  private mutating func move(to day: Day) {
    let range = WorkingCalendar.range
    selected = min(max(day, range.lowerBound), range.upperBound)
  }

  private func open() -> Effect {
    cases.isEmpty ? .say("这一天没有到期的办件。") : .open(DayScreen(selected, cases))
  }
}
