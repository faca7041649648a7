import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension EventScreen {
  /// Records the event, after a question where it moves the clock or something about it wants a look.
  mutating func save(at desk: Desk) throws(ConsoleFault) -> Effect {
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
    let row = open.row
    let entry = desk.entry
    let (found, deadline) = try desk.reading { (office) throws(StoreError) in
      try office.preview(fact, on: day, of: row, by: entry)
    }
    let change = ClockChange(fact, before: open.file, after: deadline, found: found)
    guard change.isWorthAsking else { return try write(.record(fact, on: day), at: desk) }
    question = EventQuestion(
      .record(fact, on: day), title: "记录“\(kind.name)”？", change.lines, yes: "记录", no: "返回修改")
    return .stay
  }

  private mutating func askToSplit(reason: String) -> Effect {
    let items = open.file.state.received.items
    let lines =
      ["拆分为\(items.count)件，各编一号，收到申请之日不变；统计以拆分后的各件计，本件不再计。"]
      + items.map { "\(open.row.number)-\($0.number)：\($0.content)" }
    question = EventQuestion(
      .split(reason: reason), title: "拆分本件？", lines.map { CaseLine($0) }, yes: "拆分", no: "返回修改")
    return .stay
  }

  /// Takes a key for the question.
  mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let answer = question?.handle(key), let matter = question?.matter else { return .stay }
    question = nil
    guard answer else { return .stay }
    return try facingRefusal(at: desk) { (screen) throws(ConsoleFault) in
      try screen.write(matter, at: desk)
    }
  }

  private mutating func write(_ matter: EventQuestion.Matter, at desk: Desk) throws(ConsoleFault) -> Effect {
    let row = open.row
    switch matter {
    case .record(let fact, let day):
      let updated = try desk.writing { (office, entry) throws(StoreError) in
        try office.record(fact, on: day, of: row, by: entry)
      }
      return .close(
        "已记录第\(updated.version)条：\(kind.name)。\(CaseTable.state(updated))，期限\(CaseTable.deadline(updated))")
    case .split(let reason):
      let rows = try desk.writing { (office, entry) throws(StoreError) in
        try office.split(row, reason: reason, by: entry)
      }
      return .close("已拆分为\(rows.count)件：\(rows.map(\.number).joined(separator: "、"))")
    }
  }

  /// Tells of another person who was faster, and of what the law forbids; what was typed stays, and can be saved again.
  private mutating func facingRefusal(
    at desk: Desk, _ work: (inout EventScreen) throws(ConsoleFault) -> Effect
  ) throws(ConsoleFault) -> Effect {
    do throws(ConsoleFault) { return try work(&self) } catch {
      question = nil
      switch error {
      case .store(.conflict(let entries)): return try meet(entries, at: desk)
      case .store(.refused(_, let found)): return refuse(found)
      case .store, .calendar, .sentence: throw error
      }
    }
  }

  /// Shows what another person entered, and takes the case as it is now.
  private mutating func meet(_ entries: [CaseEvent], at desk: Desk) throws(ConsoleFault) -> Effect {
    try reload(at: desk)
    let lines = entries.map {
      "第\($0.sequence)条 \($0.day.iso) \($0.fact.kind.name)，\($0.person)记录：\($0.fact.summary)"
    }
    return .tell(
      title: "他人刚刚记录了此件",
      lines: lines + ["", "您的内容没有写入，仍在表中。期限现为\(CaseTable.deadline(open.row))。请核对后再按“记录”。"])
  }

  private func refuse(_ found: [Irregularity]) -> Effect {
    .tell(
      title: "不能记录“\(kind.name)”",
      lines: found.map { "\($0.wording)。" } + ["", "填的内容还在表中，没有写入。补记过去发生的事，请把日期改为实际发生之日。"])
  }
}
