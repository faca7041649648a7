/// 行政复议 or 行政诉讼 began. A dispute may concern several cases: each holds the event, with the same id.
public struct DisputeFiled: CasePayload {
  public static let kind = CaseEventKind.disputeFiled
  /// The number of the reviewing body or court; it tells disputes apart and counts one dispute once.
  public let dispute: String
  /// The block of table 四; the key in the record is `as`.
  public let as_: DisputeKind
  /// The reviewing body or the court.
  public let body: String?
  /// The day on which the office got the copy: its own limit for answer and evidence runs from it.
  public let copyReceivedOn: Day?
  /// 简易程序: the office answers within 5 working days instead of 10.
  public let isSimplified: Bool

  private enum CodingKeys: String, CodingKey {
    case dispute
    case as_ = "as"
    case body, copyReceivedOn, isSimplified
  }

  public init(
    dispute: String, as kind: DisputeKind, body: String? = nil, copyReceivedOn: Day? = nil,
    isSimplified: Bool = false
  ) {
    self.dispute = dispute
    self.as_ = kind
    self.body = body
    self.copyReceivedOn = copyReceivedOn
    self.isSimplified = isSimplified
  }

  public static let fields = [
    FactField.required("dispute", "复议或诉讼案号"), .required("as", "类型", .choice(of: DisputeKind.self)),
    .optional("body", "复议机关或法院"), .optional("copyReceivedOn", "收到副本日期", .day),
    .required("isSimplified", "是否适用简易程序", .flag),
  ]
}

/// The office's answer and evidence went in.
public struct DisputeAnswered: CasePayload {
  public static let kind = CaseEventKind.disputeAnswered
  public let dispute: String

  public init(dispute: String) { self.dispute = dispute }

  public static let fields = [FactField.required("dispute", "复议或诉讼案号")]
}

/// Whether a court's decision is a judgment or a ruling: the days to appeal differ.
public enum DecisionForm: String, Codable, CaseIterable, Sendable {
  case reconsiderationDecision, judgment, ruling

  public var name: String {
    switch self {
    case .reconsiderationDecision: "行政复议决定"
    case .judgment: "判决"
    case .ruling: "裁定"
    }
  }
}

/// 审结: the decision, with its result as table 四 counts it.
public struct DisputeConcluded: CasePayload {
  public static let kind = CaseEventKind.disputeConcluded
  public let dispute: String
  public let result: DisputeResult
  /// Nil where it is not known; then no day to appeal is reckoned.
  public let form: DecisionForm?

  public init(dispute: String, result: DisputeResult, form: DecisionForm? = nil) {
    self.dispute = dispute
    self.result = result
    self.form = form
  }

  public static let fields = [
    FactField.required("dispute", "复议或诉讼案号"),
    .required("result", "结果", .choice(of: DisputeResult.self)),
    .optional("form", "文书类型", .choice(of: DecisionForm.self)),
  ]
}

/// 上诉: the dispute is pending again.
public struct DisputeAppealed: CasePayload {
  public static let kind = CaseEventKind.disputeAppealed
  public let dispute: String
  /// Who appealed: the applicant or the office.
  public let appellant: String

  public init(dispute: String, appellant: String) {
    self.dispute = dispute
    self.appellant = appellant
  }

  public static let fields = [FactField.required("dispute", "诉讼案号"), .required("appellant", "上诉人")]
}

/// 责令重新答复: a new reply round from the day (of this event) on which the effective decision arrives.
public struct RedoOrdered: CasePayload {
  public static let kind = CaseEventKind.redoOrdered
  public let dispute: String
  /// The period that the decision names, in working days; 20 where it names none (interpretation).
  public let workingDays: Int
  /// Quashed for procedure: then the same reply on the same facts is allowed.
  public let isForProcedure: Bool

  public init(dispute: String, workingDays: Int, isForProcedure: Bool) {
    self.dispute = dispute
    self.workingDays = workingDays
    self.isForProcedure = isForProcedure
  }

  public static let fields = [
    FactField.required("dispute", "复议或诉讼案号"),
    .required("workingDays", "重新答复期限（工作日，未写明为20）", .integer),
    .required("isForProcedure", "是否仅因程序违法", .flag),
  ]
}
