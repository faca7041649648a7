/// Whether a letter can be made of a case, and what it still lacks.
public struct LetterStanding: Hashable, Sendable {
  public let kind: LetterKind
  /// What keeps it that nobody can write down while making it.
  public let refusals: [LetterRefusal]
  /// What has to be written while making it.
  public let toWrite: [LetterField]

  public var isPossible: Bool { refusals.isEmpty }

  /// Every kind of letter, in order.
  ///
  /// - Parameters:
  ///   - cases: those that the letter would answer.
  ///   - sender: the organ that replies.
  ///   - day: today, which would be printed where the record does not say another date.
  public static func all(of cases: [LetterCase], from sender: LetterSender, on day: Day) -> [LetterStanding] {
    LetterKind.allCases.map { kind in
      let printedOn = cases.first?.state.printedDay(of: kind) ?? day
      let order = LetterOrder(kind, printedOn: printedOn, madeOn: day)
      let refusals = LetterCheck(order, cases, sender).refusals
      let missing = refusals.compactMap { refusal in
        if case .fieldMissing(let field) = refusal { field } else { nil }
      }
      return LetterStanding(
        kind: kind, refusals: refusals.filter { !$0.isWritten(with: kind) },
        toWrite: missing + refusals.flatMap { $0.fields(of: kind) })
    }
  }
}

extension LetterRefusal {
  /// Whether an officer mends it by a field of the letter itself.
  fileprivate func isWritten(with kind: LetterKind) -> Bool {
    if case .fieldMissing = self { return true }
    return !fields(of: kind).isEmpty
  }

  /// The fields of the letter that mend it, where the record alone lacks something.
  fileprivate func fields(of kind: LetterKind) -> [LetterField] {
    switch self {
    case .responsibleOrganMissing: [.responsibleOrgan, .whyNoOrgan].filter(kind.fields.contains)
    case .otherLawMissing: [.otherLaw].filter(kind.fields.contains)
    case .noDisclosureCase, .organsDiffer, .applicantsDiffer, .organUnknown, .eventMissing,
      .receiptUnconfirmed,
      .printedTooEarly, .noAnswer, .otherLetter, .itemsUnanswered, .groundMissing, .reasonsMissing,
      .searchMissing, .searchFoundIt, .fieldMissing, .fieldTooLong, .detailMissing, .extensionUnlawful,
      .delayUnlawful, .onlineFilingMissing, .noSuchConsultation, .leftOut, .provisionalDay, .unlawful,
      .printedTooLate, .noObjection, .notDisclosed, .olderRegulation, .eventOfEarlierRound,
      .printedTooFarAhead,
      .printedAfterReply, .replyLetterStands, .otherNumberRecorded, .otherDateRecorded, .noReplyOwed,
      .sameAsQuashed, .clarificationWasLate:
      []
    case .responsibleOrganIsOwn: [.responsibleOrgan].filter(kind.fields.contains)
    case .namesApplicant: [.subject].filter(kind.fields.contains)
    }
  }
}
