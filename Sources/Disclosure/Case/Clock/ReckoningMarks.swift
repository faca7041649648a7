/// What happened in a round that the clock takes notice of, as lines of its reckoning.
struct ReckoningMarks {
  private let state: CaseState
  private let round: ReplyRound

  init(_ state: CaseState, _ round: ReplyRound) {
    self.state = state
    self.round = round
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
    let arrived = channel.needsConfirmation && state.arrival != round.startedOn
      ? "（\(state.arrival.chinese)到达，当日双方确认）" : ""
    return ReckoningLine(
      first: round.startedOn, last: round.startedOn, kind: .mark,
      text: "收到申请（\(channel.name)）\(arrived)，当日不计；期限\(round.period)个工作日", weekendDays: 0,
      articles: articles(channel.rule) + articles(.firstCountedDay).filter { $0.instrument != .regulation2019 },
      source: nil, isInterpretation: true, isProvisional: false)
  }

  private var clarifications: [ReckoningLine] {
    round.clarifications.flatMap { request -> [ReckoningLine] in
      let sent = mark(
        request.requestedOn,
        request.isLawful
          ? "发出补正告知书，当日仍计；补正期限\(request.workingDays)个工作日" : "发出补正告知书：不合规定，期限不停止、不重新计算",
        request.isLawful ? .clarificationPeriod : .clarificationNotice)
      guard let receivedOn = request.receivedOn else { return [sent] }
      let received = mark(
        receivedOn, request.isLawful ? "收到补正，当日不计，期限自次日重新计算" : "收到补正，期限不重新计算", .clarificationRestart)
      return [sent, received]
    }
  }

  private var consultations: [ReckoningLine] {
    round.consultations.flatMap { consultation -> [ReckoningLine] in
      let topic: RuleTopic = consultation.with == .thirdParty ? .thirdPartyConsultation : .agencyConsultation
      let whom = consultation.with == .thirdParty ? "第三方" : "其他机关"
      var lines = [mark(consultation.sentOn, "发出\(whom)意见征询书，当日仍计", topic)]
      if let day = consultation.deliveredOn {
        lines.append(mark(day, "意见征询书送达，对方自次日起\(consultation.workingDays)个工作日内提出意见", topic))
      }
      if let day = consultation.undeliveredOn {
        lines.append(mark(day, "意见征询书未送达，期限不停止，应再次送达", .undeliveredConsultation))
      }
      if let day = consultation.answeredOn { lines.append(mark(day, "收到\(whom)意见，次日起继续计算", topic)) }
      return lines
    }
  }

  private var extensions: [ReckoningLine] {
    round.extensions.map { extended in
      let total = round.period + round.extensions.reduce(0) { $0 + $1.workingDays }
      return mark(
        extended.decidedOn, "决定延长答复期限\(extended.workingDays)个工作日，共\(total)个工作日", .extensionPeriod)
    }
  }

  private var fees: [ReckoningLine] {
    round.fees.flatMap { fee -> [ReckoningLine] in
      let noticed = mark(fee.noticedOn, "发出收费通知，当日仍计", .feePayment)
      guard let paidOn = fee.paidOn else { return [noticed] }
      return [noticed, mark(paidOn, "申请人缴费，当日不计，期限自次日重新计算", .feeRestart)]
    }
  }

  private var others: [ReckoningLine] {
    let asked = round.superiorQuestions.map {
      mark($0.askedOn, "请示\($0.authority)，期限\($0.stopsClock ? "停止计算" : "不停止")", .superiorQuestion)
    }
    let reasons = round.justifications.map {
      mark($0.requestedOn, "要求申请人说明理由，期限\($0.stopsClock ? "停止计算" : "不停止")", .excessJustification)
    }
    let delay = round.delay.map { mark($0.setOn, "确定延迟至\($0.until.chinese)答复", .excessJustification) }
    return asked + reasons + (delay.map { [$0] } ?? [])
  }

  private func mark(_ day: Day, _ text: String, _ topic: RuleTopic) -> ReckoningLine {
    ReckoningLine(
      first: day, last: day, kind: .mark, text: text, weekendDays: 0, articles: articles(topic), source: nil,
      isInterpretation: LawBook.rule(topic, on: day)?.basis == .interpretation, isProvisional: false)
  }

  private func articles(_ topic: RuleTopic) -> [Article] {
    LawBook.rule(topic, on: round.startedOn)?.articles ?? []
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
