import Disclosure

/// Cases on their way in, one behind the other in one transaction: what each of them would ask the file for (the end
/// of the record, the next id, the numbers given) is asked for once and written back once.
struct LedgerIntake {
  private let office: Office
  private let first: Int
  private var count = 0
  private var end: Office.RecordEnd
  /// The highest running number that came in, by year.
  private var serials: [Int: Int] = [:]

  init(_ office: Office) throws(StoreError) {
    self.office = office
    first = try office.counter(Office.caseCounter) + 1
    end = try office.recordEnd()
  }

  mutating func open(_ events: [CaseEvent], by entry: Entry) throws(StoreError) -> CaseFile {
    let file = try office.open(events, as: first + count, after: &end, by: entry)
    count += 1
    if let (year, serial) = Office.ordinarySerial(of: file.row.number) {
      serials[year] = max(serials[year] ?? 0, serial)
    }
    return file
  }

  /// - Returns: how many cases came in.
  func finish() throws(StoreError) -> Int {
    if count > 0 { try office.raise(Office.caseCounter, to: first + count - 1) }
    for (year, serial) in serials { try office.passOver(serial, ofYear: year) }
    return count
  }
}
