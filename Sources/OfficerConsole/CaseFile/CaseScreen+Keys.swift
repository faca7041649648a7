import Disclosure
import OfficeStore
import OfficeText
package import Terminal

extension CaseScreen {
  package var actions: [Action] {
    [
      Action(
        .character("n"), .enter, name: "下一步",
        otherWords: ["办理", "记录"] + CaseEventKind.allCases.flatMap { [$0.name] + $0.otherNames },
        isFrequent: true),
      Action(.character("o"), name: "概况", isFrequent: true),
      Action(.character("t"), name: "经过", isFrequent: true),
      Action(.character("e"), name: "期限计算", isFrequent: true),
      Action(.tab, .character("]"), name: "换到后一页"), Action(.backTab, .character("["), name: "换到前一页"),
      Action(.character("u"), name: "撤回上一条", isFrequent: true),
      Action(.character("c"), name: "更正在“经过”中选中的一条"),
      Action(.character("m"), name: "更正收件记录"), Action(.character("d"), name: "某日所知的期限"),
      Action(.character("s"), name: "相似申请", isFrequent: true),
      Action(.character("v"), name: "审查", otherWords: ["同意", "退回", "批准", "签发", "审批"], isFrequent: true),
      Action(
        .character("w"), name: "文书", otherWords: ["制作", "打印"] + LetterKind.allCases.map(\.name),
        isFrequent: true),
      Action(
        .character("f"), name: "附件", otherWords: ["材料", "扫描件", "入卷"] + AttachmentKind.allCases.map(\.name),
        isFrequent: true),
    ]
  }

  package mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    switch key {
    case .character("n"): return .open(StepScreen(open, at: desk))
    case .enter, .right, .character("l"): return try enter(at: desk)
    case .tab, .character("]"): return turn(to: focus.advanced(by: 1))
    case .backTab, .character("["): return turn(to: focus.advanced(by: -1))
    case .character("o"): return turn(to: .overview)
    case .character("t"): return turn(to: .timeline)
    case .character("e"): return turn(to: .reckoning)
    case .character("u"): return try takeBack(at: desk)
    case .character("c"): return try correct(selected, at: desk)
    case .character("m"): return try correctReceipt(at: desk)
    case .character("s"): return .open(try PriorScreen(open, at: desk))
    case .character("v"): return .open(ReviewScreen(open))
    case .character("w"): return .open(try LettersScreen(open, at: desk))
    case .character("f"): return .open(AttachmentsScreen(open, at: desk))
    case .character("d"): return .open(try KnownOnScreen(open, at: desk))
    case .character, .control, .escape, .backspace, .delete, .up, .down, .left, .home, .end, .pageUp,
      .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return move(key)
    }
  }

  /// An entry of the timeline is shown whole; elsewhere the next steps open.
  private func enter(at desk: Desk) throws(ConsoleFault) -> Effect {
    guard focus == .timeline, let selected else { return .open(StepScreen(open, at: desk)) }
    let found = open.file.state.irregularities.filter { $0.event == selected.sequence }
    let known = "事项日期 \(selected.day.iso)，\(selected.knownOn.iso)由\(selected.person)记入"
    let lines = [known, "", selected.fact.summary] + found.map { "需要核对：\($0.wording)" }
    return .tell(
      title: "第\(selected.sequence)条 \(selected.fact.kind.name)", lines: lines + ["", "按c更正这一条。"])
  }

  /// The last entry that counts, by a correcting one. What it corrected earlier stays corrected.
  private func takeBack(at desk: Desk) throws(ConsoleFault) -> Effect {
    let last = open.standing.last { $0.fact.kind != .corrected }
    guard last?.fact.kind != .received else { throw .sentence("只有收件记录，没有它就没有这个案件。收件记录有误的，按m更正。") }
    guard let last = try correctable(last, at: desk) else { return try correctReceipt(at: desk) }
    return .open(try EventScreen(.corrected, of: open, preset: ["event": ["\(last.sequence)"]], at: desk))
  }

  private func correct(_ event: CaseEvent?, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let wrong = try correctable(event, at: desk) else { return try correctReceipt(at: desk) }
    // A file in the volume is taken back, and another put there; a check is taken back, and made again.
    guard ![.corrected, .attached, .deidentified].contains(wrong.fact.kind) else {
      return .open(try EventScreen(.corrected, of: open, preset: ["event": ["\(wrong.sequence)"]], at: desk))
    }
    return .open(try EventScreen(puttingRight: wrong, of: open, at: desk))
  }

  /// An entry that may be corrected by itself; nil for the receipt, which goes together with what is right.
  ///
  /// - Throws: why it cannot be corrected.
  private func correctable(_ event: CaseEvent?, at desk: Desk) throws(ConsoleFault) -> CaseEvent? {
    guard let event else { throw .sentence("请先按t，在“经过”中选一条记录。") }
    guard open.standing.contains(where: { $0.sequence == event.sequence }) else {
      throw .sentence("第\(event.sequence)条已经更正过，不再计入。")
    }
    if event.fact.kind == .received { return nil }
    guard !event.fact.kind.isOfLetter else {
      throw .sentence(desk.sentence(.store(.letterNotCorrectable(event: event.sequence))))
    }
    let step = LawfulStep(.corrected, of: open, at: desk)
    if let refusal = step.refusal { throw .sentence(refusal) }
    return event
  }

  /// Without its receipt there is no case: a wrong one goes together with what is right.
  private func correctReceipt(at desk: Desk) throws(ConsoleFault) -> Effect {
    if let refusal = LawfulStep.personRefusal(.corrected, open, desk) { throw .sentence(refusal) }
    return .open(try ReceiptScreen(open, at: desk))
  }
}
