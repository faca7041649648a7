import Disclosure
import OfficeStore
import Terminal

/// The half-typed form outlives a lost connection: it is kept at every change, until the case is there.
extension IntakeScreen {
  /// Keeps what was typed. Where that fails typing goes on, with a line that says so, and it is tried again in the next
  /// field: an import may hold up every writer for a while.
  mutating func keepDraft(at desk: Desk) {
    do throws(ConsoleFault) {
      if values.isUntouched {
        try discardDraft(at: desk)
      } else {
        let draft = try IntakeDraft.draft(values, by: desk.entry)
        try desk.writing { (office, _) throws(StoreError) in try office.keep(draft) }
      }
      if !isKept { notice = nil }
      (isKept, isWarnedOfLoss) = (true, false)
    } catch {
      isKept = false
      notice = .init(.warning, "已填的暂时存不下来，掉线会丢失：\(desk.sentence(error))")
    }
  }

  func discardDraft(at desk: Desk) throws(ConsoleFault) {
    try desk.writing { (office, entry) throws(StoreError) in
      try office.discard(name: IntakeDraft.name, account: entry.account)
    }
  }

  /// Brings back what was typed before.
  mutating func restore(at desk: Desk) throws(ConsoleFault) {
    let draft = try desk.reading { (office) throws(StoreError) in
      try office.draft(named: IntakeDraft.name, account: desk.account)
    }
    guard let draft else { return }
    let moment = draft.moment
    guard let values = draft.values.map(IntakeValues.init) else {
      notice = .init(.warning, "有\(moment)存下的草稿，内容读不出来：填写新的内容后，它会被替换。")
      return
    }
    try begin(values, at: desk)
    notice = .init(.accent, "已恢复\(moment)没有填完的内容。不要的，到末尾按“清空重填”。")
  }

  /// Leaves the form, which is kept; where it cannot be, the officer is told first.
  mutating func leave(at desk: Desk) -> Effect {
    guard !values.isUntouched else { return .close() }
    keepDraft(at: desk)
    guard !isKept else { return .close("没有填完的内容已经存下，回到收件登记可以接着填。") }
    guard !isWarnedOfLoss else { return .close("没有填完的内容没有存下。") }
    isWarnedOfLoss = true
    return .say("没有填完的内容存不下来。再按一次Esc，不存就离开。")
  }
}
