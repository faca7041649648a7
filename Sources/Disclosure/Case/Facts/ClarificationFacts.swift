/// What an application lacks (Arts. 29, 30).
public enum ClarificationCause: String, Codable, CaseIterable, Sendable {
  case unclearContent, identity, contact, powerOfAttorney

  public var name: String {
    switch self {
    case .unclearContent: "申请内容不明确"
    case .identity: "缺少身份证明"
    case .contact: "缺少联系方式"
    case .powerOfAttorney: "缺少授权委托书"
    }
  }

  /// Whether it is among what Art. 29(2) asks of an application. The power of attorney is not.
  public var isOfArticle29: Bool {
    switch self {
    case .unclearContent, .identity, .contact: true
    case .powerOfAttorney: false
    }
  }
}

/// 补正告知 (Art. 30): once, within 7 working days of receipt, naming what to add and a reasonable period.
public struct ClarificationRequested: CasePayload {
  public static let kind = CaseEventKind.clarificationRequested
  /// What is lacking; empty where a ledger does not tell.
  public let causes: [ClarificationCause]
  /// What the notice asks for; nil where a ledger does not tell.
  public let whatToAdd: String?
  /// The applicant's period in working days, from the day after the notice arrives.
  public let workingDays: Int
  /// The day on which the applicant got the notice; nil where unrecorded, then the day of the notice counts.
  public let deliveredOn: Day?

  public init(
    causes: [ClarificationCause] = [], whatToAdd: String? = nil, workingDays: Int, deliveredOn: Day? = nil
  ) {
    self.causes = causes
    self.whatToAdd = whatToAdd
    self.workingDays = workingDays
    self.deliveredOn = deliveredOn
  }

  public static let fields = [
    FactField.required("causes", "补正原因", .choices(of: ClarificationCause.self)),
    .required("whatToAdd", "需补正的内容"),
    .required("workingDays", "补正期限（工作日）", .integer),
    .optional("deliveredOn", "告知书送达日期", .day),
  ]
}

/// 收到补正: the 20 working days start anew on the next working day.
public struct ClarificationReceived: CasePayload {
  public static let kind = CaseEventKind.clarificationReceived
  /// What the applicant added.
  public let words: String?

  public init(words: String? = nil) { self.words = words }

  public static let fields = [FactField.optional("words", "补正内容")]
}
