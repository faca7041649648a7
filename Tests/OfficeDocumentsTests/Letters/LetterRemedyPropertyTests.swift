import Disclosure
import OfficeDocuments
import Testing

/// No combination of outcome, organ, date, channel and items yields a reply without the right remedy.
@Suite struct LetterRemedyPropertyTests {
  static let organs = [
    LetterSample.organ,
    OrganDetails(
      organ: "河源县人民政府", from: "2020-01-01", code: "河政公开", reviewingBody: "北江市人民政府",
      court: "北江市中级人民法院", onlineFiling: "复议掌上通"),
  ]

  /// Every way of answering one item.
  static let answers: [(Outcome, GrantedHow?, ClosedOtherAs?, [Outcome])] =
    Outcome.allCases.flatMap { outcome -> [(Outcome, GrantedHow?, ClosedOtherAs?, [Outcome])] in
      switch outcome {
      case .granted: GrantedHow.allCases.map { (outcome, $0, nil, []) }
      case .closedOther: [(outcome, nil, .notGovernmentInformation, [])]
      case .partlyGranted: Outcome.grounds.map { (outcome, nil, nil, [$0]) }
      default: [(outcome, nil, nil, [])]
      }
    }

  static let words = Dictionary(uniqueKeysWithValues: LetterField.allCases.map { ($0, "《某法》第一条") })

  /// What the law says, written down without the program's own tables: 行政复议法 (2023) Art. 23(1)(4), Arts. 14–16.
  static func expected(_ outcomes: [(Outcome, [Outcome])], _ day: Day) -> (first: Bool, choice: Bool) {
    guard day >= "2024-01-01" else { return (false, true) }
    let withheld: Set<Outcome> = [
      .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityAndStability, .refusedThirdPartyRights,
      .refusedInternalAffairs, .refusedProcess, .refusedEnforcementFile,
    ]
    let first = outcomes.contains { withheld.contains($0.0) || !withheld.isDisjoint(with: $0.1) }
    return (first, outcomes.contains { !withheld.contains($0.0) })
  }

