/// A reconsideration or a suit, as one case knows it.
public struct Dispute: Hashable, Sendable {
  /// The number of the reviewing body or court.
  public let id: String
  public let kind: DisputeKind
  /// The reviewing body or the court, where recorded.
  public let body: String?
  public let filedOn: Day
  /// The day from which the office's own limit runs; nil where unrecorded.
  public let copyReceivedOn: Day?
  /// 简易程序 of a reconsideration.
  public let isSimplified: Bool
  /// The day on which answer and evidence went in.
  public var answeredOn: Day?
  /// The day of the decision; nil while pending, also after an appeal.
  public var concludedOn: Day?
  /// Nil while pending.
  public var result: DisputeResult?
  /// The kind of decision, where recorded.
  public var form: DecisionForm?
  /// The day of an appeal: what is concluded after it is the second instance, which is final.
  public var appealedOn: Day?
  /// The day of an order to reply anew, since the latest conclusion.
  public internal(set) var redoOrderedOn: Day?
}

extension Dispute {
  /// The office's own limit that is next, or nil when none runs.
  ///
  /// Answer and evidence: 10 working days in reconsideration (5 in the simplified procedure), 15 calendar days in
  /// litigation, each from getting the copy. Appeal: 15 days from a judgment, 10 from a ruling.
  public func officeLimit(on calendar: WorkingCalendar) throws(CalendarError) -> OfficeLimit? {
    if let concludedOn, appealedOn == nil, let topic = appealTopic {
      return try limit(topic, from: concludedOn, on: calendar)
    }
    guard concludedOn == nil, appealedOn == nil, answeredOn == nil, let copyReceivedOn else { return nil }
    return try limit(answerTopic, from: copyReceivedOn, on: calendar)
  }

  private var answerTopic: RuleTopic {
    switch kind {
    case .reconsideration: isSimplified ? .reconsiderationAnswerSimplified : .reconsiderationAnswer
    case .litigationDirect, .litigationAfterReconsideration: .litigationAnswer
    }
  }

  private var appealTopic: RuleTopic? {
    // An office that won has nothing to appeal.
    guard result != .upheld, kind != .reconsideration else { return nil }
    return switch form {
    case .judgment: .appealJudgment
    case .ruling: .appealRuling
    case .reconsiderationDecision, nil: nil
    }
  }

  private func limit(
    _ topic: RuleTopic, from day: Day, on calendar: WorkingCalendar
  ) throws(CalendarError) -> OfficeLimit {
    let rule = LawBook.applying(topic, on: day)
    let end: CountedDay
    switch rule.value {
    case .workingDays(let count): end = try calendar.advance(day, by: count)
    case .days(let count): end = try calendar.workingDay(onOrAfter: day + count)
    case .none, .months, .years, .count, .monthDay, .tiers:
      preconditionFailure("the limit \(topic) is counted in days")
    }
    return OfficeLimit(dispute: id, rule: rule, from: day, end: end)
  }
}

/// A day by which the office itself must act in a dispute.
public struct OfficeLimit: Sendable {
  public let dispute: String
  /// What sets the limit.
  public let rule: Rule
  /// The day that is not counted.
  public let from: Day
  /// The last day.
  public let end: CountedDay
}
