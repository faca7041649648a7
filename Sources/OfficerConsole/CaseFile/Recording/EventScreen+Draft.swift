import Disclosure
import OfficeStore
import Terminal

/// What was typed outlives a lost connection: it is kept at every change, until the event is recorded.
extension EventScreen {
  /// A correction is of one entry: what was typed about another is another's.
  var draftName: String {
    let name = "event/\(open.row.number)/\(kind.rawValue)"
    if let wrong { return "\(name)/\(wrong.sequence)" }
    guard kind == .corrected, let entry = form["event"]?.values.first else { return name }
    return "\(name)/\(entry)"
  }

  /// Keeps what was typed. Where that fails typing goes on, and it is tried again in the next field: an import may
  /// hold up every writer for a while.
  mutating func keepDraft(at desk: Desk) {
    do throws(ConsoleFault) {
      if isUntouched {
        try discardDraft(at: desk)
      } else {
        let draft = try Draft(
          typed, name: draftName, title: "\(open.row.number)：\(title)", by: desk.entry)
        try desk.writing { (office, _) throws(StoreError) in try office.keep(draft) }
      }
      draftFault = nil
    } catch { draftFault = desk.sentence(error) }
  }

  func discardDraft(at desk: Desk) throws(ConsoleFault) {
    let name = draftName
    try desk.writing { (office, entry) throws(StoreError) in
      try office.discard(name: name, account: entry.account)
    }
  }

  /// Asks whether what was typed before and not recorded is taken up again.
  mutating func offerDraft(at desk: Desk) throws(ConsoleFault) {
    let name = draftName
    let draft = try desk.reading { (office) throws(StoreError) in
      try office.draft(named: name, account: desk.account)
    }
    guard let draft, let values = draft.values else { return }
    question = FormQuestion(
      .resume(values), title: "恢复上次未填完的内容？", [CaseLine("\(draft.moment)填过“\(kind.name)”，没有记录。")],
      yes: "恢复", no: "重新填写")
  }

  /// Leaves the form, which is kept; where it cannot be, the officer is told first.
  mutating func leave(at desk: Desk) -> Effect {
    guard !isUntouched else { return .close() }
    let hadFault = draftFault != nil
    keepDraft(at: desk)
    guard draftFault != nil else { return .close("没有记录。填过的内容已经存下，再打开“\(kind.name)”时可以恢复。") }
    return hadFault ? .close("没有记录，填过的内容也没有存下。") : .say("填过的内容存不下来。再按一次，不存就离开。")
  }
}
