import Disclosure

/// Case numbers, from counters that two writers never get the same value of.
extension Office {
  static let caseCounter = "case"

  private static let serialCounterPrefix = "number/"

  private static func serialCounter(year: Int) -> String { serialCounterPrefix + String(year) }

  /// The year of a counter of numbers; nil for another counter.
  static func year(ofSerialCounter name: String) -> Int? {
    guard name.hasPrefix(serialCounterPrefix) else { return nil }
    return Int(name.dropFirst(serialCounterPrefix.count))
  }

  /// What a pattern makes of a year and a serial number.
  static func number(by pattern: String, year: Int, serial: Int) -> String {
    pattern.replacing("{年}", with: String(year)).replacing("{号}", with: String(serial))
  }

  /// The running numbers of a year have fewer digits: a longer one is a day or a code that a ledger put
  /// there.
  private static let serials = 1..<1_000_000

  /// The number that the office gave elsewhere, or the next of the year.
  func number(_ given: String?, year: Int) throws(StoreError) -> String {
    guard let given, !CaseNumber(given).key.isEmpty else { return try nextNumber(year: year) }
    guard try !isTaken(numberKey: CaseNumber(given).key) else { throw .numberTaken(given) }
    guard try isFit(given) else { throw .numberUnfit(given) }
    return given
  }

  /// A number stays with a case that was destroyed.
  private func isTaken(numberKey key: String) throws(StoreError) -> Bool {
    if try row(numberKey: key) != nil { return true }
    return try isErased(numberKey: key)
  }

  /// Whether a number can be told from words and from the short form of another case's.
  private func isFit(_ number: String) throws(StoreError) -> Bool {
    guard CaseNumber(number).key.contains(where: \.isNumber) else { return false }
    guard let short = Self.short(number) else { return true }
    return try !hasCase(year: short.year, serial: short.serial)
  }

  private func hasCase(year: Int, serial: Int) throws(StoreError) -> Bool {
    let found = try database.row(
      "SELECT 1 FROM cases WHERE year = $1 AND serial = $2 LIMIT 1", [year, serial]
    ) {
      (_: Row) throws(StoreError) in true
    }
    if found != nil { return true }
    return try isErased(year: year, serial: serial)
  }

  private func nextNumber(year: Int) throws(StoreError) -> String {
    let pattern = try setting(.numberPattern)
    guard Setting.numberPattern.accepts(pattern) else { throw .settingUnfit(.numberPattern, value: pattern) }
    while true {
      let serial = try bump(Self.serialCounter(year: year))
      let text = Self.number(by: pattern, year: year, serial: serial)
      // A number that a ledger or an officer brought in is passed over, so that `2024-3` names one case.
      guard try !isTaken(numberKey: CaseNumber(text).key) else { continue }
      let short = CaseNumber(text).yearAndSerial
      if try short.map({ (short) throws(StoreError) in try hasCase(year: short.year, serial: short.serial) })
        != true
      {
        return text
      }
    }
  }

  /// The year and running number of a case number, where the office's own numbers go on from it.
  static func ordinarySerial(of number: String) -> (year: Int, serial: Int)? {
    CaseNumber(number).yearAndSerial.flatMap { serials.contains($0.serial) ? $0 : nil }
  }

  /// Lets the year's numbers go on after one that a ledger brought in.
  func passOver(_ serial: Int, ofYear year: Int) throws(StoreError) {
    try raise(Self.serialCounter(year: year), to: serial)
  }

  /// Sets a counter to a value, unless it is there already.
  func raise(_ counter: String, to value: Int) throws(StoreError) {
    try run(
      """
      INSERT INTO counters (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE excluded.value > counters.value
      """, [counter, value])
  }

  /// The last value that a counter gave; 0 before the first.
  func counter(_ counter: String) throws(StoreError) -> Int {
    try database.row("SELECT value FROM counters WHERE name = $1", [counter]) {
      (row: Row) throws(StoreError) in row.integer(0)
    } ?? 0
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
