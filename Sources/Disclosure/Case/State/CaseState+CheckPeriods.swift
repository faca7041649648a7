extension CaseState {
  mutating func checkClarification(
    _ facts: ClarificationRequested, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    checkPeriod(facts.workingDays, event)
    try checkStops(.stopsNothing, event, calendars)
    guard let round = currentRound else { return }
    if isRepeatedClarification {
      mark(
        .secondClarification, event, [.regulation(30)],
        "补正告知以一次为限；补正后仍不明确的，应当作出“无法提供-补正后仍不明确”的答复")
    } else if try isAfterClarificationLimit(event.day, calendars) {
      let limit = try clarificationLimit(of: round, calendars)
      mark(
        .lateClarificationNotice, event, [.regulation(30)],
        "补正告知应在收到申请之日起7个工作日内（\(limit.day.iso)前）作出，此告知不停止也不重新起算期限")
    }
  }

  mutating func checkExtension(
    _ facts: Extended, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    checkPeriod(facts.workingDays, event)
    let article: [Article] =
      governingRegulation == .regulation2019 ? [.regulation(33)] : [.regulation2007(24)]
    if let earlier = currentRound?.lawfulExtension {
      mark(.secondExtension, event, article, "已于\(earlier.decidedOn.iso)延长过一次，不得再次延长")
    }
    if facts.workingDays > maximumExtension {
      mark(
        .extensionTooLong, event, article,
        "延长\(facts.workingDays)个工作日，超过上限\(maximumExtension)个工作日，超过的部分不发生延长的效力")
    }
    let told = max(event.day, facts.toldOn ?? event.day)
    if let due = try lastDay(calendars), told > due {
      mark(.lateExtension, event, article, "期限已于\(due.iso)届满，\(told.iso)才决定并告知延期，不发生延长的效力")
    }
  }

  mutating func checkPayment(
    _ facts: FeePaid, _ event: CaseEvent, _ calendars: OfficeCalendars
  ) throws(CalendarError) {
    guard let fee = currentRound?.openFee else {
      let order = conflict(of: event, with: .feeNoticed) ?? ""
      mark(.feeNotNoticed, event, [.feeMeasures()], "登记了缴费，但没有尚待缴费的收费通知\(order)")
      return
    }
    checkPaid(facts, of: fee, event)
    // Without the day of delivery nobody can say that it was late.
    guard let deliveredOn = fee.deliveredOn else { return }
    let period = LawBook.applying(.feePayment, on: fee.noticedOn).workingDays
    let end = try lastDayOfOthers(period, after: deliveredOn, calendars)
    if event.day > end {
      mark(.feePaidLate, event, [.feeMeasures()], "缴费期限为\(end.iso)，\(event.day.iso)才缴费")
    }
  }

  /// What was paid beside what is owed: less does not complete the payment.
  private mutating func checkPaid(_ facts: FeePaid, of fee: ReplyRound.FeeNotice, _ event: CaseEvent) {
    guard let amount = facts.amount, let owed = fee.owed, amount != owed else { return }
    let difference = abs(ReplyRound.yuan(amount) - owed)
    mark(
      .feePaymentUnfit, event, [.feeMeasures()],
      amount < owed
        ? "应缴\(owed)元，缴了\(amount)元，尚欠\(difference)元，缴清以前期限不重新计算"
        : "应缴\(owed)元，缴了\(amount)元，多收的\(difference)元请核对退还")
  }
}
