extension ReckoningLine {
  /// A line for consecutive days of one nature, plain weekends between them included.
  init(run: [ReckoningBuilder.Run]) {
    guard let first = run.first, let last = run.last else { preconditionFailure("a run has days") }
    let working = run.filter(\.status.isWorking)
    let isRest = working.isEmpty
    let topic = ReckoningLine.topic(of: first.mode)
    let rule = LawBook.applying(topic, on: first.status.day)
    self.first = first.status.day
    self.last = last.status.day
    self.kind = ReckoningLine.kind(of: first.mode, working: working)
    self.text = ReckoningLine.text(of: first, working: working.count)
    self.weekendDays = isRest ? 0 : run.count - working.count
    self.articles = isRest ? [] : rule.articles
    self.source = first.status.source
    self.isInterpretation = !isRest && first.mode != .counting && rule.basis == .interpretation
    self.isProvisional = run.contains(where: \.status.isProvisional)
  }

  /// The line that closes a period.
  static func end(on status: DayStatus, allowance: Int) -> ReckoningLine {
    let note = status.isProvisional ? "（推定日期，节假日安排尚未公布）" : ""
    return ReckoningLine(
      first: status.day, last: status.day, kind: .end, text: "\(allowance)个工作日届满\(note)", weekendDays: 0,
      articles: [], source: nil, isInterpretation: false, isProvisional: status.isProvisional)
  }

  private static func topic(of mode: ReckoningBuilder.Mode) -> RuleTopic {
    switch mode {
    case .counting: .replyPeriod
    case .paused(let cause): cause.topic
    case .waiting(.clarification): .clarificationRestart
    case .waiting(.fee): .feeRestart
    }
  }

  private static func kind(of mode: ReckoningBuilder.Mode, working: [ReckoningBuilder.Run]) -> Kind {
    guard !working.isEmpty else { return .rest }
    let ordinals = working.compactMap(\.ordinal)
    guard let lowest = ordinals.first, let highest = ordinals.last else {
      return .paused(workingDays: working.count)
    }
    return .counted(ordinals: lowest...highest)
  }

  private static func text(of run: ReckoningBuilder.Run, working: Int) -> String {
    guard working > 0 else { return "\(run.status.reason)，不计" }
    let makeUp: String
    switch run.status.nature {
    case .makeUp, .localDayOff, .undecided: makeUp = run.status.reason + "，"
    case .workday, .weekend, .holiday: makeUp = ""
    }
    return switch run.mode {
    case .counting: "\(makeUp)计\(working)个工作日"
    case .paused(let cause): "\(makeUp)不计\(working)个工作日（\(cause.text)）"
    case .waiting(.clarification): "\(makeUp)不计\(working)个工作日（等待申请人补正）"
    case .waiting(.fee): "\(makeUp)不计\(working)个工作日（等待申请人缴费）"
    }
  }
}
