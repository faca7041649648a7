/// 接收: the application came in. The first event of every case.
public struct Received: CasePayload {
  public static let kind = CaseEventKind.received

  /// The office's number, unique in its file.
  public let number: String
  /// The reference number under which the applicant asks for the state of the case.
  public let reference: String
  /// What several cases split from one application share; the number of the case where it was not split.
  public let application: String
  public let type: CaseType
  public let channel: ReceiptChannel
  /// The day on which the paper or message reached the organ; nil where a ledger kept only the day of receipt.
  public let arrivedOn: Day?
  /// The day on which receipt was confirmed with the applicant, for the channels that need it (Art. 31).
  public let confirmedOn: Day?
  /// The first is the representative of several.
  public let applicants: [Applicant]
  /// Who acts for the applicants; nil where they act themselves.
  public let agent: Agent?
  /// What is asked for, numbered from 1.
  public let items: [RequestItem]
  /// What else the application says; nil where that is nothing.
  public let particulars: ApplicationParticulars?
  /// 本机关: whose seal, reviewing body and court follow.
  public let respondentOrgan: String
  /// The region whose local days off may act on the clock, copied from the office's settings.
  public let region: String?
  /// The digest of the row of a ledger that the case was imported from: the same row is not imported twice.
  public let ledgerDigest: String?

  public init(
    number: String, reference: String, application: String? = nil, type: CaseType = .disclosure,
    channel: ReceiptChannel, arrivedOn: Day?, confirmedOn: Day? = nil, applicants: [Applicant],
    agent: Agent? = nil, items: [RequestItem], particulars: ApplicationParticulars? = nil,
    respondentOrgan: String, region: String? = nil, ledgerDigest: String? = nil
  ) {
    self.number = number
    self.reference = reference
    self.application = application ?? number
    self.type = type
    self.channel = channel
    self.arrivedOn = arrivedOn
    self.confirmedOn = confirmedOn
    self.applicants = applicants
    self.agent = agent
    self.items = items
    self.particulars = particulars
    self.respondentOrgan = respondentOrgan
    self.region = region
    self.ledgerDigest = ledgerDigest
  }

  /// Applications come in by their own form, not field by field.
  public static let fields: [FactField] = []

  /// The same with the reference number that the office file gives it.
  public func with(reference: String) -> Received { copy(reference: reference, ledgerDigest: ledgerDigest) }

  /// The same with the digest of the row of a ledger that it came from.
  public func with(ledgerDigest: String) -> Received {
    copy(reference: reference, ledgerDigest: ledgerDigest)
  }

  private func copy(reference: String, ledgerDigest: String?) -> Received {
    Received(
      number: number, reference: reference, application: application, type: type, channel: channel,
      arrivedOn: arrivedOn, confirmedOn: confirmedOn, applicants: applicants, agent: agent, items: items,
      particulars: particulars, respondentOrgan: respondentOrgan, region: region, ledgerDigest: ledgerDigest)
  }

  /// The day of receipt by Art. 31; nil while a confirmation is outstanding, and where a channel that needs none
  /// came without a day, which then is the day of the event.
  public var receivedOn: Day? { channel.needsConfirmation ? confirmedOn : arrivedOn ?? confirmedOn }
}

/// 双方确认: the day of this event is the day of receipt of a letter, web, mail, fax or oral application.
public struct ReceiptConfirmed: CasePayload {
  public static let kind = CaseEventKind.receiptConfirmed
  public let words: String?

  public init(words: String? = nil) { self.words = words }

  public static let fields = [FactField.optional("words", "确认情况")]
}

/// 登记. What counts as one unit is fixed here.
public struct Registered: CasePayload {
  public static let kind = CaseEventKind.registered
  public let words: String?

  public init(words: String? = nil) { self.words = words }

  public static let fields = [FactField.optional("words", "登记说明")]
}

/// 一事一申请: asks of this application were registered as cases of their own, with the same day of receipt.
public struct Split: CasePayload {
  public static let kind = CaseEventKind.split
  /// The numbers of the cases.
  public let into: [String]
  public let reason: String

  public init(into: [String], reason: String) {
    self.into = into
    self.reason = reason
  }

  public static let fields = [
    FactField.optional("into", "拆分出的编号（由程序给出，不填）", .texts), .required("reason", "理由"),
  ]
}

/// 转办 before registration: only the organ that receives it counts the application.
public struct HandedOver: CasePayload {
  public static let kind = CaseEventKind.handedOver
  /// The organ that received it.
  public let organ: String
  public let reason: String

  public init(organ: String, reason: String) {
    self.organ = organ
    self.reason = reason
  }

  public static let fields = [FactField.required("organ", "接收机关"), .required("reason", "理由")]
}

/// 职权变更: another organ is now the one that replies.
public struct RespondentChanged: CasePayload {
  public static let kind = CaseEventKind.respondentChanged
  /// The organ that now replies.
  public let organ: String
  public let reason: String

  public init(organ: String, reason: String) {
    self.organ = organ
    self.reason = reason
  }

  public static let fields = [FactField.required("organ", "答复主体"), .required("reason", "理由")]
}

/// A new telephone or address; not a new applicant.
public struct ContactChanged: CasePayload {
  public static let kind = CaseEventKind.contactChanged
  /// Nil leaves it as it was.
  public let phone: String?
  /// Nil leaves it as it was.
  public let address: String?

  public init(phone: String?, address: String?) {
    self.phone = phone
    self.address = address
  }

  public static let fields = [FactField.optional("phone", "联系电话"), .optional("address", "联系地址")]
}

/// The regulation that governs the case, where it is not the one in force on the day of receipt.
public struct LawChosen: CasePayload {
  public static let kind = CaseEventKind.lawChosen
  public let version: RegulationVersion
  public let reason: String

  public init(version: RegulationVersion, reason: String) {
    self.version = version
    self.reason = reason
  }

  public static let fields = [
    FactField.required("version", "适用条例", .choice(of: RegulationVersion.self)), .required("reason", "理由"),
  ]
}
