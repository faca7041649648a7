import Disclosure

/// What the stream `office` leaves of yearly reports: figures and words entered, reports published.
struct ReportEntries {
  private(set) var tables: [Int: Table2] = [:]
  private(set) var paragraphs: [Int: [AnnualPart: String]] = [:]
  /// By year, in the order of their first entry.
  private(set) var balances: [Int: [OpeningBalance]] = [:]
  /// By year, in order: the last one is in force.
  private(set) var publications: [Int: [ReportPublication]] = [:]

  /// - Parameter id: the event's place in the record.
  mutating func take(_ record: EventRecord<OfficeFact>, id: Int) {
    switch record.fact {
    case .officeOpened, .personRegistered, .settingChanged, .noticeAccepted, .noticeWithdrawn,
      .organRegistered, .documentNumbersBegun, .erasureProposed, .erasureWithdrawn, .caseErased:
      break
    case .table2Entered(let entered):
      tables[entered.year] = entered.table2.isBlank ? nil : entered.table2
    case .paragraphWritten(let written):
      paragraphs[written.year, default: [:]][written.part] = written.text.isEmpty ? nil : written.text
    case .openingBalanceEntered(let balance): take(balance)
    case .reportPublished(let text): take(text, record, id: id, isAdopted: false)
    case .reportAdopted(let text): take(text, record, id: id, isAdopted: true)
    }
  }

  /// A predecessor entered again is corrected; one of noughts brings nothing any more.
  private mutating func take(_ balance: OpeningBalance) {
    var entered = balances[balance.year] ?? []
    if let index = entered.firstIndex(where: { $0.predecessor == balance.predecessor }) {
      entered[index] = balance
    } else {
      entered.append(balance)
    }
    balances[balance.year] = entered
  }

  private mutating func take(
    _ text: PublishedText, _ record: EventRecord<OfficeFact>, id: Int, isAdopted: Bool
  ) {
    publications[text.year, default: []].append(
      ReportPublication(
        year: text.year, text: text.report, digest: text.sm3, isAdopted: isAdopted, reason: text.reason,
        day: record.day, person: record.person, paragraphs: paragraphs[text.year] ?? [:],
        openingBalances: openingBalances(of: text.year), event: id, sequence: record.sequence))
  }

  /// What offices merged in during the year brought; those that were corrected to nothing left out.
  func openingBalances(of year: Int) -> [OpeningBalance] {
    (balances[year] ?? []).filter { $0[.total] > 0 }
  }
}
