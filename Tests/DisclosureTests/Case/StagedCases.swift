import Disclosure

/// Real cases at every stage, with what each kind of event needs to be permitted there.
enum StagedCases {
  static func states(at stage: Stage) throws -> [CaseState] {
    let states = try all.map { try $0.state() }
    return states.filter { $0.stage == stage }
  }

  static let all: [CaseHistory] = plain + withLetter

  private static let plain = received + registered + underReview + replied + archived

  /// Of every stage one with a letter, which then can be voided.
  private static let withLetter: [CaseHistory] = [received, registered, underReview, replied, archived].map {
    $0[0].then(.letterMade(), on: "2025-03-21")
  }

  private static let received: [CaseHistory] = [
    CaseHistory(receivedOn: "2025-03-05"), CaseHistory(receivedOn: "2025-03-05", by: .internet),
    CaseHistory(receivedOn: "2025-03-05", type: .rectification),
  ]

  private static let registered: [CaseHistory] = [
    .registered(on: "2025-03-05"),
    CaseHistory(receivedOn: "2025-03-05", type: .rectification).then(.registered, on: "2025-03-05"),
  ]

  private static let assigned = CaseHistory.registered(on: "2025-03-05").then(.assigned(), on: "2025-03-06")

  private static let underReview: [CaseHistory] = [
    assigned,
    assigned.then(.clarificationRequested(), on: "2025-03-07"),
    assigned.then(.consultationSent(), on: "2025-03-07"),
    assigned.then(.consultationSent("2", with: .agency), on: "2025-03-07"),
    assigned.then(.superiorAsked(), on: "2025-03-07"),
    assigned.then(.justificationRequested(), on: "2025-03-07"),
    assigned.then(.justificationRequested(), on: "2025-03-07").then(.justified, on: "2025-03-10"),
    assigned.then(.feeNoticed(), on: "2025-03-07"),
    assigned.then(.proposed(), on: "2025-03-07"),
    CaseHistory(receivedOn: "2025-03-05", type: .rectification).then(.registered, on: "2025-03-05")
      .then(.assigned(), on: "2025-03-06"),
  ]

  private static let replied: [CaseHistory] = [
    assigned.then(.replied(), on: "2025-03-12"),
    assigned.then(.replied(), on: "2025-03-12").then(.sent(by: .ems), on: "2025-03-12"),
    assigned.then(.withdrawn, on: "2025-03-12"),
    CaseHistory(receivedOn: "2025-03-05")
      .then(.handedOver(HandedOver(organ: "州人民政府", reason: "不属本机关")), on: "2025-03-05"),
  ]

  private static let archived: [CaseHistory] = replied.map { $0.then(.archived, on: "2025-03-20") }
}
