/// What happened in a round that the clock takes notice of, as lines of its reckoning.
struct ReckoningMarks {
  private let state: CaseState
  let round: ReplyRound
  let pauses: [Pause]

  init(_ state: CaseState, _ round: ReplyRound, _ pauses: [Pause]) {
    self.state = state
    self.round = round
    self.pauses = pauses
  }

  /// In order of their days.
  var lines: [ReckoningLine] {
    ([start] + clarifications + consultations + extensions + fees + others).sorted { $0.first < $1.first }
  }

  private var start: ReckoningLine {
    guard !round.isRedo else {
      return mark(round.startedOn, "责令重新答复的决定送达，当日不计；期限\(round.period)个工作日", .redoPeriod)
    }
    let channel = state.received.channel
    let arrived =
      channel.needsConfirmation && state.arrival != round.startedOn
      ? "（\(state.arrival.chinese)到达，\(round.startedOn.chinese)双方确认）" : ""
    return ReckoningLine(
      first: round.startedOn, last: round.startedOn, kind: .mark,
      text: "收到申请（\(channel.name)）\(arrived)，当日不计；期限\(round.period)个工作日", weekendDays: 0,
      articles: articles(channel.rule)
        + articles(.firstCountedDay).filter { $0.instrument != .regulation2019 },
      source: nil, isInterpretation: true, isProvisional: false)
  }

  private var clarifications: [ReckoningLine] {
    round.clarifications.flatMap { request -> [ReckoningLine] in
      let sent = mark(
        request.requestedOn,
        request.isLawful
          ? "发出补正告知书，当日仍计；补正期限\(request.workingDays)个工作日" : "发出补正告知书：不合规定，期限不停止、不重新计算",
        request.isLawful ? .clarificationPeriod : .clarificationNotice, isReading: !request.isLawful)
      guard let receivedOn = request.receivedOn, request == round.firstAnswered(on: receivedOn) else {
        return [sent]
      }
      let received = mark(
        receivedOn, request.isLawful ? "收到补正，当日不计，期限自次日重新计算\(extended(before: receivedOn))" : "收到补正，期限不重新计算",
        .clarificationRestart, isReading: !request.isLawful || !extended(before: receivedOn).isEmpty)
      return [sent, received]
    }
  }

  private var extensions: [ReckoningLine] {
    round.extensions.map { extended in
      let text =
        extended.workingDays > 0
        ? "决定延长答复期限\(extended.workingDays)个工作日，共\(round.allowance)个工作日" : "决定延长答复期限：不合规定，期限不延长"
      return mark(extended.decidedOn, text, .extensionPeriod)
    }
  }

  private var fees: [ReckoningLine] {
    round.fees.flatMap { fee -> [ReckoningLine] in
      let noticed = mark(
        fee.noticedOn, fee.isLawful ? "发出收费通知，当日仍计" : "发出收费通知：期限已届满，不停止、不重新计算", .feePayment,
        isReading: !fee.isLawful)
      guard let paidOn = fee.paidOn, fee == round.fees.first(where: { $0.paidOn == paidOn }) else {
        return [noticed]
      }
      let paid = mark(
        paidOn, fee.isLawful ? "申请人缴费，当日不计，期限自次日重新计算\(extended(before: paidOn))" : "申请人缴费，期限不重新计算",
        .feeRestart, isReading: !fee.isLawful || !extended(before: paidOn).isEmpty)
      return [noticed, paid]
    }
  }

  /// An extension lasts beyond a restart: that is this program's reading.
  private func extended(before restart: Day) -> String {
    guard let extended = round.lawfulExtension, extended.decidedOn <= restart else { return "" }
    return "，连同已延长的\(extended.workingDays)个工作日"
  }

  private var others: [ReckoningLine] {
    let asked = round.superiorQuestions.map {
      mark($0.askedOn, "请示\($0.authority)，期限\($0.stopsClock ? "停止计算" : "不停止")", .superiorQuestion)
    }
    let reasons = round.justifications.map {
      mark($0.requestedOn, "要求申请人说明理由，期限\($0.stopsClock ? "停止计算" : "不停止")", .excessJustification)
    }
    let delay = round.delay.map {
      mark($0.setOn, "确定延迟至\($0.until.chinese)答复\($0.isLawful ? "" : "：期限已届满，不合规定")", .excessJustification)
    }
    return asked + reasons + (delay.map { [$0] } ?? [])
  }

  /// - Parameter isReading: whether the line is this program's reading although the rule itself is the statute's,
  ///   as that a late notice moves nothing.
  func mark(_ day: Day, _ text: String, _ topic: RuleTopic, isReading: Bool = false) -> ReckoningLine {
    ReckoningLine(
      first: day, last: day, kind: .mark, text: text, weekendDays: 0, articles: articles(topic), source: nil,
      isInterpretation: isReading || LawBook.rule(topic, on: day)?.basis == .interpretation,
      isProvisional: false)
  }

  private func articles(_ topic: RuleTopic) -> [Article] {
    LawBook.rule(topic, on: round.startedOn)?.articles ?? []
  }
}

extension ReplyRound {
  /// One answer may close several requests: it is told once, of the request that it has an effect for.
  fileprivate func firstAnswered(on day: Day) -> Clarification? {
    let answered = clarifications.filter { $0.receivedOn == day }
    return answered.first(where: \.isLawful) ?? answered.first
  }
}

extension ReckoningLine {
  static func awaitsConfirmation(_ state: CaseState) -> ReckoningLine {
    let rule = LawBook.rule(state.received.channel.rule, on: state.arrival)
    return ReckoningLine(
      first: state.arrival, last: state.arrival, kind: .mark,
      text: "申请到达（\(state.received.channel.name)），待与申请人确认；双方确认之日为收到申请之日", weekendDays: 0,
      articles: rule?.articles ?? [], source: nil, isInterpretation: false, isProvisional: false)
  }
}
