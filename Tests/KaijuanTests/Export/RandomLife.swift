import Disclosure
import SeededRandom

/// Cases with whatever may happen to one, lawful or not, entered by several people on several days: the same in every
/// run.
struct RandomLife {
  private static let today: Day = "2026-11-20"
  private static let texts = [
    "征地补偿方案", "=1+1", "两\n行", "a,b;\"c\"", "'@x", "无", "𬱖\u{202E}乙", " 空格 ", "-",
  ]

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  static func reference(_ number: Int) -> String {
    var generator = SeededGenerator(UInt64(number) &* 0xD134_2543_DE82_EF95)
    return ReferenceNumber(random: &generator).description
  }
  /// A case; now and then a dispute that concerns none.
  mutating func entry(number: Int) -> LedgerEntry {
    guard !number.isMultiple(of: 9) else { return .dispute(dispute(number)) }
    let received = received(number)
    return .file(LedgerCase(received: received, facts: [], history: history(received)))
  }

  private mutating func history(_ received: Received) -> [CaseEvent] {
    let start = received.receivedOn ?? Self.today - (20 + below(900))
    var events = [event(1, start, .received(received))]
    var day = start
    for sequence in 2..<(3 + below(14)) {
      day = min(Self.today, day + (below(16) - 2))
      events.append(event(sequence, max(day, start - 3), fact(around: day, after: sequence)))
    }
    return flag() ? events : withCorrectedReceipt(events, received)
  }

  /// The receipt put right at the end, as an office does it: that the first was wrong, and what is right.
  private mutating func withCorrectedReceipt(_ events: [CaseEvent], _ received: Received) -> [CaseEvent] {
    let (next, arrived) = (events.count + 1, Self.today - below(900))
    let right = Received(
      number: received.number, reference: received.reference, application: received.application,
      type: received.type, channel: ReceiptChannel.allCases[below(ReceiptChannel.allCases.count)],
      arrivedOn: arrived, confirmedOn: flag() ? arrived : nil,
      applicants: [Applicant(name: text(), kind: ApplicantKind.allCases[below(6)])],
      items: [RequestItem(number: 1, content: text(), documentNumber: nil)],
      respondentOrgan: received.respondentOrgan, region: received.region,
      ledgerDigest: received.ledgerDigest)
    return events + [
      event(next, Self.today, .corrected(Corrected(event: 1, reason: text()))),
      event(next + 1, arrived, .received(right)),
    ]
  }

  private mutating func event(_ sequence: Int, _ day: Day, _ fact: CaseFact) -> CaseEvent {
    CaseEvent(
      sequence: sequence, day: day, knownOn: min(Self.today, day + below(9)),
      person: ["李明", "王芳", "'=赵"][below(3)], fact: fact)
  }

  private mutating func dispute(_ number: Int) -> LedgerDispute {
    let (id, start) = ("(\(number))行初1号", Self.today - below(600))
    var facts: [CaseFact] = [
      .disputeFiled(DisputeFiled(dispute: id, as: .litigationDirect, copyReceivedOn: start)),
      .disputeAnswered(DisputeAnswered(dispute: id)),
      .disputeConcluded(DisputeConcluded(dispute: id, result: .corrected, form: .judgment)),
      .disputeAppealed(DisputeAppealed(dispute: id, appellant: text())),
    ]
    facts =
      Array(facts.prefix(1 + below(4))) + (flag() ? [.corrected(Corrected(event: 1, reason: text()))] : [])
    return LedgerDispute(
      id: id, history: facts.enumerated().map { event($0 + 1, min(Self.today, start + $0 * 10), $1) })
  }

  private mutating func received(_ number: Int) -> Received {
    let day = Self.today - (20 + below(900))
    let channel = ReceiptChannel.allCases[below(ReceiptChannel.allCases.count)]
    return Received(
      number: "依申请公开〔2026〕第\(number)号", reference: Self.reference(number), application: text(),
      type: [.disclosure, .disclosure, .disclosure, .rectification, .supervision][below(5)], channel: channel,
      arrivedOn: flag() ? day : nil, confirmedOn: flag() ? day : nil,
      applicants: (0..<(1 + below(3))).map { _ in
        Applicant(
          name: text(), kind: ApplicantKind.allCases[below(6)], identityNumber: flag() ? text() : nil,
          phone: flag() ? text() : nil, address: flag() ? text() : nil)
      },
      agent: flag() ? Agent(name: text(), phone: text(), hasPowerOfAttorney: flag()) : nil,
      items: (0..<(1 + below(3))).map { RequestItem(number: $0 + 1, content: text(), documentNumber: nil) },
      respondentOrgan: text(), region: flag() ? "622922" : nil, ledgerDigest: flag() ? "00ff" : nil)
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func flag() -> Bool { below(2) == 0 }
  private mutating func text() -> String { Self.texts[below(Self.texts.count)] }
}

extension RandomLife {
  /// An event of any kind but a receipt, with fields at random.
  private mutating func fact(around day: Day, after sequence: Int) -> CaseFact {
    let all = officeFacts(day) + periodFacts(day) + endFacts(day, after: sequence)
    return all[below(all.count)]
  }

