extension Deadline {
  /// The deadline to plan with, of the State Council's days alone (this one) and with a region's own days.
  ///
  /// What the office owes it plans by the earlier end: it is in time under either reading. What another may still
  /// do it waits for until the later one: nobody's period is cut short under either reading (interpretation).
  func planned(beside regional: Deadline) -> Deadline {
    if let due, let regionalDue = regional.due, due.day != regionalDue.day {
      let planned = PlannedEnd(national: due, regional: regionalDue).planned
      return planned.day == due.day
        ? with(due: planned, otherEnd: regionalDue) : regional.with(due: planned, otherEnd: due)
    }
    guard let actBy, let regionalEnd = regional.actBy else { return self }
    let end = PlannedEnd(national: actBy, regional: regionalEnd)
    let planned = awaiting?.isOfOthers == true ? end.awaited : end.planned
    guard end.differs else { return with(actBy: planned) }
    return planned.day == actBy.day
      ? with(actBy: planned, otherEnd: regionalEnd) : regional.with(actBy: planned, otherEnd: actBy)
  }

  private func with(due: CountedDay, otherEnd: CountedDay) -> Deadline {
    Deadline(due: due, awaiting: awaiting, actBy: actBy, reckoning: reckoning, otherEnd: otherEnd)
  }

  private func with(actBy: CountedDay, otherEnd: CountedDay? = nil) -> Deadline {
    Deadline(due: due, awaiting: awaiting, actBy: actBy, reckoning: reckoning, otherEnd: otherEnd)
  }
}

extension Deadline.Awaiting {
  /// Whether the wait is the period of the applicant, which must not be cut short.
  fileprivate var isOfOthers: Bool {
    switch self {
    case .clarification, .justification, .payment: true
    case .confirmation, .deliveryOfConsultation, .deliveryOfFeeNotice, .superiorAnswer, .delayedDay,
      .noStatutoryPeriod:
      false
    }
  }
}
