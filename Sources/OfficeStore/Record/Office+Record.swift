import Disclosure

/// Appending to the record and reading it: the only places that touch the table of events.
extension Office {
  /// The sequence that the next event of a stream gets.
  func nextSequence(in stream: String) throws(StoreError) -> Int {
    try database.row("SELECT coalesce(max(seq), 0) + 1 FROM events WHERE stream = $1", [stream]) {
      (row: Row) throws(StoreError) in row.integer(0)
    } ?? 1
  }

  /// Appends one event with its hash. Inside the transaction of the change.
  func append<Fact>(
    _ record: EventRecord<Fact>, stream: String, sequence: Int
  ) throws(StoreError) {
    let last: (id: Int, hash: String)? = try database.row("SELECT id, hash FROM events ORDER BY id DESC LIMIT 1") {
      (row: Row) throws(StoreError) in (row.integer(0), row.text(1))
    }
    let line = coder.encode(record)
    let hash = chain.hash(previous: last?.hash ?? RecordChain.genesis, record: line)
    try run(
      """
      INSERT INTO events (id, stream, seq, record, hash, kind, known_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        (last?.id ?? 0) + 1, stream, sequence, line, hash, record.fact.recordedKind.rawValue, record.knownOn,
      ])
  }

  /// The events of a case's stream, in order.
  ///
  /// - Parameter after: leaves out events up to this position.
  func caseEvents(stream: String, after: Int = 0) throws(StoreError) -> [CaseEvent] {
    try database.rows(
      "SELECT seq, record FROM events WHERE stream = $1 AND seq > $2 ORDER BY seq", [stream, after]
    ) { (row: Row) throws(StoreError) in
      let sequence = row.integer(0)
      return try caseEvent(row.text(1), stream: stream, sequence: sequence)
    }
  }

  func caseEvent(_ line: String, stream: String, sequence: Int) throws(StoreError) -> CaseEvent {
    do {
      let record = try coder.decode(line, as: EventRecord<CaseFact>.self)
      return CaseEvent(
        sequence: sequence, day: record.day, knownOn: record.knownOn, person: record.person, fact: record.fact)
    } catch {
      throw .unreadableRecord(stream: stream, sequence: sequence, reason: "\(error)")
    }
  }

  func run(_ sql: String, _ bindings: [(any Bindable)?] = []) throws(StoreError) {
    do { try database.run(sql, bindings) } catch { throw .database(error) }
  }
}