  /// What has to be on record before any of these answers.
  private static func before(_ outcomes: [Outcome]) -> [(CaseFact, Day)] {
    var facts: [(CaseFact, Day)] = [
      (LetterSample.consultation(.thirdParty, "某公司"), "2026-03-03"),
      (.consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .objects)), "2026-03-04"),
      (.disclosureTold(DisclosureTold(consultation: "1", reasons: "公共利益")), "2026-03-04"),
      (.justificationRequested(JustificationRequested(words: "86件")), "2026-03-04"),
      (.justificationReceived(JustificationReceived(isReasonable: false)), "2026-03-05"),
      (.searched(Searched(places: ["档案室"], terms: ["方案"], searcher: "李明", isFound: false)), "2026-03-05"),
      (.clarificationRequested(ClarificationRequested(whatToAdd: "年度", workingDays: 5)), "2026-03-05"),
    ]
    if !outcomes.contains(.closedNotClarified) {
      facts.append((.clarificationReceived(ClarificationReceived()), "2026-03-06"))
    }
    if outcomes.contains(.closedFeeUnpaid) {
      let notice = FeeNoticed(basis: .pages, quantity: 40, amount: 100, deliveredOn: "2026-03-09")
      facts.append((.feeNoticed(notice), "2026-03-09"))
    }
    return facts
  }

  private static func reply(_ replies: [ItemReply], _ how: GrantedHow?, _ other: ClosedOtherAs?) -> CaseFact {
    .replied(
      Replied(
        outcome: replies[0].outcome, grantedHow: how, closedOtherAs: other,
        grounds: replies.count == 1 ? replies[0].grounds : [], statedReasons: "理由如此",
        itemReplies: replies.count == 1 ? [] : replies, responsibleOrgan: "某局", otherLaw: "《某法》第一条"))
  }

  private static func check(_ replies: [ItemReply], _ how: GrantedHow?, _ other: ClosedOtherAs?)
    throws
  {
    var sample = LetterSample(kind: .receipt, facts: [])
    sample.items = replies.map { RequestItem(number: $0.item, content: "事项\($0.item)") }
    let day: Day = "2026-04-20"
    sample.facts = before(replies.map(\.outcome)) + [(reply(replies, how, other), day)]
    let state = try sample.state()
    var made = 0
    for organ in organs {
      for manner in [nil, ServiceManner.ems, .electronic] {
        for kind in LetterKind.allCases where kind.isReply {
          let order = LetterOrder(kind, printedOn: day, manner: manner, words: words)
          guard
            let letter = try? Letter(
              order, of: [LetterCase(state, due: nil)], from: LetterSender(organ: organ))
          else { continue }
          made += 1
          let text = TextDocument.lines(
            try LetterDocument.document(letter, LetterSample.template(kind), isDraft: false)
          ).joined(separator: "\n")
          let (first, choice) = expected(replies.map { ($0.outcome, $0.grounds) }, day)
          let comment = Comment(rawValue: "\(replies) \(kind)")
          #expect(text.contains("先向\(organ.reviewingBody)申请行政复议") == first, comment)
          #expect(text.contains("向\(organ.court)提起行政诉讼") == choice, comment)
          #expect(text.contains(organ.onlineFiling ?? "-") == (manner == .electronic), comment)
        }
      }
    }
    #expect(made == 6, "\(replies)")
  }

  @Test("of each answer to one item, exactly one kind of reply is made, with its remedy") func single() throws
  {
    for (outcome, how, other, grounds) in Self.answers {
      try Self.check([ItemReply(item: 1, outcome: outcome, grounds: grounds)], how, other)
    }
  }

  /// A lapsed clarification or fee ends the whole application, never one item of it.
  @Test("of any two items") func pairs() throws {
    let ends: Set<Outcome> = [.closedNotClarified, .closedFeeUnpaid]
    let answers = Self.answers.filter { !ends.contains($0.0) }
    for (index, first) in answers.enumerated() {
      for second in answers[index...] where first.0 != second.0 {
        let replies = [
          ItemReply(item: 1, outcome: first.0, grounds: first.3),
          ItemReply(item: 2, outcome: second.0, grounds: second.3),
        ]
        try Self.check(replies, first.1 ?? second.1, first.2 ?? second.2)
      }
    }
  }

  @Test("before 2024 there was no order: the choice is free", arguments: Outcome.grounds)
  func before2024(ground: Outcome) throws {
    let notice = try Self.notice(ground, on: "2023-12-31")
    #expect(notice == "如不服本答复，可以自收到本答复之日起60日内向河源县人民政府申请行政复议，也可以自收到本答复之日起6个月内向河源县人民法院提起行政诉讼。")
  }

  private static func notice(_ outcome: Outcome, on day: Day) throws -> String? {
    let received = Received(
      number: "依申请公开〔2023〕第1号", reference: "7K3M-9QWX-2B5N-H8TD", channel: .inPerson, arrivedOn: "2023-12-01",
      applicants: [Applicant(name: "张明", kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: "方案")], respondentOrgan: "河源县人民政府办公室")
    let facts: [CaseFact] = [
      .received(received), .registered(Registered()), LetterSample.consultation(.thirdParty, "某公司"),
      .consultationAnswered(ConsultationAnswered(consultation: "1", opinion: .objects)),
      .replied(Replied(outcome: outcome, statedReasons: "理由", otherLaw: "《某法》第一条")),
    ]
    let events = zip(1..., facts).map {
      CaseEvent(sequence: $0, day: $0 == 5 ? day : "2023-12-01", knownOn: day, person: "李明", fact: $1)
    }
    guard let state = try CaseState.replay(events, calendars: LetterSample.calendars) else { return nil }
    let kind: LetterKind = outcome == .refusedSpecialAccessRegime ? .specialAccess : .refused
    let letter = try Letter(
      LetterOrder(kind, printedOn: day), of: [LetterCase(state, due: nil)], from: LetterSample.sender)
    return letter.remedy?.paragraph(of: "本答复")
  }

  @Test("letters of the procedure carry no remedy", arguments: LetterKind.allCases.filter { !$0.tellsRemedy })
  func procedure(kind: LetterKind) throws {
    let text = TextDocument.lines(try LetterSample.of(kind).document()).joined()
    #expect(!text.contains("行政复议") && !text.contains("行政诉讼"))
  }
}
