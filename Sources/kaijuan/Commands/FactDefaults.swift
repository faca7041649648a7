import Disclosure
import OfficeStore

/// What the office's settings, the law and the case fill in where an event's field is not given.
struct FactDefaults {
  private let values: [CaseEventKind: [String: String]]

  init(office: Office, file: CaseFile?, context: CommandContext) throws(Failure) {
    let settings = try context.storing { () throws(StoreError) in
      (
        clarification: try office.setting(.clarificationDays),
        superior: try office.setting(.superiorQuestionStopsClock),
        justification: try office.setting(.justificationStopsClock)
      )
    }
    let sent = file?.state.currentRound?.consultations.count ?? 0
    let latest = ["consultation": "\(max(1, sent))"]
    values = [
      .clarificationRequested: ["workingDays": settings.clarification],
      .consultationSent: [
        "consultation": "\(sent + 1)",
        "workingDays": Self.days(.thirdPartyConsultation, context.surroundings.today),
      ],
      .consultationDelivered: latest, .consultationUndelivered: latest, .consultationAnswered: latest,
      .applicantTold: latest, .disclosureTold: latest,
      .superiorAsked: ["stopsClock": settings.superior],
      .justificationRequested: ["stopsClock": settings.justification],
      .disputeFiled: ["isSimplified": "no"],
      .redoOrdered: [
        "workingDays": Self.days(.redoPeriod, context.surroundings.today), "isForProcedure": "no",
      ],
    ]
  }

  /// A clock of the machine that stands before the Regulation of 2019 finds its first rule.
  private static func days(_ topic: RuleTopic, _ today: Day) -> String {
    "\(LawBook.applying(topic, on: max(today, RegulationVersion.regulation2019.firstDay)).workingDays)"
  }

  func value(of field: String, in kind: CaseEventKind) -> String? { values[kind]?[field] }

  /// Where the value of a field comes from when it is not given, for help; nil where it has no default.
  static func wording(of field: String, in kind: CaseEventKind) -> String? {
    switch (kind, field) {
    case (.clarificationRequested, "workingDays"): "按机关设置"
    case (.consultationSent, "consultation"): "接前一次"
    case (.consultationSent, "workingDays"), (.redoOrdered, "workingDays"): "按规定"
    case (.consultationDelivered, "consultation"), (.consultationUndelivered, "consultation"),
      (.consultationAnswered, "consultation"), (.applicantTold, "consultation"),
      (.disclosureTold, "consultation"):
      "最近一次"
    case (.superiorAsked, "stopsClock"), (.justificationRequested, "stopsClock"): "按机关设置"
    case (.disputeFiled, "isSimplified"), (.redoOrdered, "isForProcedure"): " no"
    default: nil
    }
  }
}
