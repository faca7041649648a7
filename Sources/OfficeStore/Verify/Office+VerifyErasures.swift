import Disclosure

/// Checks of what stays of erased cases, and that nothing else does.
extension Office {
  private static let hashes = "SELECT hash FROM erased_events WHERE id = $1"
  private static let orphans = """
    SELECT hash FROM contents WHERE NOT EXISTS (SELECT 1 FROM letters WHERE content = hash)
      AND NOT EXISTS (SELECT 1 FROM attachments WHERE content = hash) ORDER BY hash
    """
  /// The tables that have rows of cases, each with the column that says of which.
  private static let tables = [
    ("cases", "id"), ("request_items", "case_id"), ("letters", "case_id"), ("attachments", "case_id"),
  ]

  func verifyErasures(_ check: RecordCheck) throws(VerificationStop) {
    let erased = try verifying { () throws(StoreError) in try erasedCases() }
    for facts in erased { try verify(facts) }
    guard erased.map(\.events.count).reduce(0, +) == check.erased else {
      throw .found(.erasureDiffers(RecordStream.office.name))
    }
    try verifyNumbers(erased)
    for facts in erased { try verifyNothingIsLeft(of: facts) }
    try verifyContents(check)
  }

  /// That the hashes of its events are those that were there when it was erased.
  private func verify(_ facts: CaseErased) throws(VerificationStop) {
    var hashes: [String] = []
    for id in facts.events {
      let hash = try database.row(Self.hashes, [id]) { (row: Row) throws(VerificationStop) in row.text(0) }
      guard let hash else { throw .found(.erasureDiffers(facts.number)) }
      hashes.append(hash)
    }
    guard hashes.last == facts.lastHash, CaseErased.root(of: hashes) == facts.root else {
      throw .found(.erasureDiffers(facts.number))
    }
  }

  /// That the register of numbers calls those erased that went with a case, and no other.
  private func verifyNumbers(_ erased: [CaseErased]) throws(VerificationStop) {
    let gone = Set(erased.flatMap(\.documentNumbers))
    try database.forEachRow("SELECT number FROM document_numbers WHERE is_erased = 1 ORDER BY number") {
      (row: Row) throws(VerificationStop) in
      let number = row.text(0)
      let use = try database.row("SELECT 1 FROM letters WHERE number = $1", [number]) {
        (_: Row) throws(VerificationStop) in true
      }
      guard gone.contains(number), use == nil else { throw .found(.documentNumberDiffers(number)) }
    }
  }

  private func verifyNothingIsLeft(of facts: CaseErased) throws(VerificationStop) {
    guard let id = facts.caseID else { throw .found(.erasureDiffers(facts.number)) }
    for (table, column) in Self.tables {
      try refuseRow("SELECT 1 FROM \(table) WHERE \(column) = $1", [id], of: facts, in: table)
    }
    try refuseRow("SELECT 1 FROM events WHERE stream = $1", [facts.stream], of: facts, in: "events")
  }

  private func refuseRow(
    _ sql: String, _ bindings: [any Bindable], of facts: CaseErased, in table: String
  ) throws(VerificationStop) {
    let found = try database.row(sql, bindings) { (_: Row) throws(VerificationStop) in true }
    guard found == nil else { throw .found(.erasureLeft(stream: facts.stream, table: table)) }
  }

  /// That everything that is kept is of a case, or was taken back in one.
  private func verifyContents(_ check: RecordCheck) throws(VerificationStop) {
    try database.forEachRow(Self.orphans) { (row: Row) throws(VerificationStop) in
      guard check.takenBack.contains(row.text(0)) else { throw .found(.contentUnused(hash: row.text(0))) }
    }
  }
}
