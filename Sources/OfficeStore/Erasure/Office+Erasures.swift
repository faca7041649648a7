public import Disclosure

/// What was proposed for erasure, and what was erased.
extension Office {
  private static let records = """
    SELECT seq, record FROM events
      WHERE stream = 'office' AND kind IN ('erasureProposed', 'erasureWithdrawn', 'caseErased') ORDER BY seq
    """
  private static let erasedCase = "SELECT number FROM erasures WHERE number_key = $1"
  private static let erasedSerial = """
    SELECT number FROM erasures WHERE year = $1 AND serial = $2 ORDER BY stream
    """
  private static let erasedReference = "SELECT number FROM erasures WHERE reference = $1"

  /// 销毁清册.
  public func erasureRegister() throws(StoreError) -> ErasureRegister {
    ErasureRegister(try erasureRecords())
  }

  func erasureRecords() throws(StoreError) -> [EventRecord<OfficeFact>] {
    try database.rows(Self.records) { (row: Row) throws(StoreError) in
      do { return try coder.decode(row.text(1), as: EventRecord<OfficeFact>.self) } catch {
        throw .unreadableRecord(
          stream: RecordStream.office.name, sequence: row.integer(0), reason: "\(error)")
      }
    }
  }

  /// The cases that were erased, in order.
  func erasedCases() throws(StoreError) -> [CaseErased] {
    try erasureRecords().compactMap { if case .caseErased(let facts) = $0.fact { facts } else { nil } }
  }

  /// The erased case of a reference number; nil where none had it.
  public func erasure(of reference: ReferenceNumber) throws(StoreError) -> Erasure? {
    let digest = CaseErased.digest(ofReference: reference.description)
    return try erasedNumber(Self.erasedReference, [digest]).flatMap { (number) throws(StoreError) in
      try erasure(numbered: number)
    }
  }

  /// The erased case that a text names, as ``row(named:)`` reads it; nil where it names none.
  func erasure(named text: String) throws(StoreError) -> Erasure? {
    if let exact = try erasedNumber(Self.erasedCase, [CaseNumber(text).key]) {
      return try erasure(numbered: exact)
    }
    guard let short = Self.short(text) else { return nil }
    let numbers = try database.rows(Self.erasedSerial, [short.year, short.serial]) {
      (row: Row) throws(StoreError) in row.text(0)
    }
    let number = numbers.first { number in short.part.map { number.hasSuffix("-\($0)") } ?? true }
    return try number.flatMap { (number) throws(StoreError) in try erasure(numbered: number) }
  }

  private func erasure(numbered number: String) throws(StoreError) -> Erasure? {
    try erasureRegister().erasures.first { $0.number == number }
  }

  private func erasedNumber(_ sql: String, _ bindings: [any Bindable]) throws(StoreError) -> String? {
    try database.row(sql, bindings) { (row: Row) throws(StoreError) in row.text(0) }
  }

  /// Whether a number was an erased case's; no case gets it again.
  func isErased(numberKey key: String) throws(StoreError) -> Bool {
    try erasedNumber(Self.erasedCase, [key]) != nil
  }

  /// Whether a running number of a year was an erased case's.
  func isErased(year: Int, serial: Int) throws(StoreError) -> Bool {
    try erasedNumber(Self.erasedSerial, [year, serial]) != nil
  }

  /// The number of the erased case that had a reference number.
  func erasedNumber(ofReference reference: String) throws(StoreError) -> String? {
    guard try hasErasures() else { return nil }
    return try erasedNumber(Self.erasedReference, [CaseErased.digest(ofReference: reference)])
  }

  /// Whether anything was ever erased.
  func hasErasures() throws(StoreError) -> Bool {
    try database.row("SELECT 1 FROM erasures LIMIT 1") { (_: Row) throws(StoreError) in true } ?? false
  }

  /// How many erased cases the reports over some days counted, or a dispute over them: what is counted now lacks them.
  func erasedCases(countedFrom first: Day, through last: Day) throws(StoreError) -> Int {
    guard try hasErasures() else { return 0 }
    return try erasedCases().count { facts in
      guard let from = facts.firstDay, let through = facts.lastDay else { return false }
      return from <= last && through >= first
    }
  }
}
