public import Disclosure

/// Reads rows of a ledger as cases: every fact with its legal day, nothing guessed and nothing dropped.
///
/// Facts that broke the law or do not fit come in all the same; `CaseState.irregularities` marks them. Only what
/// cannot be read, or leaves open what happened, rejects a row.
public struct LedgerCaseReader: Sendable {
  /// What the ledger does not say and the office does.
  public struct Defaults: Sendable {
    /// 本机关, where the ledger has no column for it.
    public let respondentOrgan: String
    /// GB/T 2260 code of the office's county, where local days off are shown.
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
  public enum Reading: Hashable, Sendable {
    case read(LedgerEntry)
    case rejected([LedgerRejection])
  }

  /// Reads the cell that an export fills for an import; nil for a text that no export wrote.
  public typealias Transcript = (String) -> [CaseEvent]?

  private let header: LedgerHeader
  let defaults: Defaults

  /// A reader of rows under a header.
  public init(_ header: LedgerHeader, defaults: Defaults) {
    self.header = header
    self.defaults = defaults
  }

  /// The columns without which every single row would be rejected, named once for the whole ledger.
  ///
  /// The kind of applicant decides the column of table 三 and the channel the rule of Art. 31: neither is guessed.
  ///
  /// - Returns: nil when the header has them.
  public static func shortcoming(of header: LedgerHeader) -> LedgerTextError? {
    let missing = (LedgerColumn.required + [.channel, .applicantKind]).filter { header.name(of: $0) == nil }
    guard !missing.isEmpty, !header.hasHistory else { return nil }
    return .columnsMissing(line: header.line, missing: missing, found: header.names.filter { !$0.isEmpty })
  }

  /// - Parameters:
  ///   - row: a row under the header that this reader was made for.
  ///   - transcript: reads ``LedgerColumn/history``; without it a row that has one is rejected.
  ///   - digest: makes the digest of the recognised columns, by which the same row is known again.
  public func read(
    _ row: LedgerRow, transcript: Transcript = { _ in nil }, digest: (String) -> String
  ) -> Reading {
    var values = LedgerValues(row, header, today: defaults.today)
    // A delimiter too many has moved the values: whatever else they seem to lack would mislead.
    for problem in row.problems { values.reject(nil, problem.wording) }
    guard row.problems.isEmpty else { return .rejected(values.rejections) }
    values.rejectHiddenNotes()
    if let history = row.values[.history], !history.meansNothing {
      return entry(of: history, &values, transcript).map(Reading.read) ?? .rejected(values.rejections)
    }
    values.rejectSpoilt()
    let received = received(&values)
    let facts = facts(&values, receivedOn: received?.receivedOn)
    guard let received, values.rejections.isEmpty else { return .rejected(values.rejections) }
    let digested = received.with(ledgerDigest: digest(values.canonicalText))
    return .read(.file(LedgerCase(received: digested, facts: facts)))
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
      number: number.filter { !$0.isNewline }, reference: reference?.description ?? "", channel: channel,
      arrivedOn: channel.needsConfirmation ? nil : receivedOn,
      confirmedOn: channel.needsConfirmation ? receivedOn : nil, applicants: [applicant],
      items: [RequestItem(number: 1, content: content)],
      respondentOrgan: values.text(.respondentOrgan) ?? defaults.respondentOrgan, region: defaults.region)
  }
}
