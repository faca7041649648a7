import Disclosure
import OfficeStore
import Terminal

/// Takes an accepted notice back, with the reason: every case is counted again as if it had not been accepted.
struct NoticeWithdrawalScreen: FormScreen {
  private static let reason = "reason"
  private static let withdraw = "withdraw"

  private let notice: CalendarNotice
  /// How many open cases it moves.
  private let moved: Int
  var form: Form

  init(_ notice: CalendarNotice, at desk: Desk) throws(ConsoleFault) {
    self.notice = notice
    moved = try desk.reading { (office) throws(StoreError) in
      try office.previewWithdrawal(of: notice.number).moved.count
    }
    form = Form(
      [FormField(Self.reason, "理由", isRequired: true, hint: "为什么撤下，如 上班日期录错；留存在记录中")],
      buttons: [.init(Self.withdraw, "撤下"), .leave])
  }

  var place: Place { .calendar }
  var title: String { "撤下放假通知" }
  var actions: [Action] {
    form.actions(leaving: "返回，不撤下")
  }

  mutating func press(_ button: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let reason = form.values[Self.reason]?.first else {
      form.remark(.init(.urgent, "须写明理由。"), on: Self.reason)
      form.focus(on: Self.reason)
      return .say("没有撤下：请先写明理由。")
    }
    let number = notice.number
    let effect = try desk.writing { (office, entry) throws(StoreError) in
      try office.withdrawNotice(number, reason: reason, by: entry)
    }
    return .close("已撤下\(number)：\(effect.moved.count)件在办件的期限恢复到录入之前。")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    let part = part.inset(columns: 1).left(100)
    canvas.draw("撤下\(notice.arrangement.title)（\(notice.number)）", in: part.top(1), style: .title)
    canvas.draw("撤下后\(moved)件在办件的期限恢复到录入之前；以后可以重新录入。", in: part.droppingTop(1).top(1), style: .warning)
    form.draw(in: &canvas, part.droppingTop(3))
  }
}
