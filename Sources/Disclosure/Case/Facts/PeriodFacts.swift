/// 延期 (Art. 33): once, at most 20 working days, with the consent of the head of the disclosure office, decided
/// and told to the applicant before the clock runs out. The day of the event is the day of decision.
public struct Extended: CasePayload {
  public static let kind = CaseEventKind.extended
  /// How many working days are added, 20 at most.
  public let workingDays: Int
  /// Nil where a ledger does not tell.
  public let reason: String?
  /// The head of the disclosure office; nil where a ledger does not tell.
  public let consentBy: String?
  /// The day on which the applicant was told; nil where it was the day of decision.
  public let toldOn: Day?

  public init(workingDays: Int, reason: String? = nil, consentBy: String? = nil, toldOn: Day? = nil) {
    self.workingDays = workingDays
    self.reason = reason
    self.consentBy = consentBy
    self.toldOn = toldOn
  }

  public static let fields = [
    FactField.required("workingDays", "延长的工作日数", .integer), .required("reason", "延长理由"),
    .required("consentBy", "同意延期的工作机构负责人"), .optional("toldOn", "告知申请人日期", .day),
  ]
}

/// 说明理由告知 (Art. 35). No stop of the clock is written; an office may set one.
public struct JustificationRequested: CasePayload {
  public static let kind = CaseEventKind.justificationRequested
  /// What makes the number and frequency clearly excessive.
  public let words: String
  /// Copied from the office's settings at entry.
  public let stopsClock: Bool
  /// The applicant's period in working days.
  public let workingDays: Int?

  public init(words: String, stopsClock: Bool = false, workingDays: Int? = nil) {
    self.words = words
    self.stopsClock = stopsClock
    self.workingDays = workingDays
  }

  public static let fields = [
    FactField.required("words", "数量、频次情况"),
    .required("stopsClock", "是否停止计算期限（通常为 no）", .flag),
    .optional("workingDays", "说明理由期限（工作日）", .integer),
  ]
}

/// 收到理由: whether the office takes the reasons decides what may follow.
public struct JustificationReceived: CasePayload {
  public static let kind = CaseEventKind.justificationReceived
  /// Whether the office finds the reasons sound.
  public let isReasonable: Bool
  public let words: String?

  public init(isReasonable: Bool, words: String? = nil) {
    self.isReasonable = isReasonable
    self.words = words
  }

  public static let fields = [
    FactField.required("isReasonable", "理由是否合理", .flag), .optional("words", "理由内容"),
  ]
}

/// 确定延迟答复的合理期限 (Art. 35): reasons are sound but the number cannot be handled in time.
public struct DelayedDaySet: CasePayload {
  public static let kind = CaseEventKind.delayedDaySet
  /// The day by which the office will reply.
  public let until: Day
  /// The day on which the applicant was told.
  public let toldOn: Day?

  public init(until: Day, toldOn: Day? = nil) {
    self.until = until
    self.toldOn = toldOn
  }

  public static let fields = [
    FactField.required("until", "延迟答复日期", .day), .optional("toldOn", "告知申请人日期", .day),
  ]
}

/// How a processing fee is reckoned: by item or by page, never both for one application.
public enum FeeBasis: String, Codable, CaseIterable, Sendable {
  case items, pages

  public var name: String {
    switch self {
    case .items: "按件"
    case .pages: "按量"
    }
  }
}

/// 收费通知 (国办函〔2020〕109号), inside the handling period. The applicant pays within 20 working days.
public struct FeeNoticed: CasePayload {
  public static let kind = CaseEventKind.feeNoticed
  /// Nil where a ledger does not tell.
  public let basis: FeeBasis?
  /// Items or pages charged.
  public let quantity: Int?
  /// By items: how many the applicant had asked for before in the calendar month; nil where unrecorded.
  public let earlier: Int?
  /// Yuan.
  public let amount: Int?
  /// The day on which the applicant got the notice, from which the 20 working days run; nil where unrecorded.
  public let deliveredOn: Day?

  public init(
    basis: FeeBasis? = nil, quantity: Int? = nil, earlier: Int? = nil, amount: Int? = nil,
    deliveredOn: Day? = nil
  ) {
    self.basis = basis
    self.quantity = quantity
    self.earlier = earlier
    self.amount = amount
    self.deliveredOn = deliveredOn
  }

  public static let fields = [
    FactField.required("basis", "计费方式", .choice(of: FeeBasis.self)),
    .required("quantity", "件数或页数", .integer),
    .optional("earlier", "当月此前已申请件数（按件）", .integer), .required("amount", "金额（元）", .integer),
    .optional("deliveredOn", "通知送达日期", .day),
  ]

  /// What the tariff gives for it; nil where that does not follow from it, as by items without those of the month.
  ///
  /// - Parameter day: of the notice.
  public func tariff(on day: Day) -> ProcessingFee? {
    guard let basis, let quantity else { return nil }
    return switch basis {
    case .pages: try? .perPage(quantity, on: day)
    case .items: earlier.flatMap { try? .perItem(quantity, after: $0, on: day) }
    }
  }
}

/// 缴费: the period starts anew the day after the whole of it was paid.
public struct FeePaid: CasePayload {
  public static let kind = CaseEventKind.feePaid
  /// Yuan.
  public let amount: Int?

  public init(amount: Int? = nil) { self.amount = amount }

  public static let fields = [FactField.optional("amount", "金额（元）", .integer)]
}
