// What can still stop the clock, and for how long.
extension CaseState {
  /// A period that an entry sets is at least a working day; 0 or less counts as none.
  mutating func checkPeriod(_ workingDays: Int?, _ event: CaseEvent) {
    guard let workingDays, workingDays < 1 else { return }
    mark(.periodUnfit, event, [], "“\(event.fact.kind.name)”的期限为\(workingDays)个工作日，应当至少1个工作日")
  }

  /// A step after the period ran out moves nothing. A fee notice goes out inside the handling period (国办函〔2020〕
  /// 109号), and a delayed day is set before it ends; other steps are owed even then.
  mutating func checkStops(
    _ kind: Irregularity.Kind, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard received.type == .disclosure, reply == nil, let last = try lastDay(calendars), event.day > last
    else { return }
    mark(
      kind, event, EventPermission.of(event.fact.kind).articles,
      "期限已于\(last.iso)届满，\(event.day.iso)才“\(event.fact.kind.name)”，不停止也不重新计算期限")
  }

  /// A question or a request that stops the clock only where the office set so.
  mutating func checkStops(
    ifSet stopsClock: Bool, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    if stopsClock { try checkStops(.stopsNothing, event, calendars) }
  }

  /// Arts. 32, 34 set the period of an opinion; the regulation of 2007 set none.
  mutating func checkOpinionPeriod(_ facts: ConsultationSent, _ event: CaseEvent) {
    guard governingRegulation == .regulation2019, facts.workingDays > 0 else { return }
    let topic: RuleTopic = facts.with == .thirdParty ? .thirdPartyConsultation : .agencyConsultation
    let rule = LawBook.applying(topic, on: RegulationVersion.regulation2019.firstDay)
    guard facts.workingDays != rule.workingDays else { return }
    mark(.periodUnfit, event, rule.articles, "提出意见的期限是\(rule.workingDays)个工作日，不是\(facts.workingDays)个")
  }

  /// Art. 35 allows a later day than the period's own, never an earlier one.
  mutating func checkDelay(
    _ facts: DelayedDaySet, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    let due = try Clock.due(of: self, calendars: calendars)?.day ?? event.day
    guard facts.until <= max(due, event.day) else { return }
    mark(
      .periodUnfit, event, [.regulation(35)],
      "延迟答复的日期\(facts.until.iso)应当晚于原期限\(due.iso)")
  }
}
