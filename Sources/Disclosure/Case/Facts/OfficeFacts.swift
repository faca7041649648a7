/// 交办 or reassignment to a handling unit. Help inside the organ never stops the clock.
public struct Assigned: CasePayload {
  public static let kind = CaseEventKind.assigned
  public let unit: String
  /// Who in the unit handles it.
  public let officer: String?
  /// The day that the office sets its unit; it moves no legal day.
  public let internalDue: Day?

  public init(unit: String, officer: String? = nil, internalDue: Day? = nil) {
    self.unit = unit
    self.officer = officer
    self.internalDue = internalDue
  }

  public static let fields = [
    FactField.required("unit", "承办单位"), .optional("officer", "承办人"),
    .optional("internalDue", "内部办理期限", .day),
  ]
}

/// 退回: the handling unit gives the case back.
public struct UnitReturned: CasePayload {
  public static let kind = CaseEventKind.unitReturned
  public let reason: String

  public init(reason: String) { self.reason = reason }

  public static let fields = [FactField.required("reason", "退回理由")]
}

/// 催办.
public struct Urged: CasePayload {
  public static let kind = CaseEventKind.urged
  public let words: String

  public init(words: String) { self.words = words }

  public static let fields = [FactField.required("words", "催办内容")]
}

/// 批示: a leader's dated note, never an approval.
public struct LeaderNoted: CasePayload {
  public static let kind = CaseEventKind.leaderNoted
  public let leader: String
  public let words: String

  public init(leader: String, words: String) {
    self.leader = leader
    self.words = words
  }

  public static let fields = [FactField.required("leader", "领导"), .required("words", "批示内容")]
}

/// 会商 of a hard case.
public struct Conferred: CasePayload {
  public static let kind = CaseEventKind.conferred
  public let participants: [String]
  public let conclusion: String

  public init(participants: [String], conclusion: String) {
    self.participants = participants
    self.conclusion = conclusion
  }

  public static let fields = [
    FactField.required("participants", "参加单位和人员", .texts), .required("conclusion", "会商结论"),
  ]
}

/// 联系记录: the evidence for Arts. 30 and 31.
public struct Contacted: CasePayload {
  public static let kind = CaseEventKind.contacted
  /// Who was spoken to.
  public let with: String
  /// The telephone number or address that was used.
  public let number: String?
  public let words: String

  public init(with: String, number: String? = nil, words: String) {
    self.with = with
    self.number = number
    self.words = words
  }

  public static let fields = [
    FactField.required("with", "联系对象"), .optional("number", "电话号码"), .required("words", "通话内容"),
  ]
}

/// 备注.
public struct Noted: CasePayload {
  public static let kind = CaseEventKind.noted
  public let words: String

  public init(words: String) { self.words = words }

  public static let fields = [FactField.required("words", "备注内容")]
}
