import Disclosure
import OfficeStore
package import Terminal

extension IntakeScreen {
  package var actions: [Action] {
    switch step {
    case .typing:
      form.actions(
        [
          Action(
            .control("p"), .function(2), name: "相似申请",
            refusal: priors.cases.isEmpty ? "没有发现相同或者类似的申请" : nil,
            isFrequent: true)
        ], leaving: "离开")
    case .comparing:
      [
        Action(.enter, .character("o"), name: "打开这件", isFrequent: true),
        Action(.escape, .character("h"), .control("p"), name: "回到表格", isFrequent: true),
      ]
    case .confirming:
      [
        Action(.character("y"), .enter, name: "保存", isFrequent: true),
        Action(.character("n"), .escape, name: "返回修改", isFrequent: true),
      ]
    case .clearing:
      [
        Action(.character("y"), name: "清空", isFrequent: true),
        Action(.character("n"), .escape, name: "不清空", isFrequent: true),
      ]
    case .saved(let saved): saved.actions
    }
  }

  package mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch step {
    case .typing: try type(key, at: desk)
    case .comparing: try compare(key, at: desk)
    case .confirming(let summary): try confirm(summary, key, at: desk)
    case .clearing: try clear(key, at: desk)
    case .saved(let saved): try follow(saved, key, at: desk)
    }
  }

  private mutating func type(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if key == .control("p") || key == .function(2) { return startComparing() }
    if key == .escape, form.list == nil { return leave(at: desk) }
    let turn = form.handle(key, today: desk.today)
    switch turn {
    case .changed:
      try review(at: desk)
      keepDraft(after: turn, at: desk)
    case .moved: keepDraft(after: turn, at: desk)
    case .pressed("save"): return try askToSave(at: desk)
    case .pressed: step = .clearing
    case .typedOnButton(let label): return .typedOnButton(label)
    case .ignored: return .ignored
    }
    return .stay
  }

  private mutating func startComparing() -> Effect {
    guard !priors.cases.isEmpty else { return .say("没有发现相同或者类似的申请。") }
    step = .comparing
    return .stay
  }

  private mutating func compare(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .enter, .right, .character("o"), .character("l"):
      guard let prior = priors.selected else { break }
      return .open(try CaseScreen(prior.row, at: desk))
    case .escape, .left, .character("h"), .control("p"), .function(2): step = .typing
    case .character, .control, .tab, .backTab, .backspace, .delete, .up, .down, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return priors.handle(key) ? .stay : .ignored
    }
    return .stay
  }

  private mutating func clear(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard key == .character("y") else {
      if [.character("n"), .escape].contains(key) { step = .typing }
      return .stay
    }
    try draft.discard(at: desk)
    try begin(IntakeValues(today: desk.today, forms: forms), at: desk)
    return .say("已清空。")
  }
}
