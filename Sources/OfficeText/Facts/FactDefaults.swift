package import Disclosure
package import OfficeStore

/// What the office's settings, the law and the case fill in where an event's field is not given.
package struct FactDefaults {
  private let values: [CaseEventKind: [String: String]]

  /// Nothing is filled in: what is left out is missing.
  package static let none = FactDefaults(values: [:])

  private init(values: [CaseEventKind: [String: String]]) { self.values = values }

  package init(office: Office, file: CaseFile?, today: Day) throws(StoreError) {
    let clarificationDays = try office.setting(.clarificationDays)
    let superior = try office.setting(.superiorQuestionStopsClock)
    let justification = try office.setting(.justificationStopsClock)
    let sent = file?.state.currentRound?.consultations.count ?? 0
    let latest = ["consultation": "\(max(1, sent))"]
    values = [
      .clarificationRequested: ["workingDays": clarificationDays],
      .consultationSent: [
        "consultation": "\(sent + 1)",
        "workingDays": Self.days(.thirdPartyConsultation, today),
      ],
      .consultationDelivered: latest, .consultationUndelivered: latest, .consultationAnswered: latest,
      .applicantTold: latest, .disclosureTold: latest,
      .superiorAsked: ["stopsClock": superior],
      .justificationRequested: ["stopsClock": justification],
      .reviewed: file?.state.reviewAwaits?.step.map { ["step": $0.rawValue] } ?? [:],
      .replied: Self.letter(of: file?.state),
      .disputeFiled: ["isSimplified": "no"],
      .redoOrdered: [
        "workingDays": Self.days(.redoPeriod, today), "isForProcedure": "no",
      ],
    ]
  }

  /// The letter that was made for the reply that is owed: not that of an earlier round, and none that was voided.
  private static func letter(of state: CaseState?) -> [String: String] {
    guard let state, state.reply == nil, let facts = state.replyLetter?.facts else { return [:] }
    return ["documentNumber": facts.documentNumber, "printedOn": facts.printedOn.iso].compactMapValues(\.self)
  }

  /// A clock of the machine that stands before the Regulation of 2019 finds its first rule.
  private static func days(_ topic: RuleTopic, _ today: Day) -> String {
    "\(LawBook.applying(topic, on: max(today, RegulationVersion.regulation2019.firstDay)).workingDays)"
  }

  package func value(of field: String, in kind: CaseEventKind) -> String? { values[kind]?[field] }

  /// Where the value of a field comes from when it is not given, for help; nil where it has no default.
  package static func wording(of field: String, in kind: CaseEventKind) -> String? {
    switch (kind, field) {
    case (.clarificationRequested, "workingDays"): "按机关设置"
    case (.consultationSent, "consultation"): "接前一次"
    case (.consultationSent, "workingDays"), (.redoOrdered, "workingDays"): "按规定"
    case (.consultationDelivered, "consultation"), (.consultationUndelivered, "consultation"),
      (.consultationAnswered, "consultation"), (.applicantTold, "consultation"),
      (.disclosureTold, "consultation"):
      "最近一次"
    case (.superiorAsked, "stopsClock"), (.justificationRequested, "stopsClock"): "按机关设置"
    case (.feeNoticed, "earlier"): "按本机关的记录"
    case (.replied, "documentNumber"), (.replied, "printedOn"): "按已制作的答复书"
    case (.disputeFiled, "isSimplified"), (.redoOrdered, "isForProcedure"): " no"
    default: nil
    }
  }
}
