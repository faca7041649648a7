import Disclosure

/// Appending to the record and reading it: the only places that touch the table of events.
extension Office {
  private static let last = "SELECT id, hash FROM events ORDER BY id DESC LIMIT 1"
  private static let insert = """
    INSERT INTO events (id, stream, seq, record, hash, kind, known_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
    """

  /// The sequence that the next event of a stream gets.
  func nextSequence(in stream: RecordStream) throws(StoreError) -> Int {
    let last = try database.row("SELECT max(seq) FROM events WHERE stream = $1", [stream.name]) {
      (row: Row) throws(StoreError) in row.optionalInteger(0)
    }
    return ((last ?? nil) ?? 0) + 1
  }

  /// The last event of the record, which the next one's hash covers. Good until the end of the transaction.
  struct RecordEnd {
    fileprivate(set) var id: Int
    fileprivate(set) var hash: String
  }

  func recordEnd() throws(StoreError) -> RecordEnd {
    try database.row(Self.last) {
      (row: Row) throws(StoreError) in RecordEnd(id: row.integer(0), hash: row.text(1))
    } ?? RecordEnd(id: 0, hash: RecordChain.genesis)
  }

  /// Appends one event with its hash. Inside the transaction of the change.
  func append<Fact>(_ record: EventRecord<Fact>) throws(StoreError) {
    var end = try recordEnd()
    try append(record, after: &end)
  }

  /// The same where many events follow one another.
  func append<Fact>(_ record: EventRecord<Fact>, after end: inout RecordEnd) throws(StoreError) {
    let line = coder.encode(record)
    end.hash = chain.hash(previous: end.hash, record: line)
    end.id += 1
    try run(
      Self.insert,
      [
        end.id, record.stream, record.sequence, line, end.hash, record.fact.recordedKind.rawValue,
        record.knownOn,
      ])
  }

  func run(_ sql: String, _ bindings: [(any Bindable)?] = []) throws(StoreError) {
    do { try database.run(sql, bindings) } catch { throw .database(error) }
  }
}
