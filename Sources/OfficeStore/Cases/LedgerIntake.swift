import Disclosure

/// Cases on their way in, one behind the other in one transaction: what each of them would ask the file for (the end
/// of the record, the next id, the numbers given) is asked for once and written back once.
struct LedgerIntake {
  private let office: Office
  private let first: Int
  private var cases = 0
  private var disputes = 0
  private var end: Office.RecordEnd
  /// The highest running number that came in, by year.
  private var serials: [Int: Int] = [:]

  init(_ office: Office) throws(StoreError) {
    self.office = office
    first = try office.counter(Office.caseCounter) + 1
    end = try office.recordEnd()
  }

  mutating func open(_ events: [CaseEvent], by entry: Entry) throws(StoreError) -> CaseFile {
    let file = try office.open(events, as: first + cases, after: &end, by: entry)
    cases += 1
    if let (year, serial) = Office.ordinarySerial(of: file.row.number) {
      serials[year] = max(serials[year] ?? 0, serial)
    }
    return file
  }

  mutating func open(_ dispute: LedgerDispute, by entry: Entry) throws(StoreError) {
    let stream = RecordStream.dispute(dispute.id)
    for event in dispute.history {
      try office.append(EventRecord(event, in: stream, enteredAt: entry.enteredAt), after: &end)
    }
    try office.project(Dispute.alone(dispute.history).map { [$0] } ?? [], in: stream)
    disputes += 1
  }

  /// - Returns: how many entries came in.
  func finish() throws(StoreError) -> Int {
    if cases > 0 {
      try office.raise(Office.caseCounter, to: first + cases - 1)
      try office.addKeys(ofItemsFrom: first)
      try office.groupItemsOfImport()
    }
    for (year, serial) in serials { try office.passOver(serial, ofYear: year) }
    return cases + disputes
  }
}
