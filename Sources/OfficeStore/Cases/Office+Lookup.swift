public import Disclosure

extension Office {
  /// The case that a text names: an exact number after width folding, or `2024-3` where that is unique.
  ///
  /// - Throws: ``StoreError/unknownCase(_:)``, ``StoreError/ambiguousCase(_:candidates:)``; `caseErased` for one that was
  ///   destroyed.
  public func row(named text: String) throws(StoreError) -> CaseRow {
    if let exact = try row(numberKey: CaseNumber(text).key) { return exact }
    guard let short = Self.short(text) else { throw try missing(text) }
    let numbered = try database.rows(
      "SELECT \(CaseRow.columns) FROM cases WHERE year = $1 AND serial = $2 ORDER BY id LIMIT 20",
      [short.year, short.serial]
    ) { (row: Row) throws(StoreError) in CaseRow(row) }
    let found = numbered.filter { row in short.part.map { row.number.hasSuffix("-\($0)") } ?? true }
    guard let first = found.first else { throw try missing(text) }
    guard found.count == 1 else { throw .ambiguousCase(text, candidates: found.map(\.number)) }
    return first
  }

  private func missing(_ text: String) throws(StoreError) -> StoreError {
    try erasure(named: text).map { .caseErased($0) } ?? .unknownCase(text)
  }

  /// 2024-3, and 2024-3-1 for the first of the cases that an application was split into.
  static func short(_ text: String) -> (year: Int, serial: Int, part: Int?)? {
    let parts = CaseNumber.folded(text).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard (2...3).contains(numbers.count), numbers.count == parts.count else { return nil }
    return (numbers[0], numbers[1], numbers.dropFirst(2).first)
  }

  /// The case of a reference number, or nil.
  public func row(reference: ReferenceNumber) throws(StoreError) -> CaseRow? {
    try database.row("SELECT \(CaseRow.columns) FROM cases WHERE reference = $1", [reference.description]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  func row(numberKey key: String) throws(StoreError) -> CaseRow? {
    try database.row("SELECT \(CaseRow.columns) FROM cases WHERE number_key = $1", [key]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  /// The number of the case whose events a stream holds, by its name in the record: `case/12`.
  ///
  /// - Returns: nil for a stream of no case in the list.
  public func number(ofStream name: String) throws(StoreError) -> String? {
    guard case .caseFile(let id) = RecordStream(name) else { return nil }
    return try row(id: id)?.number
  }

  func row(id: Int) throws(StoreError) -> CaseRow? {
    try database.row("SELECT \(CaseRow.columns) FROM cases WHERE id = $1", [id]) {
      (row: Row) throws(StoreError) in CaseRow(row)
    }
  }

  /// A case with its events, as far as the row knows them.
  ///
  /// - Parameters:
  ///   - row: the case, with the version up to which its events are read.
  ///   - knownOn: the standing as it was known on a day: events entered, and notices issued, by then.
  /// - Returns: nil when the case was not known by then.
  public func file(of row: CaseRow, knownOn: Day? = nil) throws(StoreError) -> CaseFile? {
    let stream = RecordStream.caseFile(row.id)
    let events = try caseEvents(in: stream).filter { event in
      event.sequence <= row.version && knownOn.map { event.knownOn <= $0 } ?? true
    }
    guard !events.isEmpty else { return nil }
    let calendars = knownOn.map {
      OfficeCalendars(shelf.book, knownOn: $0, regions: CalendarShelf.regions(of: events))
    }
    let (state, deadline) = try standing(
      of: events, in: stream, calendars: calendars, isExplained: true)
    return CaseFile(row: row, events: events, state: state, deadline: deadline)
  }
}
