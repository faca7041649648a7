/// A span in which working days do not count: after `after`, through `through`.
struct Pause: Hashable, Sendable {
  enum Cause: Hashable, Sendable {
    case consultation(ConsultationKind)
    case justification
    case superiorQuestion

    var text: String {
      switch self {
      case .consultation(.thirdParty): "征求第三方意见"
      case .consultation(.agency): "征求其他机关意见"
      case .justification: "要求申请人说明理由"
      case .superiorQuestion: "请示上级"
      }
    }

    var topic: RuleTopic {
      switch self {
      case .consultation: .consultationPause
      case .justification: .excessJustification
      case .superiorQuestion: .superiorQuestion
      }
    }
  }

  let after: Day
  let through: Day
  let cause: Cause
  /// The end was counted through days that a notice may still move.
  let isProvisional: Bool

  func contains(_ day: Day) -> Bool { after < day && day <= through }
}

extension ReplyRound {
  /// The pauses of the round, in order; empty where a consultation still has no certain end.
  ///
  /// From the day after sending through the day of the answer or the end of the period (interpretation). A letter
  /// that came back undelivered began no period and pauses nothing.
  func pauses(on calendar: WorkingCalendar) throws(CalendarError) -> [Pause] {
    var result: [Pause] = []
    for consultation in consultations {
      if let pause = try Self.pause(of: consultation, on: calendar) { result.append(pause) }
    }
    for question in superiorQuestions where question.stopsClock {
      guard let answeredOn = question.answeredOn else { continue }
      result.append(
        Pause(after: question.askedOn, through: answeredOn, cause: .superiorQuestion, isProvisional: false))
    }
    for justification in justifications where justification.stopsClock {
      guard let receivedOn = justification.receivedOn else { continue }
      result.append(
        Pause(
          after: justification.requestedOn, through: receivedOn, cause: .justification, isProvisional: false))
    }
    return result.sorted { ($0.after, $0.through) < ($1.after, $1.through) }
  }

  private static func pause(
    of consultation: Consultation, on calendar: WorkingCalendar
  ) throws(CalendarError) -> Pause? {
    guard consultation.stopsClock, consultation.undeliveredOn == nil else { return nil }
    let cause = Pause.Cause.consultation(consultation.with)
    var end = try consultation.end(on: calendar)
    if let answeredOn = consultation.answeredOn, end.map({ answeredOn <= $0.day }) ?? true {
      end = CountedDay(day: answeredOn, isProvisional: false)
    }
    guard let end, end.day > consultation.sentOn else { return nil }
    return Pause(after: consultation.sentOn, through: end.day, cause: cause, isProvisional: end.isProvisional)
  }
}
