/// 检索记录: where was looked, for what, by whom. Required before 信息不存在 is said.
public struct Searched: CasePayload {
  public static let kind = CaseEventKind.searched
  /// Where was looked: files, databases, units.
  public let places: [String]
  /// What was looked for.
  public let terms: [String]
  public let searcher: String
  public let isFound: Bool

  public init(places: [String], terms: [String], searcher: String, isFound: Bool) {
    self.places = places
    self.terms = terms
    self.searcher = searcher
    self.isFound = isFound
  }

  public static let fields = [
    FactField.required("places", "检索范围", .texts), .required("terms", "检索词", .texts),
    .required("searcher", "检索人"), .required("isFound", "是否检索到", .flag),
  ]
}

/// 源头自审: the unit that holds the information proposes (Art. 17).
public struct OpinionProposed: CasePayload {
  public static let kind = CaseEventKind.opinionProposed
  public let outcome: Outcome
  public let grounds: [Outcome]
  public let statedReasons: String
  /// What is to be blacked out, in a part disclosure.
  public let redactions: String?
  /// The answers item by item; empty or nil where one answer is proposed for all.
  public let itemReplies: [ItemReply]?
  /// 当场答复: on the day of receipt, by a short review (Art. 33). Nil as false.
  public let isOnTheSpot: Bool?
  /// The steps that it has to pass, as the office had set them at entry; nil where it had set none.
  public let steps: [ReviewStep]?

  public init(
    outcome: Outcome, grounds: [Outcome] = [], statedReasons: String, redactions: String? = nil,
    itemReplies: [ItemReply]? = nil, isOnTheSpot: Bool? = nil, steps: [ReviewStep]? = nil
  ) {
    self.outcome = outcome
    self.grounds = grounds
    self.statedReasons = statedReasons
    self.redactions = redactions
    self.itemReplies = itemReplies
    self.isOnTheSpot = isOnTheSpot
    self.steps = steps
  }

  /// The same to be reviewed by other steps.
  public func reviewed(by steps: [ReviewStep]?) -> OpinionProposed {
    OpinionProposed(
      outcome: outcome, grounds: grounds, statedReasons: statedReasons, redactions: redactions,
      itemReplies: itemReplies, isOnTheSpot: isOnTheSpot, steps: steps)
  }

  public static let fields = [
    FactField.required("outcome", "拟答复类型", .choice(of: Outcome.self)),
    .optional("grounds", "不予公开的理由类型", .choices(of: Outcome.self)),
    .required("statedReasons", "理由"), .optional("redactions", "拟作区分处理的内容"),
    .optional("itemReplies", "各申请事项的拟答复", .itemReplies),
    .optional("isOnTheSpot", "是否当场答复", .flag),
  ]
}

/// The steps after the proposal (Art. 17): which of them an office has is a setting.
public enum ReviewStep: String, Codable, CaseIterable, Sendable {
  case disclosureOffice, secrecyReview, approval

  public var name: String {
    switch self {
    case .disclosureOffice: "公开机构审查"
    case .secrecyReview: "保密审查"
    case .approval: "审核批准（签发）"
    }
  }

  /// Who gives the verdict.
  public var role: Role {
    switch self {
    case .disclosureOffice: .reviewer
    case .secrecyReview: .secrecyReviewer
    case .approval: .approver
    }
  }
}

/// What a step of the review came to.
public enum ReviewVerdict: String, Codable, CaseIterable, Sendable {
  case agreed, sentBack

  public var name: String {
    switch self {
    case .agreed: "同意"
    case .sentBack: "退回"
    }
  }
}

/// One verdict of the review chain. Nobody gives one on their own proposal.
public struct Reviewed: CasePayload {
  public static let kind = CaseEventKind.reviewed
  public let step: ReviewStep
  public let verdict: ReviewVerdict
  public let words: String?
  /// The step that a return goes back to; nil is the proposal.
  public let backTo: ReviewStep?
  /// What the disclosure office says of 公开内容表述、时机、方式: one check, part of its verdict.
  public let presentation: String?

  public init(
    step: ReviewStep, verdict: ReviewVerdict, words: String? = nil, backTo: ReviewStep? = nil,
    presentation: String? = nil
  ) {
    self.step = step
    self.verdict = verdict
    self.words = words
    self.backTo = backTo
    self.presentation = presentation
  }

