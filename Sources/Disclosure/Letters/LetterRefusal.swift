/// Why a letter does not leave: what it lacks, by which article.
public enum LetterRefusal: Hashable, Sendable {
  /// No letters are written about rectification or supervision here.
  case noDisclosureCase(CaseType)
  /// One letter answers several cases only of one organ.
  case organsDiffer([String])
  /// One letter goes to one applicant.
  case applicantsDiffer
  /// Nobody entered what the organ's letters say: reviewing body, court, 机关代字.
  case organUnknown(String)
  case eventMissing(CaseEventKind)
  /// The event is of a round that an order to reply anew ended.
  case eventOfEarlierRound(CaseEventKind)
  case receiptUnconfirmed
  /// The date printed lies before what the letter is about.
  case printedTooEarly(Day, after: Day)
  /// Further ahead than any letter waits for its signature.
  case printedTooFarAhead(Day, limit: Day)
  /// Dated later than the reply left.
  case printedAfterReply(Day, left: Day)
  /// A reply letter counts already, with its number.
  case replyLetterStands(LetterKind, String?)
  /// The entry of the reply names another number, or another date.
  case otherNumberRecorded(String, recorded: String)
  case otherDateRecorded(Day, recorded: Day)
  /// The case ended without a reply, and how.
  case noReplyOwed(String)
  /// The answer is that of a day that was quashed, word for word.
  case sameAsQuashed(Day, [Article])
  /// Nobody gives an application up by leaving a late request unanswered.
  case clarificationWasLate
  /// Neither a reply nor an opinion is on record.
  case noAnswer
  /// The answer on record is given by another letter, or by none.
  case otherLetter(LetterKind?, Outcome)
  case itemsUnanswered([Int])
  case groundMissing
  case reasonsMissing(Outcome)
  case searchMissing
  /// The latest search found what is said not to exist.
  case searchFoundIt
  case responsibleOrganMissing
  case otherLawMissing(Outcome)
  case fieldMissing(LetterField)
  /// More than any letter says, in characters.
  case fieldTooLong(LetterField, limit: Int)
  /// The event says less than the letter has to.
  case detailMissing(CaseEventKind, String)
  case extensionUnlawful, delayUnlawful
  /// What the letter would tell broke the law, as its entry is marked.
  case unlawful(Irregularity)
  /// Told later than the record says.
  case printedTooLate(Day, told: Day)
  /// A decision to disclose against an objection, where nobody objected or nothing is disclosed (Art. 32).
  case noObjection, notDisclosed
  /// 36(5): the organ that would be responsible is the one that replies.
  case responsibleOrganIsOwn
  /// A third party is not told who applied.
  case namesApplicant(String)
  /// The templates cite the Regulation of 2019.
  case olderRegulation
  case onlineFilingMissing
  case noSuchConsultation
  /// The text as the office's own template has it leaves out what the law demands.
  case leftOut(String)
  /// The template prints a due day that no notice has settled yet.
  case provisionalDay

  /// What was to be kept; empty where the entry is merely incomplete.
  public var articles: [Article] {
    switch self {
    case .noDisclosureCase, .organsDiffer, .applicantsDiffer, .printedTooEarly, .printedTooFarAhead,
      .otherLetter, .noSuchConsultation, .fieldTooLong, .namesApplicant, .olderRegulation, .noReplyOwed:
      []
    case .organUnknown: [Article(.reconsiderationLaw2023, 20, paragraph: 3)]
    case .eventMissing(let kind), .eventOfEarlierRound(let kind): EventPermission.of(kind).articles
    case .printedAfterReply, .replyLetterStands, .otherNumberRecorded, .otherDateRecorded:
      [.regulation(36)]
    case .sameAsQuashed(_, let articles): articles
    case .clarificationWasLate: [.regulation(30)]
    case .receiptUnconfirmed: [.regulation(31)]
    case .noAnswer, .itemsUnanswered: [.regulation(36)]
    case .groundMissing: [.regulation(37)]
    case .reasonsMissing(let outcome): outcome.isGround ? [.regulation(36, item: 3)] : outcome.citation
    case .searchMissing, .searchFoundIt: [.regulation(36, item: 4)]
    case .responsibleOrganMissing: [.regulation(36, item: 5)]
    case .otherLawMissing(let outcome):
      outcome == .refusedSpecialAccessRegime ? [.regulation(36, item: 7)] : [.regulation(14)]
    case .fieldMissing(let field): field.articles
    case .detailMissing(let kind, _): EventPermission.of(kind).articles
    case .extensionUnlawful, .printedTooLate: [.regulation(33, paragraph: 2)]
    case .unlawful(let irregularity): irregularity.articles
    case .noObjection, .notDisclosed: [.regulation(32)]
    case .responsibleOrganIsOwn: [.regulation(36, item: 5)]
    case .delayUnlawful: [.regulation(35)]
    case .onlineFilingMissing: LawBook.versions(of: .onlineFiling).flatMap(\.articles)
    case .leftOut: [.regulation(36), .regulation(51)]
    case .provisionalDay: [.regulation(33, paragraph: 2), Article(.holidayMeasures)]
    }
  }
}

extension LetterField {
  /// By which a letter must not leave without it.
  fileprivate var articles: [Article] {
    switch self {
    case .given: [.regulation(36, item: 2)]
    case .whereToGet: [.regulation(36, item: 1)]
    case .earlierReply: [.regulation(36, item: 6)]
    case .payment: [.feeMeasures()]
    case .responsibleOrgan, .whyNoOrgan: [.regulation(36, item: 5)]
    case .otherLaw: [.regulation(36, item: 7)]
    case .properWay: [.regulation(39, paragraph: 1)]
    case .subject, .unit, .assistance, .served, .remark: []
    }
  }
}
