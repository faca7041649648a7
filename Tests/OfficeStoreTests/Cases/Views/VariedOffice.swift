import Disclosure
import Testing

@testable import OfficeStore
import SeededRandom

/// An office with cases of every kind, half of them of the last weeks, taken in by two people.
struct VariedOffice {
  static let today = TestOffice.today
  static let other = Person(account: "li", name: "李主任", roles: [.officer])
  static let units = ["自然资源局", "交通运输局", "民政局"]
  static let officers = ["李主任", "周科员", nil]
  static let subjects = ["征地补偿安置方案", "S232线招标文件", "低保对象名单"]

  let test: TestOffice
  var office: Office { test.office }

  init(cases count: Int = 300, seed: UInt64 = 11) throws {
    test = try TestOffice()
    try test.office.register(Self.other, by: TestOffice.entry())
    var generator = SeededGenerator(seed)
    for part in 0..<2 {
      var cases: [LedgerCase] = []
      for index in 0..<count / 2 { cases.append(try Self.ledgerCase(part * count + index, &generator)) }
      var rest = cases[...]
      _ = try test.office.importLedger(by: TestOffice.entry(part == 0 ? "admin" : "li")) { rest.popFirst() }
    }
  }

  private static func ledgerCase(_ index: Int, _ generator: inout SeededGenerator) throws -> LedgerCase {
    let age = Bool.random(using: &generator) ? 45 : 900
    let arrived = today - Int.random(in: 0...age, using: &generator)
    let channel = try #require(ReceiptChannel.allCases.randomElement(using: &generator))
    let isConfirmed = Int.random(in: 0..<4, using: &generator) > 0
    let received = Received(
      number: "n\(index)", reference: "", type: index % 40 == 0 ? .rectification : .disclosure,
      channel: channel, arrivedOn: arrived, confirmedOn: isConfirmed ? min(today, arrived + 1) : nil,
      applicants: [Applicant(name: "马文山", kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: try #require(subjects.randomElement(using: &generator)))],
      respondentOrgan: TestOffice.organ, ledgerDigest: "\(index)")
    guard received.receivedOn != nil else { return LedgerCase(received: received, facts: []) }
    let facts = try facts(from: min(today, arrived + 1), &generator)
    return LedgerCase(
      received: received, facts: facts.filter { $0.1 <= today }.map { LedgerCase.Fact(day: $0.1, fact: $0.0) }
    )
  }

  private static func facts(from day: Day, _ generator: inout SeededGenerator) throws -> [(CaseFact, Day)] {
    let unit = try #require(units.randomElement(using: &generator))
    let officer = try #require(officers.randomElement(using: &generator))
    let outcome = try #require(Outcome.allCases.randomElement(using: &generator))
    let registered = [(CaseFact.registered(Registered()), day)]
    let assigned = registered + [(.assigned(Assigned(unit: unit, officer: officer)), day)]
    let replied = assigned + [(.replied(Replied(outcome: outcome)), day + 10)]
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return []
    case 1: return registered
    case 2: return assigned
    case 3:
      let step = ReviewStep.allCases[Int(day.number) % ReviewStep.allCases.count]
      let opinion = OpinionProposed(outcome: outcome, statedReasons: "", steps: [step])
      return assigned + [(.opinionProposed(opinion), day + 1)]
    case 4: return assigned + [(.clarificationRequested(ClarificationRequested(workingDays: 15)), day + 2)]
    case 5:
      let letter = ConsultationSent(consultation: "1", with: .thirdParty, party: nil, workingDays: 15)
      return assigned + [
        (.clarificationRequested(ClarificationRequested(workingDays: 15)), day + 1),
        (.consultationSent(letter), day + 3),
      ]
    case 6:
      return assigned + [
        (.justificationRequested(JustificationRequested(words: "")), day),
        (.justificationReceived(JustificationReceived(isReasonable: true)), day + 1),
        (.delayedDaySet(DelayedDaySet(until: day + 40)), day + 2),
      ]
    case 7: return replied + [(.serviceAttempted(ServiceAttempted(manner: .ems)), day + 11)]
    default: return replied + [(.archived(Archived()), day + 20)]
    }
  }
}
