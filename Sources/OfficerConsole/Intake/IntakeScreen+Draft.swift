import Disclosure
import OfficeStore
import Terminal

/// The half-typed form comes back without a question: an application that lies on the table is entered whole.
extension IntakeScreen {
  /// What was typed and is not a case yet.
  private var unwritten: FormDraft.Values? { values.isUntouched ? nil : values.given }

  mutating func keepDraft(after turn: Form.Turn, at desk: Desk) {
    draft.title = "收件登记" + (values[.applicant(1)].map { "：\($0)" } ?? "")
    draft.keep(unwritten, after: turn, at: desk)
  }

  /// Brings back what was typed before.
  mutating func restore(at desk: Desk) throws(ConsoleFault) {
    guard let stored = try draft.stored(at: desk) else { return }
    let moment = stored.moment
    guard let values = stored.values.map({ IntakeValues($0, forms: forms) }) else {
      notice = .init(.warning, "有\(moment)存下的草稿，内容读不出来：填写新的内容后，它会被替换。")
      return
    }
    try begin(values, at: desk)
    notice = .init(.accent, "已恢复\(moment)没有填完的内容。不要的，到末尾按“清空重填”。")
  }

  mutating func leave(at desk: Desk) -> Effect { draft.leave(unwritten, at: desk) }
}
