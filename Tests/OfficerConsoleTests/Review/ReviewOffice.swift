import Disclosure
import OfficeStore

@testable import OfficerConsole

/// An office with all steps of the review and a person for each, who share its file.
struct ReviewOffice {
  static let people: [Person] = [
    Person(account: "chen", name: "陈涛", roles: [.officer]),
    Person(account: "wang", name: "王秀英", roles: [.reviewer]),
    Person(account: "zhao", name: "赵建军", roles: [.secrecyReviewer]),
    Person(account: "zhou", name: "周文", roles: [.approver]),
  ]

  let office: TestOffice

  /// - Parameter steps: that the office has set.
  init(steps: [ReviewStep] = ReviewStep.allCases) throws {
    office = try TestOffice(cases: CaseFileCases.all)
    let entry = Entry(
      account: "officer", today: office.today, enteredAt: "\(office.today.iso)T08:30:00+08:00")
    let file = try Office.open(office.path, .readWrite, on: office.today)
    for person in Self.people { try file.register(person, by: entry) }
    try file.set(.reviewSteps, to: steps.map(\.rawValue).joined(separator: ","), by: entry)
  }

  func sitting(_ account: String, rows: Int = 24, columns: Int = 80) throws -> Sitting {
    try Sitting(office, rows: rows, columns: columns, account: account)
  }

  /// Records an event of the case 2026-7 as one of the people.
  func record(_ fact: CaseFact, by account: String) throws {
    let file = try Office.open(office.path, .readWrite, on: office.today)
    let entry = Entry(account: account, today: office.today, enteredAt: "\(office.today.iso)T09:00:00+08:00")
    let row = try file.row(named: "2026-7")
    try file.record(fact, on: office.today, of: row, by: entry)
  }

  static func opinion(_ outcome: Outcome = .refusedProcess, _ reasons: String = "属于讨论记录，尚未形成结论。") -> CaseFact
  {
    .opinionProposed(OpinionProposed(outcome: outcome, statedReasons: reasons))
  }

  static func agreed(_ step: ReviewStep) -> CaseFact {
    .reviewed(
      Reviewed(
        step: step, verdict: .agreed, presentation: step == .disclosureOffice ? "表述准确，时机适当" : nil))
  }

  static func sentBack(_ step: ReviewStep, _ words: String, to backTo: ReviewStep? = nil) -> CaseFact {
    .reviewed(Reviewed(step: step, verdict: .sentBack, words: words, backTo: backTo))
  }
}
