import Disclosure
import OfficeStore
import Terminal

/// What the law says of an event, below its form: the rules that decide what it does to the clock.
struct EventLaw {
  private let rules: [Rule]

  init(_ kind: CaseEventKind, of open: OpenCase, on day: Day) {
    let start = max(day, RegulationVersion.regulation2019.firstDay)
    rules = Self.topics(kind, open.file.state.received.channel).map { LawBook.applying($0, on: start) }
  }

  func lines(columns: Int) -> [CaseLine] {
    rules.flatMap { rule in
      let places = rule.articles.map(\.short).joined(separator: "、")
      let basis = rule.basis == .statute ? places : "\(places)，\(rule.basis.name)"
      return CaseLine.wrapped("\(rule.title)：\(rule.sentence)（\(basis)）", .muted, columns: columns)
    }
  }

  private static func topics(_ kind: CaseEventKind, _ channel: ReceiptChannel) -> [RuleTopic] {
    switch kind {
    case .receiptConfirmed: [channel.rule]
    case .clarificationRequested: [.clarificationNotice, .clarificationPeriod]
    case .clarificationReceived: [.clarificationRestart]
    case .consultationSent: [.thirdPartyConsultation, .agencyConsultation, .consultationPause]
    case .consultationDelivered, .consultationAnswered: [.consultationPause]
    case .consultationUndelivered: [.undeliveredConsultation]
    case .superiorAsked, .superiorAnswered: [.superiorQuestion]
    case .extended: [.extensionPeriod]
    case .justificationRequested, .justificationReceived, .delayedDaySet: [.excessJustification]
    case .feeNoticed: [.feePerItem, .feePerPage, .feePayment]
    case .feePaid: [.feeRestart]
    case .serviceAttempted, .served: [.inTimeByPost, .inTimeByHand, .inTimeElectronic]
    case .withdrawn: [.withdrawal]
    case .redoOrdered: [.redoPeriod]
    case .received, .registered, .split, .handedOver, .respondentChanged, .contactChanged, .lawChosen,
      .assigned, .unitReturned, .urged, .leaderNoted, .conferred, .contacted, .noted, .applicantTold,
      .disclosureTold, .searched, .deidentified, .opinionProposed, .reviewed, .replied, .serviceReturned,
      .disputeFiled,
      .disputeAnswered, .disputeConcluded, .disputeAppealed, .matterConcluded, .superiorDueSet, .letterMade,
      .letterVoided, .attached, .archived, .corrected:
      []
    }
  }
}
