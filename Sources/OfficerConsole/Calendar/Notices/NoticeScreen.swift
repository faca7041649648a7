import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What a notice would move: which open cases, from which day to which and why. Accepted once, after a question.
struct NoticeScreen: Screen {
  private let notice: NoticeOnDesk
  private let refusal: String?
  private var effect: NoticeEffect
  private var question: FormQuestion<CalendarNotice>?
  private var cursor = ListCursor()
  private var columns = 80

  init(_ notice: NoticeOnDesk, refusal: String?, at desk: Desk) throws(ConsoleFault) {
    self.notice = notice
    self.refusal = refusal
    effect = try Self.preview(notice, at: desk)
  }

  var place: Place { .calendar }
  var title: String { "放假通知的影响" }
  var actions: [Action] {
    [
      Action(.character("a"), name: "录入这份通知", refusal: refusal, isFrequent: true),
      Action(.character("j"), .down, name: "向下", isFrequent: true), Action(.character("k"), .up, name: "向上"),
      Action(.escape, .character("h"), name: "返回，不录入", isFrequent: true),
    ]
  }

  private static func preview(_ notice: NoticeOnDesk, at desk: Desk) throws(ConsoleFault) -> NoticeEffect {
    let today = desk.today
    return try finding(notice) { () throws(ConsoleFault) in
      try desk.reading { (office) throws(StoreError) in try office.preview(notice.notice, today: today) }
    }
  }

  /// What is wrong with the notice is said with its place in the file.
  private static func finding(
    _ notice: NoticeOnDesk, _ body: () throws(ConsoleFault) -> NoticeEffect
  ) throws(ConsoleFault) -> NoticeEffect {
    do throws(ConsoleFault) { return try body() } catch {
      guard case .store(.noticeUnfit(let fault)) = error else { throw error }
      throw .sentence(notice.words(fault))
    }
  }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    effect = try Self.preview(notice, at: desk)
  }

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    columns = size.columns - 2
    cursor.resize(count: max(1, lines.count - size.rows + 1), page: max(1, size.rows - 1))
  }

  private var lines: [String] {
    let next = refusal.map { "不能录入：\($0)" } ?? "按a录入这份通知，按Esc返回。"
    return NoticeEffectText(effect, columns: columns).lines("录入这份通知将使期限变动（尚未录入）：")
      + ["", next]
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    guard key == .character("a") else { return cursor.handle(key) ? .stay : .ignored }
    if let refusal { throw .sentence(refusal) }
    question = FormQuestion(
      notice.notice, title: "录入这份通知？",
      [
        CaseLine("\(notice.notice.arrangement.title)（\(notice.notice.number)）"),
        CaseLine("期限变动的在办件\(effect.moved.count)件，录入后立即按新的期限计算。"),
        CaseLine("录入有误的，以后可以在“放假通知”中撤下。", .muted),
      ], yes: "录入", no: "返回")
    return .stay
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let notice = question.settle(key) else { return .stay }
    let accepted = try Self.finding(self.notice) { () throws(ConsoleFault) in
      try desk.writing { (office, entry) throws(StoreError) in try office.accept(notice, by: entry) }
    }
    return .close("已录入\(notice.number)：\(accepted.moved.count)件在办件的期限变动。")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let inside = part.inset(columns: 1)
    for (row, line) in lines.dropFirst(cursor.position).prefix(inside.rows).enumerated() {
      let isTitle = row + cursor.position == 0
      canvas.draw(line, in: inside.droppingTop(row).top(1), style: isTitle ? .title : .plain)
    }
    question?.draw(in: &canvas, part)
  }
}
