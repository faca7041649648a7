import Disclosure

/// Cases of an invented ledger.
enum Ledger {
  static func made(_ mark: String, _ number: Int) -> LedgerCase {
    let received = Received(
      number: "\(mark)〔2025〕第\(number)号", reference: "", channel: .inPerson, arrivedOn: "2025-03-03",
      applicants: [Applicant(name: "李四", kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: "道路工程招标文件\(number)")], respondentOrgan: "河源县",
      ledgerDigest: "\(mark)\(number)")
    let facts = [
      LedgerCase.Fact(day: "2025-03-03", fact: .registered(Registered())),
      LedgerCase.Fact(day: "2025-03-20", fact: .replied(Replied(outcome: .granted))),
    ]
    return LedgerCase(received: received, facts: facts)
  }
}
