/// Whose opinion is sought, and what silence means.
public enum ConsultationKind: String, Codable, CaseIterable, Sendable {
  /// Art. 32: silence is not consent, the office decides.
  case thirdParty
  /// Art. 34, another organ that made the information jointly: silence is consent.
  case agency

  public var hold: Hold {
    switch self {
    case .thirdParty: .thirdPartyConsultation
    case .agency: .agencyConsultation
    }
  }
}

/// What the other side answered.
public enum Opinion: String, Codable, CaseIterable, Sendable {
  case consents, consentsInPart, objects

  public var name: String {
    switch self {
    case .consents: "同意公开"
    case .consentsInPart: "同意部分公开"
    case .objects: "不同意公开"
    }
  }
}

/// 征求意见 in writing (Arts. 32, 34). The other side has 15 working days from getting the letter.
public struct ConsultationSent: CasePayload {
  public static let kind = CaseEventKind.consultationSent
  /// Tells several consultations of a case apart.
  public let consultation: String
  public let with: ConsultationKind
  /// Who is asked; nil where a ledger does not tell.
  public let party: String?
  /// The period for the answer, from the day after delivery.
  public let workingDays: Int
  /// The day on which the other side got the letter; nil where it is not known yet.
  public let deliveredOn: Day?

  public init(
    consultation: String, with: ConsultationKind, party: String?, workingDays: Int, deliveredOn: Day? = nil
  ) {
    self.consultation = consultation
    self.with = with
    self.party = party
    self.workingDays = workingDays
    self.deliveredOn = deliveredOn
  }

  public static let fields = [
    FactField.required("consultation", "征求意见序号"),
    .required("with", "征求对象", .choice(of: ConsultationKind.self)),
    .required("party", "第三方或机关名称"),
    .required("workingDays", "答复意见期限（工作日）", .integer),
    .optional("deliveredOn", "意见征询书送达日期", .day),
  ]
}

/// The other side got the letter: its 15 working days run from the next working day.
public struct ConsultationDelivered: CasePayload {
  public static let kind = CaseEventKind.consultationDelivered
  public let consultation: String

  public init(consultation: String) { self.consultation = consultation }

  public static let fields = [FactField.required("consultation", "征求意见序号")]
}

/// The letter came back: its period never began, and it is to be served again.
public struct ConsultationUndelivered: CasePayload {
  public static let kind = CaseEventKind.consultationUndelivered
  public let consultation: String
  public let reason: String

  public init(consultation: String, reason: String) {
    self.consultation = consultation
    self.reason = reason
  }

  public static let fields = [
    FactField.required("consultation", "征求意见序号"), .required("reason", "未送达原因"),
  ]
}

/// 收到意见: the pause ends with this day.
public struct ConsultationAnswered: CasePayload {
  public static let kind = CaseEventKind.consultationAnswered
  public let consultation: String
  /// Nil where a ledger does not tell.
  public let opinion: Opinion?
  /// What the other side wrote.
  public let words: String?

  public init(consultation: String, opinion: Opinion? = nil, words: String? = nil) {
    self.consultation = consultation
    self.opinion = opinion
    self.words = words
  }

  public static let fields = [
    FactField.required("consultation", "征求意见序号"),
    .required("opinion", "意见", .choice(of: Opinion.self)), .optional("words", "意见内容"),
  ]
}

/// 征求意见告知书: the applicant is told that time spent on a consultation is not counted.
public struct ApplicantTold: CasePayload {
  public static let kind = CaseEventKind.applicantTold
  public let consultation: String

  public init(consultation: String) { self.consultation = consultation }

  public static let fields = [FactField.required("consultation", "征求意见序号")]
}

/// 向第三方告知公开决定: disclosure against an objection, with the reasons (Art. 32).
public struct DisclosureTold: CasePayload {
  public static let kind = CaseEventKind.disclosureTold
  public let consultation: String
  public let reasons: String

  public init(consultation: String, reasons: String) {
    self.consultation = consultation
    self.reasons = reasons
  }

  public static let fields = [
    FactField.required("consultation", "征求意见序号"), .required("reasons", "公开理由"),
  ]
}

/// 请示 of a superior or the secrecy authority (Art. 17). It does not stop the clock unless the office set so.
public struct SuperiorAsked: CasePayload {
  public static let kind = CaseEventKind.superiorAsked
  /// Who is asked: a superior, or the secrecy authority.
  public let authority: String
  public let question: String
  /// Copied from the office's settings at entry.
  public let stopsClock: Bool

  public init(authority: String, question: String, stopsClock: Bool = false) {
    self.authority = authority
    self.question = question
    self.stopsClock = stopsClock
  }

  public static let fields = [
    FactField.required("authority", "请示的机关"), .required("question", "请示事项"),
    .required("stopsClock", "是否停止计算期限（通常为 no）", .flag),
  ]
}

/// 收到上级答复: a stop of the clock ends with this day.
public struct SuperiorAnswered: CasePayload {
  public static let kind = CaseEventKind.superiorAnswered
  public let words: String

  public init(words: String) { self.words = words }

  public static let fields = [FactField.required("words", "答复内容")]
}
