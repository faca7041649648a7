public import Disclosure

/// Reads rows of a ledger as cases: every fact with its legal day, nothing guessed and nothing dropped.
///
/// Facts that broke the law or do not fit come in all the same; ``CaseState/irregularities`` marks them. Only what
/// cannot be read, or leaves open what happened, rejects a row.
public struct LedgerCaseReader: Sendable {
  /// What the ledger does not say and the office does.
  public struct Defaults: Sendable {
    public let respondentOrgan: String
    public let region: String?
    /// 补正期限, working days.
    public let clarificationDays: Int
    /// Facts later than this cannot have happened yet.
    public let today: Day

    public init(respondentOrgan: String, region: String?, clarificationDays: Int, today: Day) {
      self.respondentOrgan = respondentOrgan
      self.region = region
      self.clarificationDays = clarificationDays
      self.today = today
    }
  }

  /// What a row amounts to.
  public enum Reading: Sendable {
    case read(LedgerCase)
    case rejected([LedgerRejection])
  }

  private let header: LedgerHeader
  private let defaults: Defaults

  public init(_ header: LedgerHeader, defaults: Defaults) {
    self.header = header
    self.defaults = defaults
  }

  /// - Parameter digest: makes the digest of the recognised columns, by which the same row is known again.
  public func read(_ row: LedgerRow, digest: (String) -> String) -> Reading {
    var values = LedgerValues(row, header, today: defaults.today)
    for problem in row.problems { values.reject(nil, problem.wording) }
    let received = received(&values)
    let facts = facts(&values, receivedOn: received?.receivedOn ?? received?.arrivedOn)
    guard let received, values.rejections.isEmpty else { return .rejected(values.rejections) }
    return .read(
      LedgerCase(received: received.with(ledgerDigest: digest(values.canonicalText)), facts: facts))
  }

  private func received(_ values: inout LedgerValues) -> Received? {
    let number = values.text(required: .caseNumber)
    let receivedOn = values.day(required: .receivedOn)
    let name = values.text(required: .applicant)
    let content = values.text(required: .content)
    let channel = values.choice(required: .channel, .channels)
    let kind = values.applicantKind()
    let reference = values.reference()
    guard let number, let receivedOn, let name, let content, let channel, let kind else { return nil }
    let applicant = Applicant(
      name: name, kind: kind, identityNumber: values.text(.identityNumber), phone: values.text(.contact))
    return Received(
      number: number, reference: reference?.description ?? "", channel: channel,
      arrivedOn: channel.needsConfirmation ? nil : receivedOn,
      confirmedOn: channel.needsConfirmation ? receivedOn : nil, applicants: [applicant],
      items: [RequestItem(number: 1, content: content)],
      respondentOrgan: values.text(.respondentOrgan) ?? defaults.respondentOrgan, region: defaults.region)
  }

  private func facts(_ values: inout LedgerValues, receivedOn: Day?) -> [LedgerCase.Fact] {
    var facts = LedgerFacts(start: receivedOn ?? defaults.today)
    facts.add(.registered(Registered()), on: values.day(.registeredOn) ?? facts.start)
    if let unit = values.text(.handlingUnit) { facts.add(.assigned(Assigned(unit: unit)), on: facts.start) }
    addPeriods(&facts, &values)
    addReply(&facts, &values)
    addReconsideration(&facts, &values)
    addLitigation(&facts, &values)
    facts.add(.archived(Archived()), on: values.day(.archivedOn))
    for note in values.notes { facts.add(.noted(Noted(words: note)), on: facts.start) }
    return facts.all
  }

  private func addPeriods(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    facts.add(
      .clarificationRequested(ClarificationRequested(workingDays: defaults.clarificationDays)),
      on: values.day(.clarificationNotifiedOn))
    facts.add(.clarificationReceived(ClarificationReceived()), on: values.day(.clarificationReceivedOn))
    if let sentOn = values.day(.thirdPartyConsultedOn) {
      let days = LawBook.applying(.thirdPartyConsultation, on: RegulationVersion.regulation2019.firstDay)
      facts.add(
        .consultationSent(
          ConsultationSent(consultation: "1", with: .thirdParty, party: nil, workingDays: days.workingDays)),
        on: sentOn)
    }
    facts.add(
      .consultationAnswered(ConsultationAnswered(consultation: "1")), on: values.day(.thirdPartyAnsweredOn))
    if let toldOn = values.day(.extensionNotifiedOn) {
      let version = LawBook.version(on: facts.start)
      let days = LawBook.applying(.extensionPeriod, on: version.firstDay).workingDays
      facts.add(.extended(Extended(workingDays: days)), on: toldOn)
    }
    facts.add(.feeNoticed(FeeNoticed()), on: values.day(.feeNotifiedOn))
    facts.add(.feePaid(FeePaid()), on: values.day(.feePaidOn))
  }

  private func addReply(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    let repliedOn = values.day(.repliedOn)
    guard let outcome = values.outcome() else {
      if repliedOn != nil, values.text(.outcome) == nil {
        values.reject(.outcome, "填了答复日期而没有答复类型，请补上答复类型。")
      }
      return
    }
    guard let repliedOn else {
      if values.text(.repliedOn) == nil { values.reject(.repliedOn, "填了答复类型而没有答复日期，请补上答复日期。") }
      return
    }
    guard outcome.closedOtherAs != .withdrawn else {
      facts.add(.withdrawn(Withdrawn(isSigned: nil)), on: repliedOn)
      return
    }
    facts.add(
      .replied(
        Replied(
          outcome: outcome.outcome, grantedHow: outcome.grantedHow, closedOtherAs: outcome.closedOtherAs,
          documentNumber: values.text(.replyNumber))), on: repliedOn)
  }

  private func addReconsideration(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    let filedOn = values.day(.reconsiderationFiledOn)
    let conclusion = values.conclusion(
      of: .reconsiderationResult, on: .reconsiderationConcludedOn, filed: .reconsiderationFiledOn)
    guard let filedOn else { return }
    let id = (values.text(.caseNumber) ?? "") + "-行政复议"
    facts.add(.disputeFiled(DisputeFiled(dispute: id, as: .reconsideration)), on: filedOn)
    if let (result, day) = conclusion {
      facts.add(.disputeConcluded(DisputeConcluded(dispute: id, result: result)), on: day)
    }
  }

  private func addLitigation(_ facts: inout LedgerFacts, _ values: inout LedgerValues) {
    let filedOn = values.day(.litigationFiledOn)
    let conclusion = values.conclusion(of: .litigationResult, on: .litigationConcludedOn, filed: .litigationFiledOn)
    guard let filedOn else {
      if values.text(.litigationType) != nil, values.text(.litigationFiledOn) == nil {
        values.reject(.litigationFiledOn, "填了行政诉讼类型而没有立案日期，请补上立案日期。")
      }
      return
    }
    guard let kind = values.choice(required: .litigationType, .litigation) else { return }
    let id = (values.text(.caseNumber) ?? "") + "-行政诉讼"
    facts.add(.disputeFiled(DisputeFiled(dispute: id, as: kind)), on: filedOn)
    if let (result, day) = conclusion {
      facts.add(.disputeConcluded(DisputeConcluded(dispute: id, result: result)), on: day)
    }
  }
}

/// The facts of a row as they are found.
private struct LedgerFacts {
  let start: Day
  private(set) var all: [LedgerCase.Fact] = []

  init(start: Day) { self.start = start }

  mutating func add(_ fact: CaseFact, on day: Day?) {
    if let day { all.append(LedgerCase.Fact(day: day, fact: fact)) }
  }
}