  public static let fields = [
    FactField.required("step", "审查环节", .choice(of: ReviewStep.self)),
    .required("verdict", "结论", .choice(of: ReviewVerdict.self)),
    .optional("presentation", "公开内容表述、时机、方式"), .optional("words", "意见"),
    .optional("backTo", "退回环节", .choice(of: ReviewStep.self)),
  ]
}

/// The two variants of ``Outcome/granted``.
public enum GrantedHow: String, Codable, CaseIterable, Sendable {
  /// Art. 36(1): already public, the applicant is told where.
  case alreadyPublic
  /// Art. 36(2): given.
  case provided

  public var name: String {
    switch self {
    case .alreadyPublic: "已主动公开，告知获取方式"
    case .provided: "提供信息"
    }
  }
}

/// What ``Outcome/closedOther`` was.
public enum ClosedOtherAs: String, Codable, CaseIterable, Sendable {
  case withdrawn
  /// Not government information, or a mere question (Art. 2).
  case notGovernmentInformation
  case other

  public var name: String {
    switch self {
    case .withdrawn: "申请人撤回"
    case .notGovernmentInformation: "不属于政府信息"
    case .other: "其他"
    }
  }
}

/// The answer to one item of a case.
public struct ItemReply: Codable, Hashable, Sendable {
  /// The number of the item.
  public let item: Int
  public let outcome: Outcome
  /// The grounds of the part withheld.
  public let grounds: [Outcome]

  public init(item: Int, outcome: Outcome, grounds: [Outcome] = []) {
    self.item = item
    self.outcome = outcome
    self.grounds = grounds
  }
}

/// 答复 (Art. 36), also the end of a case that is no longer handled. The day of the event is the day on which the
/// reply left the office; a service event, where one is recorded, decides "in time" instead.
public struct Replied: CasePayload {
  public static let kind = CaseEventKind.replied
  public let outcome: Outcome
  /// The variant of ``Outcome/granted``; nil otherwise, or where it is not known.
  public let grantedHow: GrantedHow?
  /// The variant of ``Outcome/closedOther``; nil otherwise.
  public let closedOtherAs: ClosedOtherAs?
  /// The grounds of the part withheld.
  public let grounds: [Outcome]
  /// Empty where the officer stated none; nil where a ledger does not tell.
  public let statedReasons: String?
  /// The answers item by item; empty where one answer holds for all.
  public let itemReplies: [ItemReply]
  /// 文号 of the letter.
  public let documentNumber: String?
  /// The date printed on the letter, which need not be the day it left.
  public let printedOn: Day?
  /// Why this row counts the case, where its items would fall into several.
  public let rowReason: String?
  /// 36(5): the organ that is responsible.
  public let responsibleOrgan: String?
  /// 36(5): why it cannot be determined which organ is.
  public let whyNoOrgan: String?
  /// 36(7), 14: the other law. Empty and nil as in ``statedReasons``.
  public let otherLaw: String?
  /// The steps of review that it has to have passed, as the office had set them at entry; nil where it had set none, and in a ledger.
  public let steps: [ReviewStep]?

  public init(
    outcome: Outcome, grantedHow: GrantedHow? = nil, closedOtherAs: ClosedOtherAs? = nil,
    grounds: [Outcome] = [], statedReasons: String? = nil, itemReplies: [ItemReply] = [],
    documentNumber: String? = nil, printedOn: Day? = nil, rowReason: String? = nil,
    responsibleOrgan: String? = nil, whyNoOrgan: String? = nil, otherLaw: String? = nil,
    steps: [ReviewStep]? = nil
  ) {
    self.outcome = outcome
    self.grantedHow = grantedHow
    self.closedOtherAs = closedOtherAs
    self.grounds = grounds
    self.statedReasons = statedReasons
    self.itemReplies = itemReplies
    self.documentNumber = documentNumber
    self.printedOn = printedOn
    self.rowReason = rowReason
    self.responsibleOrgan = responsibleOrgan
    self.whyNoOrgan = whyNoOrgan
    self.otherLaw = otherLaw
    self.steps = steps
  }

  /// The same, having to have passed other steps of review.
  public func reviewed(by steps: [ReviewStep]?) -> Replied {
    Replied(
      outcome: outcome, grantedHow: grantedHow, closedOtherAs: closedOtherAs, grounds: grounds,
      statedReasons: statedReasons, itemReplies: itemReplies, documentNumber: documentNumber,
      printedOn: printedOn, rowReason: rowReason, responsibleOrgan: responsibleOrgan, whyNoOrgan: whyNoOrgan,
      otherLaw: otherLaw, steps: steps)
  }

