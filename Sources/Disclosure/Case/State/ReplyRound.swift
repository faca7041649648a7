/// One period in which the office owes a reply: from receipt, or from an order to reply anew (§ 责令重新答复).
public struct ReplyRound: Hashable, Sendable {
  /// The day that is not counted: receipt, or arrival of the effective decision.
  public let startedOn: Day
  /// Working days before any extension.
  public internal(set) var period: Int
  /// Whether an order to reply anew began the round.
  public let isRedo: Bool
  /// The order to reply anew; nil in the first round.
  public internal(set) var order: RedoOrdered?
  public var clarifications: [Clarification] = []
  public var consultations: [Consultation] = []
  public var extensions: [Extension] = []
  public var fees: [FeeNotice] = []
  public var justifications: [Justification] = []
  public var superiorQuestions: [SuperiorQuestion] = []
  public var delay: Delay?
  /// The reply of the round; nil while it is owed.
  public var reply: Reply?
  /// The applicant took the whole application back in this round.
  public internal(set) var withdrawnOn: Day?

  /// 补正告知 (Art. 30).
  public struct Clarification: Hashable, Sendable {
    public let requestedOn: Day
    public let deliveredOn: Day?
    public let workingDays: Int
    /// False when sent after the 7 working days of Art. 30, a second time, or after the period ran out: then it
    /// neither stops nor restarts the clock (interpretation).
    public let isLawful: Bool
    /// False where a ledger tells of it, which has no column for the period.
    public let isPeriodKnown: Bool
    public var receivedOn: Day?
  }

  /// 征求意见 (Arts. 32–34).
  public struct Consultation: Hashable, Sendable {
    public let id: String
    public let with: ConsultationKind
    public let party: String?
    public internal(set) var sentOn: Day
    public let workingDays: Int
    /// False when sent after the period ran out, and for another organ under the regulation of 2007, whose Art. 24
    /// leaves out only the time of a third party.
    public let stopsClock: Bool
    public var deliveredOn: Day?
    public var undeliveredOn: Day?
    public var answeredOn: Day?
    public var opinion: Opinion?
    /// What the other side wrote.
    public internal(set) var words: String?
    /// The day on which the applicant was told that others are asked (Art. 33).
    public internal(set) var applicantToldOn: Day?
    /// The day on which the third party was told of a disclosure against its objection (Art. 32).
    public internal(set) var disclosureToldOn: Day?
    /// Letters that came back before the one of ``sentOn``.
    public internal(set) var returned: [ReturnedLetter] = []
  }

  /// A letter that came back.
  public struct ReturnedLetter: Hashable, Sendable {
    public let sentOn: Day
    public let undeliveredOn: Day
  }

  /// 延期 (Art. 33).
  public struct Extension: Hashable, Sendable {
    public let decidedOn: Day
    public let toldOn: Day
    /// How many were added: none where the extension was unlawful.
    public let workingDays: Int
  }

  /// 收费通知 (国办函〔2020〕109号).
  public struct FeeNotice: Hashable, Sendable {
    public let noticedOn: Day
    public let deliveredOn: Day?
    public let basis: FeeBasis?
    /// Yuan.
    public let amount: Int?
    /// False when sent after the period ran out: then it neither stops nor restarts the clock.
    public let isLawful: Bool
    /// Yuan that are still to be paid while ``paidOn`` is nil; nil where the amount is unknown.
    public internal(set) var owed: Int?
    /// The day on which the last of it was paid.
    public var paidOn: Day?
  }

  /// 说明理由告知 (Art. 35).
  public struct Justification: Hashable, Sendable {
    public let requestedOn: Day
    public let workingDays: Int?
    public let stopsClock: Bool
    public var receivedOn: Day?
    /// Whether the office found the reasons sound; nil until they came.
    public internal(set) var isReasonable: Bool?
  }

  /// 请示 (Art. 17).
  public struct SuperiorQuestion: Hashable, Sendable {
    public let askedOn: Day
    public let authority: String
    public let stopsClock: Bool
    public var answeredOn: Day?
  }

  /// 延迟答复 (Art. 35).
  public struct Delay: Hashable, Sendable {
    public let setOn: Day
    public let until: Day
    /// False when set after the period ran out: then it puts nothing off.
    public let isLawful: Bool
  }

  public init(startedOn: Day, period: Int, isRedo: Bool) {
    self.startedOn = startedOn
    self.period = ReplyRound.countable(period)
    self.isRedo = isRedo
  }
}

extension ReplyRound {
  /// A number of working days from outside as one that can be counted: a negative number as none, and one beyond
  /// the calendar's whole range as that, whose count ends in ``CalendarError`` and never in an overflow.
  static func countable(_ workingDays: Int) -> Int {
    max(0, min(workingDays, WorkingCalendar.range.upperBound - WorkingCalendar.range.lowerBound))
  }

  /// A sum of money from outside as one that can be reckoned with.
  static func yuan(_ amount: Int) -> Int { max(0, min(amount, 1_000_000_000)) }

  /// The request that the applicant has not yet answered.
  public var openClarification: Clarification? {
    clarifications.last { $0.isLawful && $0.receivedOn == nil }
  }

  /// A request of which no answer has come, whether it stops the clock or not.
  public var unansweredClarification: Clarification? { clarifications.last { $0.receivedOn == nil } }

  /// The latest notice that is not paid.
  public var openFee: FeeNotice? { fees.last { $0.paidOn == nil } }

  /// The latest request of which no reasons came.
  public var openJustification: Justification? { justifications.last { $0.receivedOn == nil } }

  /// Consultations that are out and neither answered nor come back.
  public var openConsultations: [Consultation] {
    consultations.filter { $0.answeredOn == nil && $0.undeliveredOn == nil }
  }

  /// One whose letter came back and of which nothing was heard.
  public var undeliveredConsultation: Consultation? {
    consultations.last { $0.answeredOn == nil && $0.undeliveredOn != nil }
  }

  /// What the case waits for in this round, in the order of ``Hold``.
  public var holds: [Hold] {
    guard reply == nil else { return [] }
    var found: Set<Hold> = []
    if openClarification != nil { found.insert(.clarification) }
    if openFee != nil { found.insert(.processingFee) }
    if openJustification != nil { found.insert(.excessJustification) }
    for consultation in openConsultations { found.insert(consultation.with.hold) }
    return Hold.allCases.filter(found.contains)
  }
}
