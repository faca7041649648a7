import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension ReceiptScreen {
  /// Shows what the corrected receipt does to the due day, before it is written.
  mutating func ask(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let correction = values.correction(of: open.file) else { return .stay }
    let row = open.row
    let entry = desk.entry
    return try facingOthers(at: desk) { (screen) throws(ConsoleFault) in
      let foreseen = try desk.reading { (office) throws(StoreError) in
        try office.previewReceipt(of: row, as: correction, by: entry)
      }
      let change = ClockChange(before: screen.open.file, after: foreseen)
      screen.question = FormQuestion(
        correction, title: "更正收件记录？", change.lines, yes: "更正", no: "返回修改")
      return .stay
    }
  }

  mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let correction = question.settle(key), let reason else { return .stay }
    return try facingOthers(at: desk) { (screen) throws(ConsoleFault) in
      let row = screen.open.row
      let updated = try desk.writing { (office, entry) throws(StoreError) in
        try office.correctReceipt(of: row, to: correction, reason: reason, by: entry)
      }
      return screen.finish(
        "已更正收件记录。\(CaseTable.state(updated))，期限\(CaseTable.deadline(updated))", at: desk)
    }
  }

  private mutating func facingOthers(
    at desk: Desk, _ work: (inout ReceiptScreen) throws(ConsoleFault) -> Effect
  ) throws(ConsoleFault) -> Effect {
    do throws(ConsoleFault) { return try work(&self) } catch {
      question = nil
      guard let told = FormRefusal(error, of: "更正收件记录") else { throw error }
      if told.isConflict { try reload(at: desk) }
      return .tell(title: told.title, lines: told.lines)
    }
  }
}
