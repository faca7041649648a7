import Disclosure

/// Rows that an export of this program wrote: all of a case stands in one cell, and the others show what a person
/// wants to see of it. Where the two disagree, as after an edit in a spreadsheet program, nothing is guessed.
extension LedgerCaseReader {
  func entry(of text: String, _ values: inout LedgerValues, _ transcript: Transcript) -> LedgerEntry? {
    if let events = transcript(text), let first = events.first?.fact {
      compare(LedgerCells(of: events), &values)
      checkDays(events, &values)
      if case .received(let received) = first { return file(received, events, &values) }
      if case .disputeFiled(let filed) = first { return dispute(filed.dispute, events, &values) }
    }
    values.reject(
      .history, "不是本程序写出的原样内容，可能被表格软件截断、被改动，或由较新版本写出。请用原导出的文件，或清空此格后按其他各列导入。")
    return nil
  }

  private func file(_ received: Received, _ events: [CaseEvent], _ values: inout LedgerValues) -> LedgerEntry?
  {
    if CaseState.standing(events).count(where: { $0.fact.kind == .received }) != 1 {
      values.reject(.history, "一件应当有一次收到申请，更正的应当有更正后的收到申请。")
    }
    if !events.allSatisfy({ $0.isReceipt(ofSameCaseAs: received) }) {
      values.reject(.history, "更正后的收到申请是另一件的：编号、查询编号、类型和答复机关不能更正。")
    }
    if (try? ReferenceNumber(parsing: received.reference))?.description != received.reference {
      values.reject(.history, "其中的查询编号不是本程序给出的。")
    }
    guard values.rejections.isEmpty else { return nil }
    let notes = values.otherNotes.map { LedgerCase.Fact(day: events[0].day, fact: .noted(Noted(words: $0))) }
    return .file(LedgerCase(received: received, facts: notes, history: events))
  }

  private func dispute(_ id: String, _ events: [CaseEvent], _ values: inout LedgerValues) -> LedgerEntry? {
    if !events.allSatisfy({ $0.fact.dispute == id || $0.fact.kind == .corrected }) {
      values.reject(.history, "“\(LedgerDispute.noCase)”的行只能有一个案号的复议、诉讼事项。")
    }
    if !values.otherNotes.isEmpty { values.reject(.history, "此行没有办件，其他列的内容无处可存，请删去。") }
    return values.rejections.isEmpty ? .dispute(LedgerDispute(id: id, history: events)) : nil
  }

  private func compare(_ cells: LedgerCells, _ values: inout LedgerValues) {
    for column in values.comparable {
      let told = cells.texts[column].flatMap { values.meaning(ofWritten: $0, in: column) }
      guard values.meaning(in: column) != told else { continue }
      let damage = values.row.values[column].flatMap { SpreadsheetDamage($0, in: column) }
      values.reject(column, damage?.wording ?? Self.contradiction(cells.texts[column]))
    }
  }

  private static func contradiction(_ told: String?) -> String {
    let history = LedgerColumn.history.name
    return "与“\(history)”所载（\(told.map { "“\($0.prefix(40))”" } ?? "空")）不一致，不能判断以哪个为准。"
      + "请改回，或清空此行的“\(history)”后按其他各列导入；要更正办件，请在程序中登记更正。"
  }

  private func checkDays(_ events: [CaseEvent], _ values: inout LedgerValues) {
    let days = events.flatMap { [$0.day, $0.knownOn] + $0.fact.pastDays }
    if let late = days.first(where: { $0 > defaults.today }) {
      values.reject(.history, "其中有晚于今天（\(defaults.today.iso)）的日期\(late.iso)，尚未发生，请核对。")
    } else if let early = days.first(where: { !WorkingCalendar.range.contains($0) }) {
      values.reject(.history, "其中的日期\(early.iso)早于2007年12月29日，本程序没有此前的放假安排，无法计算期限。")
    }
  }
}

extension CaseEvent {
  /// Whether the event is no receipt, or one that corrects nothing of what a case is known by.
  fileprivate func isReceipt(ofSameCaseAs first: Received) -> Bool {
    guard case .received(let received) = fact else { return true }
    return (received.number, received.reference, received.type, received.respondentOrgan)
      == (first.number, first.reference, first.type, first.respondentOrgan)
  }
}
