/// A wait that leaves a round without a due day.
struct Wait {
  let cause: Deadline.Awaiting
  let since: Day
  /// When the wait ends at the latest; nil where it has no certain end.
  let end: CountedDay?
  let topic: RuleTopic
}

extension ReplyRound {
  /// What the due day of this round waits for, or nil when it can be counted.
  func wait(on calendar: WorkingCalendar) throws(CalendarError) -> Wait? {
    if let delay = lawfulDelay {
      return Wait(
        cause: .delayedDay, since: delay.setOn, end: CountedDay(day: delay.until, isProvisional: false),
        topic: .excessJustification)
    }
    if let request = openClarification {
      let end = try calendar.advance(request.deliveredOn ?? request.requestedOn, by: request.workingDays)
      return Wait(
        cause: .clarification, since: request.requestedOn, end: end, topic: .clarificationPeriod)
    }
    if let fee = fees.last(where: { $0.isLawful && $0.paidOn == nil }) {
      return try wait(for: fee, on: calendar)
    }
    if let stopped = try stoppedWait(on: calendar) { return stopped }
    return try undeliveredWait(on: calendar)
  }

  /// The 20 working days run from the day after the applicant got the notice: without that day they have no known end.
  private func wait(for fee: FeeNotice, on calendar: WorkingCalendar) throws(CalendarError) -> Wait {
    guard let deliveredOn = fee.deliveredOn else {
      return Wait(cause: .deliveryOfFeeNotice, since: fee.noticedOn, end: nil, topic: .feePayment)
    }
    let period = LawBook.applying(.feePayment, on: fee.noticedOn).workingDays
    let end = try calendar.advance(deliveredOn, by: period)
    return Wait(cause: .payment, since: fee.noticedOn, end: end, topic: .feePayment)
  }

  private func stoppedWait(on calendar: WorkingCalendar) throws(CalendarError) -> Wait? {
    if let request = openJustification, request.stopsClock {
      var end: CountedDay?
      if let workingDays = request.workingDays {
        end = try calendar.advance(request.requestedOn, by: workingDays)
      }
      return Wait(
        cause: .justification, since: request.requestedOn, end: end, topic: .excessJustification)
    }
    guard let question = superiorQuestions.last(where: { $0.stopsClock && $0.answeredOn == nil }) else {
      return nil
    }
    return Wait(cause: .superiorAnswer, since: question.askedOn, end: nil, topic: .superiorQuestion)
  }

  /// Without a known day of delivery the 15 days have no certain end: the earliest is 15 days after sending, and
  /// by then the office must have found out.
  private func undeliveredWait(on calendar: WorkingCalendar) throws(CalendarError) -> Wait? {
    guard let open = openConsultations.first(where: { $0.stopsClock && $0.deliveredOn == nil }) else {
      return nil
    }
    let end = try calendar.advance(open.sentOn, by: open.workingDays)
    return Wait(
      cause: .deliveryOfConsultation, since: open.sentOn, end: end,
      topic: open.with == .thirdParty ? .thirdPartyConsultation : .agencyConsultation)
  }
}
