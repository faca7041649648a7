import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension EventScreen {
  /// Records the event, after a question where it moves the clock or something about it wants a look.
  mutating func save(at desk: Desk) throws(ConsoleFault) -> Effect {
    takeTyped()
    guard checkAll(at: desk) else { return .say("请先改正标出的栏目，再记录。") }
    let values = form.values
    if kind == .split { return askToSplit(reason: values["reason"]?.first ?? "") }
    let fact: CaseFact
    let day: Day
    do throws(FieldFault) { fact = try reader.fact() } catch { throw .sentence(error.message) }
    do throws(TypedValueError) {
      day = try TypedValue.day(values[EventFields.day]?.first ?? "", what: "日期")
    } catch { throw .sentence(error.message) }
    return try facingRefusal(at: desk) { (screen) throws(ConsoleFault) in
      try screen.ask(of: fact, on: day, at: desk)
    }
  }

  private mutating func ask(of fact: CaseFact, on day: Day, at desk: Desk) throws(ConsoleFault) -> Effect {
    if let wrong, (wrong.fact, wrong.day) == (fact, day) { return .say("内容没有改动。要撤回这一条的，按“撤回这一条”。") }
    let (row, wrong, entry) = (open.row, wrong, desk.entry)
    let foreseen = try desk.reading { (office) throws(StoreError) in
      guard let wrong else { return try office.preview(fact, on: day, of: row, by: entry) }
      return try office.previewCorrection(wrong.sequence, of: row, to: fact, on: day, by: entry)
    }
    let change = ClockChange(fact, putsRight: wrong, before: open.file, after: foreseen)
    guard change.isWorthAsking else { return try write(.record(fact, on: day), at: desk) }
    let yes = wrong == nil ? kind == .corrected ? "撤回" : "记录" : "更正"
    question = FormQuestion(.record(fact, on: day), title: "\(deed)？", change.lines, yes: yes, no: "返回修改")
    return .stay
  }

  private mutating func askToSplit(reason: String) -> Effect {
    let items = open.file.state.received.items
    let lines =
      ["拆分为\(items.count)件，各编一号，收到申请之日不变；统计以拆分后的各件计，本件不再计。"]
      + items.map { "\(open.row.number)-\($0.number)：\($0.content)" }
    question = FormQuestion(
      .split(reason: reason), title: "拆分本件？", lines.map { CaseLine($0) }, yes: "拆分", no: "返回修改")
    return .stay
  }

  /// Takes a key for the question.
  mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let matter = question.settle(key) else { return .stay }
    return try facingRefusal(at: desk) { (screen) throws(ConsoleFault) in
      try screen.write(matter, at: desk)
    }
  }

  private mutating func write(_ matter: EventMatter, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch matter {
    case .record(let fact, let day): try record(fact, on: day, at: desk)
    case .split(let reason): try split(reason: reason, at: desk)
    }
  }

  private func record(_ fact: CaseFact, on day: Day, at desk: Desk) throws(ConsoleFault) -> Effect {
    let (row, wrong) = (open.row, wrong)
    let reason = form[EventFields.correctionReason]?.values.first ?? ""
    let updated = try desk.writing { (office, entry) throws(StoreError) in
      guard let wrong else { return try office.record(fact, on: day, of: row, by: entry) }
      return try office.correct(wrong.sequence, of: row, to: fact, on: day, reason: reason, by: entry)
    }
    let standing = "\(CaseTable.state(updated))，期限\(CaseTable.deadline(updated))"
    let done = title == kind.name ? "已记录第\(updated.version)条：\(kind.name)" : "已\(title)"
    return finish("\(done)。\(standing)", at: desk)
  }

  private func split(reason: String, at desk: Desk) throws(ConsoleFault) -> Effect {
    let row = open.row
    let rows = try desk.writing { (office, entry) throws(StoreError) in
      try office.split(row, reason: reason, by: entry)
    }
    return finish("已拆分为\(rows.count)件：\(rows.map(\.number).joined(separator: "、"))", at: desk)
  }

  /// Tells of another person who was faster, and of what the law forbids; what was typed stays, and can be saved again.
  private mutating func facingRefusal(
    at desk: Desk, _ work: (inout EventScreen) throws(ConsoleFault) -> Effect
  ) throws(ConsoleFault) -> Effect {
    do throws(ConsoleFault) { return try work(&self) } catch {
      question = nil
      guard let told = FormRefusal(error, of: kind.name) else { throw error }
      if told.isConflict { try reload(at: desk) }
      return .tell(title: told.title, lines: told.lines)
    }
  }
}
