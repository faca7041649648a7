import Disclosure
import OfficeStore

/// What the office's settings, the law and the case fill in where an event's field is not given.
struct FactDefaults {
  private let values: [CaseEventKind: [String: String]]

  init(office: Office, row: CaseRow?, context: CommandContext) throws(Failure) {
    let settings = try context.storing { () throws(StoreError) in
      (
        clarification: try office.setting(.clarificationDays),
        superior: try office.setting(.superiorQuestionStopsClock),
        justification: try office.setting(.justificationStopsClock)
      )
    }
    var consultations = 0
    if let row {
      consultations = try context.storing { () throws(StoreError) in
        try office.file(of: row)?.state.currentRound?.consultations.count ?? 0
      }
    }
    let today = context.surroundings.today
    let consultation = LawBook.applying(.thirdPartyConsultation, on: today).workingDays
    let redo = LawBook.applying(.redoPeriod, on: today).workingDays
    values = [
      .clarificationRequested: ["workingDays": settings.clarification],
      .consultationSent: ["consultation": "\(consultations + 1)", "workingDays": "\(consultation)"],
      .consultationDelivered: ["consultation": "\(max(1, consultations))"],
      .consultationUndelivered: ["consultation": "\(max(1, consultations))"],
      .consultationAnswered: ["consultation": "\(max(1, consultations))"],
      .applicantTold: ["consultation": "\(max(1, consultations))"],
      .disclosureTold: ["consultation": "\(max(1, consultations))"],
      .superiorAsked: ["stopsClock": settings.superior],
      .justificationRequested: ["stopsClock": settings.justification],
      .disputeFiled: ["isSimplified": "no"],
      .redoOrdered: ["workingDays": "\(redo)", "isForProcedure": "no"],
    ]
  }

  func value(of field: String, in kind: CaseEventKind) -> String? { values[kind]?[field] }
}
