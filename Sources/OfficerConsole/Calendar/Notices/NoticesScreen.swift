import Disclosure
import OfficeStore
import Terminal

/// 放假通知: those that the office accepted beside the ones that the program carries; a new one is taken in here, and a
/// wrong one taken back.
struct NoticesScreen: Screen {
  private var notices: [CalendarNotice] = []
  private var cursor = ListCursor()
  /// Why who sits there cannot change anything.
  private var refusal: String?

  init(at desk: Desk) throws(ConsoleFault) { try refresh(at: desk) }

  var place: Place { .calendar }
  var title: String { "放假通知" }
  var actions: [Action] {
    let none = notices.isEmpty ? "本机关没有录入过放假通知" : refusal
    return [
      Action(.character("n"), name: "填写新通知", isFrequent: true),
      Action(.character("f"), name: "从文件录入", isFrequent: true),
      Action(.character("d"), name: "撤下选中的通知", refusal: none, isFrequent: true),
      Action(.escape, .character("h"), name: "返回日历", isFrequent: true),
    ]
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    notices = desk.office.notices.accepted
    refusal = try desk.administratorRefusal
  }

  private static let above = 4

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    cursor.resize(count: notices.count, page: size.rows - Self.above)
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .character("n") { return .open(NoticeFormScreen(refusal: refusal, at: desk)) }
    if key == .character("f") { return .open(NoticePathScreen(refusal: refusal)) }
    guard key == .character("d") else { return cursor.handle(key) ? .stay : .ignored }
    if let refusal { throw .sentence(refusal) }
    guard let selected = cursor.selected else { throw .sentence("本机关没有录入过放假通知。") }
    return .open(try NoticeWithdrawalScreen(notices[selected], at: desk))
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1)
    canvas.draw("本机关录入的放假通知", in: part.top(1), style: .title)
    let carried = HolidayNotice.published.map(\.year)
    let years = "\(carried.min() ?? 0)年至\(carried.max() ?? 0)年的国务院通知随程序提供，不必录入。"
    canvas.draw(years, in: part.droppingTop(1).top(1), style: .muted)
    let list = part.droppingTop(Self.above - 1)
    guard !notices.isEmpty else {
      return canvas.draw("还没有录入过。国务院公布下一年的放假安排以后，按n填写。", in: list, style: .muted)
    }
    for (row, index) in cursor.visible.enumerated() {
      let line = list.droppingTop(row).top(1)
      let style: Style = index == cursor.selected ? .selected : .plain
      canvas.fill(line, style: style)
      let notice = notices[index].arrangement
      canvas.draw("\(notice.number)  \(notice.issued.iso)公布  \(notice.title)", in: line, style: style)
    }
  }
}
