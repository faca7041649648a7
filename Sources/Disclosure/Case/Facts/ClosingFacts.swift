/// What became of a request for rectification (Art. 41).
public enum RectificationResult: String, Codable, CaseIterable, Sendable {
  case corrected, passedOn, notCorrected

  public var name: String {
    switch self {
    case .corrected: "予以更正"
    case .passedOn: "转送有权更正的机关或告知申请人"
    case .notCorrected: "不予更正"
    }
  }
}

/// 办结 of a matter that is no disclosure case: rectification, or a superior's supervision.
public struct MatterConcluded: CasePayload {
  public static let kind = CaseEventKind.matterConcluded
  /// Nil for supervision.
  public let rectification: RectificationResult?
  /// How the matter was handled.
  public let words: String

  public init(rectification: RectificationResult?, words: String) {
    self.rectification = rectification
    self.words = words
  }

  public static let fields = [
    FactField.optional("rectification", "更正处理结果", .choice(of: RectificationResult.self)),
    .required("words", "办理情况"),
  ]
}

/// The due day of a supervision case, from the superior's letter (Arts. 47, 51).
public struct SuperiorDueSet: CasePayload {
  public static let kind = CaseEventKind.superiorDueSet
  /// The last day by the superior's letter.
  public let due: Day
  /// The letter that sets it, as 转办通知〔2026〕3号.
  public let letter: String

  public init(due: Day, letter: String) {
    self.due = due
    self.letter = letter
  }

  public static let fields = [FactField.required("due", "办理期限", .day), .required("letter", "来文")]
}

/// 归档 (Art. 45).
public struct Archived: CasePayload {
  public static let kind = CaseEventKind.archived
  /// The number of the volume.
  public let volume: String?
  /// The names of the papers that it lacked, as the program listed them; nil where a ledger tells of it.
  public let missing: [String]?
  /// Why it was closed without them.
  public let reason: String?
  /// 保管期限, years; nil where it was not recorded.
  public let retentionYears: Int?

  public init(
    volume: String? = nil, missing: [String]? = nil, reason: String? = nil, retentionYears: Int? = nil
  ) {
    self.volume = volume
    self.missing = missing
    self.reason = reason
    self.retentionYears = retentionYears
  }

  public static let fields = [
    FactField.optional("volume", "案卷号"), .optional("retentionYears", "保管期限（年）", .integer),
    .optional("missing", "缺少的材料", .texts), .optional("reason", "缺少材料仍归档的理由"),
  ]
}

/// An earlier event was entered wrongly. It stays in the record and no longer counts; what is right, if anything is,
/// takes its place.
public struct Corrected: CasePayload {
  public static let kind = CaseEventKind.corrected
  /// The position of the wrong event in the case, 1 and up.
  public let event: Int
  /// Why the event is wrong.
  public let reason: String
  /// The position of the event that counts in place of the wrong one, among those of its day too; nil where the wrong
  /// one is only taken back. Both are written together, so it is no field that a person fills in.
  public let replacement: Int?

  public init(event: Int, reason: String, replacement: Int? = nil) {
    self.event = event
    self.reason = reason
    self.replacement = replacement
  }

  public static let fields = [
    FactField.required("event", "错误记录的序号", .integer), .required("reason", "更正理由"),
  ]
}
