import Disclosure

/// Invented cases for the screens of one case, around 18 November 2026.
enum CaseFileCases {
  /// Came in on Friday 6 November; nothing was done yet.
  static let fresh = TestCases.of(21, "2026-11-06", "赵小川", "城北路网改造工程施工许可", [])

  /// Two asks in one application.
  static let twofold = LedgerCase(
    received: Received(
      number: "依申请公开〔2026〕第22号", reference: "", channel: .inPerson, arrivedOn: TestCases.day("2026-11-09"),
      applicants: [Applicant(name: "孙梅", kind: .naturalPerson)],
      items: [
        RequestItem(number: 1, content: "滨河公园征收补偿方案"), RequestItem(number: 2, content: "滨河公园土地成交确认书"),
      ], respondentOrgan: "河源县人民政府办公室"),
    facts: TestCases.registered("2026-11-09", unit: "住建局"))

  static let all = [fresh, twofold] + TestCases.some
}
