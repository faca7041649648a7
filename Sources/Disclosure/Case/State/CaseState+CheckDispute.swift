extension CaseState {
  mutating func checkDispute(
    _ facts: DisputeFiled, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    if disputes.contains(where: { $0.id == facts.dispute }) {
      mark(.disputeUnknown, event, [], "案号为\(facts.dispute)的复议或诉讼已经登记")
    }
    if withdrawnOn != nil {
      mark(.disputeOverWithdrawal, event, [], "申请已撤回，仍有\(facts.as_.name)，照实计入表四")
    }
    guard let reply else { return try checkSilence(facts, event, calendars) }
    checkReconsiderationFirst(facts, reply, event)
    try checkLimit(facts, reply, event, calendars)
  }

  /// Silence can be contested only once the period has run out. A round begun by an order has the first reply
  /// behind it.
  private mutating func checkSilence(
    _ facts: DisputeFiled, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard stage.isOpen, rounds.count < 2, try !isPeriodOver(on: event.day, calendars) else { return }
    mark(
      .disputeBeforeReply, event, [.regulation(51)],
      "尚未答复，答复期限也未届满，\(event.day.iso)即有\(facts.as_.name)，照实计入表四")
  }

  private mutating func checkReconsiderationFirst(
    _ facts: DisputeFiled, _ reply: Reply, _ event: CaseEvent
  ) {
    let repliedOn = reply.deciding.day
    let remedy = Remedy.after(
      reply.facts.outcome, withheldOn: Set(reply.facts.grounds),
      isWithdrawn: reply.facts.closedOtherAs == .withdrawn, repliedOn: repliedOn)
    guard facts.as_ == .litigationDirect, remedy == .reconsiderationFirst,
      !disputes.contains(where: { $0.kind == .reconsideration })
    else { return }
    let articles = LawBook.rule(.reconsiderationFirst, on: repliedOn)?.articles ?? []
    mark(
      .reconsiderationSkipped, event, articles,
      "“\(reply.facts.outcome.name)”的答复应当先申请行政复议，未经复议直接起诉，照实计入表四")
  }

  private mutating func checkLimit(
    _ facts: DisputeFiled, _ reply: Reply, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    // Without a day of signing nobody can say when the applicant came to know of the reply.
    guard facts.as_ != .litigationAfterReconsideration, let known = reply.servedOn else { return }
    let limit = try remedyLimit(of: facts.as_, from: known, calendars)
    guard event.day > limit.day else { return }
    let kind: Irregularity.Kind = facts.as_ == .reconsideration ? .reconsiderationLate : .litigationLate
    mark(kind, event, [], "自签收之日\(known.iso)起算，期限为\(limit.day.iso)，\(event.day.iso)才提出，照实计入表四")
  }

  private func remedyLimit(
    of kind: DisputeKind, from known: Day, _ calendars: OfficeCalendars
  ) throws(CalendarError) -> CountedDay {
    let topic: RuleTopic = kind == .reconsideration ? .reconsiderationLimit : .litigationLimit
    let rule = LawBook.applying(topic, on: known)
    switch rule.value {
    case .days(let days): return try calendars.national.workingDay(onOrAfter: known + days)
    case .months(let months):
      return try calendars.national.workingDay(onOrAfter: known.advanced(byMonths: months))
    case .none, .workingDays, .years, .count, .monthDay, .tiers:
      preconditionFailure("the limit \(topic) is in days or months")
    }
  }
}
