import Disclosure

/// Case numbers, from counters that two writers never get the same value of.
extension Office {
  static let caseCounter = "case"

  private static func serialCounter(year: Int) -> String { "number/\(year)" }

  /// The running numbers of a year have fewer digits: a longer one is a day or a code that a ledger put
  /// there.
  private static let serials = 1..<1_000_000

  /// The number that the office gave elsewhere, or the next of the year.
  func number(_ given: String?, year: Int) throws(StoreError) -> String {
    guard let given, !CaseNumber(given).key.isEmpty else { return try nextNumber(year: year) }
    guard try row(numberKey: CaseNumber(given).key) == nil else { throw .numberTaken(given) }
    return given
  }

  private func nextNumber(year: Int) throws(StoreError) -> String {
    let pattern = try setting(.numberPattern)
    guard Setting.numberPattern.accepts(pattern) else { throw .settingUnfit(.numberPattern, value: pattern) }
    while true {
      let serial = try bump(Self.serialCounter(year: year))
      let text = pattern.replacing("{年}", with: String(year)).replacing("{号}", with: String(serial))
      // A number that a ledger or an officer brought in is passed over.
      if try row(numberKey: CaseNumber(text).key) == nil { return text }
    }
  }

  /// Lets the year's numbers go on after one that a ledger brought in.
  func passOver(_ number: String) throws(StoreError) {
    guard let (year, serial) = CaseNumber(number).yearAndSerial, Self.serials.contains(serial) else { return }
    try run(
      """
      INSERT INTO counters (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE excluded.value > counters.value
      """, [Self.serialCounter(year: year), serial])
  }

  /// The next value of a counter, from 1.
  func bump(_ counter: String) throws(StoreError) -> Int {
    let value = try database.row(
      """
      INSERT INTO counters (name, value) VALUES ($1, 1)
        ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value
      """, [counter]
    ) { (row: Row) throws(StoreError) in row.integer(0) }
    guard let value else { preconditionFailure("RETURNING returned no row") }
    return value
  }
}