  public static let fields = [
    FactField.required("outcome", "答复类型", .choice(of: Outcome.self)),
    .optional("grantedHow", "公开方式", .choice(of: GrantedHow.self)),
    .optional("closedOtherAs", "其他处理情形", .choice(of: ClosedOtherAs.self)),
    .optional("grounds", "不予公开部分的理由类型", .choices(of: Outcome.self)),
    .asked("statedReasons", "理由"), .optional("itemReplies", "各申请事项的答复", .itemReplies),
    .optional("documentNumber", "答复文号"),
    .optional("printedOn", "落款日期", .day), .optional("rowReason", "统计归类理由"),
    .optional("responsibleOrgan", "负责公开的机关"), .optional("whyNoOrgan", "不能确定负责机关的理由"),
    .asked("otherLaw", "依据的其他法律法规"),
  ]
}

/// How a letter went out; it decides which day counts (国办公开办函〔2016〕235号).
public enum ServiceManner: String, Codable, CaseIterable, Sendable {
  case ems, registeredMail, courier, inPerson, electronic, publicNotice

  public var name: String {
    switch self {
    case .ems: "邮政EMS"
    case .registeredMail: "挂号信"
    case .courier: "其他快递"
    case .inPerson: "当面送达"
    case .electronic: "电子送达"
    case .publicNotice: "公告送达"
    }
  }

  /// Whether the day of sending decides: handed to the postal enterprise, or sent electronically (interpretation).
  /// A courier is no postal enterprise, so there the day of signing does.
  public var decidesBySending: Bool {
    switch self {
    case .ems, .registeredMail, .electronic: true
    case .courier, .inPerson, .publicNotice: false
    }
  }

  /// The rule that decides which day counts.
  public var rule: RuleTopic {
    switch self {
    case .ems, .registeredMail: .inTimeByPost
    case .courier, .inPerson, .publicNotice: .inTimeByHand
    case .electronic: .inTimeElectronic
    }
  }
}

/// The reply was handed to the post, to a server, or sent. There may be several attempts.
public struct ServiceAttempted: CasePayload {
  public static let kind = CaseEventKind.serviceAttempted
  public let manner: ServiceManner
  /// Number of the posting slip.
  public let slip: String?
  /// Where it went: postal or e-mail address; nil where unrecorded.
  public let address: String?

  public init(manner: ServiceManner, slip: String? = nil, address: String? = nil) {
    self.manner = manner
    self.slip = slip
    self.address = address
  }

  public static let fields = [
    FactField.required("manner", "送达方式", .choice(of: ServiceManner.self)), .optional("slip", "邮件单号"),
    .optional("address", "送达地址"),
  ]
}

/// 签收: the applicant knows the reply from this day; the limits of remedies run from it.
public struct Served: CasePayload {
  public static let kind = CaseEventKind.served
  /// Who signed; nil where the slip does not tell.
  public let signedBy: String?

  public init(signedBy: String? = nil) { self.signedBy = signedBy }

  public static let fields = [FactField.optional("signedBy", "签收人")]
}

/// 退件.
public struct ServiceReturned: CasePayload {
  public static let kind = CaseEventKind.serviceReturned
  public let reason: String
  /// Whether the office wrote addressee or address otherwise than the applicant gave them: that posting was no proper
  /// one, and does not decide "in time". Nil where unrecorded, which is no.
  public let isMisaddressed: Bool?

  public init(reason: String, isMisaddressed: Bool? = nil) {
    self.reason = reason
    self.isMisaddressed = isMisaddressed
  }

  public static let fields = [
    FactField.required("reason", "退件原因"), .optional("isMisaddressed", "是否本机关写错收件人或地址", .flag),
  ]
}

/// 撤回, signed, of the whole application or of items, before the reply. Asking again later is no repeat.
public struct Withdrawn: CasePayload {
  public static let kind = CaseEventKind.withdrawn
  /// The items withdrawn; empty is the whole application.
  public let items: [Int]
  /// Nil where a ledger does not tell.
  public let isSigned: Bool?

  public init(items: [Int] = [], isSigned: Bool?) {
    self.items = items
    self.isSigned = isSigned
  }

  public static let fields = [
    FactField.optional("items", "撤回的事项（不填为全部）", .integers),
    .required("isSigned", "是否有申请人签字的撤回材料", .flag),
  ]
}
