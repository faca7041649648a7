import Disclosure

/// 销毁清册: what was proposed and what was destroyed, as the stream `office` leaves it.
public struct ErasureRegister: Sendable {
  /// Those that nobody has decided on, in order.
  public private(set) var proposals: [ErasureProposal] = []
  /// In order.
  public private(set) var erasures: [Erasure] = []

  init(_ records: [EventRecord<OfficeFact>]) {
    for record in records { take(record) }
  }

  /// The proposal of a case; nil where there is none.
  public func proposal(of number: String) -> ErasureProposal? {
    proposals.first { CaseNumber($0.number).key == CaseNumber(number).key }
  }

  private mutating func take(_ record: EventRecord<OfficeFact>) {
    switch record.fact {
    case .erasureProposed(let facts):
      drop(facts.numbers)
      proposals += facts.numbers.map {
        ErasureProposal(
          number: $0, reason: facts.reason, person: record.person, day: record.day, account: facts.account)
      }
    case .erasureWithdrawn(let facts): drop(facts.numbers)
    case .caseErased(let facts):
      drop([facts.number])
      erasures.append(Erasure(facts, by: record.person, on: record.day))
    case .officeOpened, .personRegistered, .settingChanged, .table2Entered, .paragraphWritten,
      .openingBalanceEntered, .reportPublished, .reportAdopted, .noticeAccepted, .noticeWithdrawn,
      .organRegistered, .documentNumbersBegun:
      break
    }
  }

  private mutating func drop(_ numbers: [String]) {
    let gone = Set(numbers.map { CaseNumber($0).key })
    proposals.removeAll { gone.contains(CaseNumber($0.number).key) }
  }
}
