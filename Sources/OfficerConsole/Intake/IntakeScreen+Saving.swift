import Disclosure
import OfficeStore
import OfficeText
import Terminal

extension IntakeScreen {
  /// Shows what will be saved, or goes to the first field that keeps it from being saved.
  mutating func askToSave(at desk: Desk) throws(ConsoleFault) -> Effect {
    isInsisting = true
    try review(at: desk)
    guard check.isComplete, let receipt else { return goToFirstObstacle() }
    let pattern = try desk.reading { (office) throws(StoreError) in try office.setting(.numberPattern) }
    step = .confirming(
      IntakeSummary(
        values, receipt: receipt, deadline: deadline, pattern: pattern, warnings: warnings(at: desk)))
    return .stay
  }

  private mutating func goToFirstObstacle() -> Effect {
    let obstacles = Set((check.missing.union(check.wrong)).map(\.key))
    let fields = form.fields.filter { obstacles.contains($0.name) }
    if let first = fields.first { form.focus(on: first.name) }
    let names = fields.map { $0.label.trimmed }.joined(separator: "、")
    return .say("还不能保存，请先填好：\(names)")
  }

  /// What does not keep the form from being saved and should be looked at once more.
  private func warnings(at desk: Desk) -> [String] {
    let remarks = form.fields.compactMap { field -> String? in
      guard let remark = field.remark, [.warning, .urgent].contains(remark.tone) else { return nil }
      return "\(field.label.trimmed)：\(remark.text)"
    }
    let advice = IntakeAdvice(values: values)
    return remarks
      + [
        advice.sentence(calendar: desk.calendar), advice.unfilled, priors.headline,
        priors.frequency?.headline,
      ].compactMap(\.self)
  }

  mutating func confirm(_ summary: IntakeSummary, _ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter, .character("y"): return try save(at: desk)
    case .escape, .character("n"), .left, .character("h"): step = .typing
    case .character, .control, .tab, .backTab, .backspace, .delete, .up, .down, .right, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown, .paste:
      var summary = summary
      guard summary.handle(key) else { return .ignored }
      step = .confirming(summary)
    }
    return .stay
  }

  /// After the case is there nothing may fail any more: the form would come back and make it twice.
  private mutating func save(at desk: Desk) throws(ConsoleFault) -> Effect {
    let values = values
    guard let application = values.application else { return .stay }
    let rows = try desk.writing { (office, entry) throws(StoreError) in
      values.items.count > 1 && values.division == .split
        ? try office.receiveSplit(application, by: entry) : [try office.receive(application, by: entry)]
    }
    var saved = SavedIntake(rows, advice: IntakeAdvice(values: values).sentence(calendar: desk.calendar))
    do throws(ConsoleFault) { try draft.discard(at: desk) } catch {
      saved.note = "这份表的草稿没有清除，再打开收件登记时请清空：\(desk.sentence(error))"
    }
    step = .saved(saved)
    return .say("已收件：\(rows.map(\.number).joined(separator: "、"))")
  }

  mutating func follow(_ saved: SavedIntake, _ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    var saved = saved
    switch key {
    case .enter, .right, .character("o"), .character("l"):
      return .open(try CaseScreen(saved.selected, at: desk))
    case .character("d"):
      if let refusal = saved.registrationRefusal { throw .sentence(refusal) }
      try saved.register(at: desk)
      step = .saved(saved)
      return .say("已登记：\(saved.rows.map(\.number).joined(separator: "、"))")
    case .character("n"):
      priors = PriorList()
      try begin(IntakeValues(today: desk.today, forms: forms), at: desk)
    case .character, .control, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .home, .end,
      .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      guard saved.handle(key) else { return .ignored }
      step = .saved(saved)
    }
    return .stay
  }
}