  private mutating func officeFacts(_ day: Day) -> [CaseFact] {
    [
      .registered(Registered(words: flag() ? text() : nil)),
      .receiptConfirmed(ReceiptConfirmed(words: text())),
      .split(Split(into: ["甲", "乙"], reason: text())),
      .handedOver(HandedOver(organ: text(), reason: text())),
      .respondentChanged(RespondentChanged(organ: text(), reason: text())),
      .contactChanged(ContactChanged(phone: flag() ? text() : nil, address: text())),
      .lawChosen(LawChosen(version: .regulation2007, reason: text())),
      .assigned(Assigned(unit: text(), officer: text(), internalDue: day + below(30))),
      .unitReturned(UnitReturned(reason: text())), .urged(Urged(words: text())),
      .leaderNoted(LeaderNoted(leader: text(), words: text())),
      .conferred(Conferred(participants: [text(), text()], conclusion: text())),
      .contacted(Contacted(with: text(), words: text())), .noted(Noted(words: text())),
      .searched(Searched(places: [text()], terms: [], searcher: text(), isFound: flag())),
      .opinionProposed(OpinionProposed(outcome: .refusedProcess, statedReasons: text())),
      .reviewed(Reviewed(step: .approval, verdict: .agreed, words: text())),
    ]
  }

  private mutating func periodFacts(_ day: Day) -> [CaseFact] {
    let (id, days, earlier) = ("\(below(3))", below(30), flag() ? day - below(3) : nil)
    return [
      .clarificationRequested(
        ClarificationRequested(
          causes: [.identity], whatToAdd: text(), workingDays: days, deliveredOn: earlier)),
      .clarificationReceived(ClarificationReceived(words: text())),
      .consultationSent(
        ConsultationSent(
          consultation: id, with: flag() ? .thirdParty : .agency, party: text(), workingDays: days,
          deliveredOn: earlier)),
      .consultationDelivered(ConsultationDelivered(consultation: id)),
      .consultationUndelivered(ConsultationUndelivered(consultation: id, reason: text())),
      .consultationAnswered(ConsultationAnswered(consultation: id, opinion: .objects, words: text())),
      .applicantTold(ApplicantTold(consultation: id)),
      .disclosureTold(DisclosureTold(consultation: id, reasons: text())),
      .superiorAsked(SuperiorAsked(authority: text(), question: text(), stopsClock: flag())),
      .superiorAnswered(SuperiorAnswered(words: text())),
      .extended(Extended(workingDays: days, reason: text(), toldOn: earlier)),
      .justificationRequested(
        JustificationRequested(words: text(), stopsClock: flag(), workingDays: days)),
      .justificationReceived(JustificationReceived(isReasonable: flag(), words: text())),
      .delayedDaySet(DelayedDaySet(until: day + days * 5)),
      .feeNoticed(FeeNoticed(basis: .pages, quantity: days, amount: days * 10, deliveredOn: earlier)),
      .feePaid(FeePaid(amount: days)),
    ]
  }

  private mutating func endFacts(_ day: Day, after sequence: Int) -> [CaseFact] {
    let (dispute, outcome) = ("复议\(below(2))", Outcome.allCases[below(Outcome.allCases.count)])
    return [
      .replied(Replied(outcome: outcome, grounds: flag() ? [.refusedProcess] : [], documentNumber: text())),
      .serviceAttempted(ServiceAttempted(manner: .ems, slip: text())), .served(Served(signedBy: text())),
      .serviceReturned(ServiceReturned(reason: text())),
      .withdrawn(Withdrawn(items: flag() ? [1] : [], isSigned: flag())),
      .disputeFiled(
        DisputeFiled(dispute: dispute, as: DisputeKind.allCases[below(3)], copyReceivedOn: day)),
      .disputeAnswered(DisputeAnswered(dispute: dispute)),
      .disputeConcluded(
        DisputeConcluded(dispute: dispute, result: DisputeResult.allCases[below(3)], form: .ruling)),
      .disputeAppealed(DisputeAppealed(dispute: dispute, appellant: text())),
      .redoOrdered(RedoOrdered(dispute: dispute, workingDays: below(30), isForProcedure: flag())),
      .matterConcluded(MatterConcluded(rectification: .passedOn, words: text())),
      .superiorDueSet(SuperiorDueSet(due: day + below(30), letter: text())),
      .archived(Archived(volume: text())),
      .corrected(Corrected(event: 2 + below(sequence), reason: text())),
    ]
  }
}
