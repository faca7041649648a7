// A reply that decides what is still being asked.
extension CaseState {
  mutating func checkAwaiting(
    _ facts: Replied, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let round = currentRound, round.reply == nil else { return }
    if round.openClarification != nil, !facts.outcome.endsWithoutClarification {
      mark(.replyWhileAwaiting, event, [.regulation(30)], "待申请人补正，尚未收到补正即作出答复")
    }
    for consultation in round.consultations where facts.outcome.needsOpinion(of: consultation.with) {
      try checkOpinion(consultation, event, calendars)
    }
    if facts.outcome == .notProcessedExcessive { try checkReasons(round, event, calendars) }
  }

  /// Arts. 32, 34: the opinion is in, or its period is over. A letter that was not delivered began none.
  private mutating func checkOpinion(
    _ consultation: ReplyRound.Consultation, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard consultation.answeredOn == nil else { return }
    if consultation.undeliveredOn == nil, let deliveredOn = consultation.deliveredOn {
      let end = try lastDayOfOthers(consultation.workingDays, after: deliveredOn, calendars)
      guard event.day <= end else { return }
    }
    let article: Article = consultation.with == .thirdParty ? .regulation(32) : .regulation(34)
    mark(
      .replyWhileAwaiting, event, [article],
      "序号为\(consultation.id)的征求意见未收到答复，提出意见的期限也未届满，即作出答复")
  }

  private mutating func checkReasons(
    _ round: ReplyRound, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let open = round.openJustification, let workingDays = open.workingDays else { return }
    let end = try lastDayOfOthers(workingDays, after: open.requestedOn, calendars)
    guard event.day <= end else { return }
    mark(
      .replyWhileAwaiting, event, [.regulation(35)],
      "说明理由期限至\(end.iso)，\(event.day.iso)即以数量、频次过多不予处理")
  }
}

extension Outcome {
  fileprivate var endsWithoutClarification: Bool { self == .closedNotClarified || self == .closedOther }

  /// Whether the reply rests on what the other side says: it discloses, or withholds for the third party's sake.
  fileprivate func needsOpinion(of side: ConsultationKind) -> Bool {
    let discloses = self == .granted || self == .partlyGranted
    return discloses || (side == .thirdParty && self == .refusedThirdPartyRights)
  }
}
