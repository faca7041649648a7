import Disclosure

/// Reading the events of a stream.
extension Office {
  private static let events = """
    SELECT seq, hash, record FROM events WHERE stream = $1 AND seq >= $2 AND id <= $3 ORDER BY seq
    """

  private static let receiptEvents = """
    SELECT seq, hash, record FROM events WHERE stream = $1 AND kind IN ('received', 'contactChanged', 'corrected')
      ORDER BY seq
    """

  /// The events of a case or a dispute, in order.
  func caseEvents(in stream: RecordStream) throws(StoreError) -> [CaseEvent] {
    var reading: StreamReading?
    if let known = lastRead, known.stream == stream { reading = try read(after: known) }
    if reading == nil { reading = try read(stream) }
    lastRead = reading
    return reading?.events ?? []
  }

  /// Only those that the record had when it ended with the event `last`.
  func caseEvents(in stream: RecordStream, through last: Int) throws(StoreError) -> [CaseEvent] {
    try read(stream, through: last)?.events ?? []
  }

  /// Only those that say who applied for what, and the corrections.
  func receiptEvents(in stream: RecordStream) throws(StoreError) -> [CaseEvent] {
    try database.rows(Self.receiptEvents, [stream.name]) { (row: Row) throws(StoreError) in
      try event(row, in: stream)
    }
  }

  /// Nil for a stream without events.
  private func read(_ stream: RecordStream, through last: Int = .max) throws(StoreError) -> StreamReading? {
    var (events, hash): ([CaseEvent], String) = ([], "")
    try database.forEachRow(Self.events, [stream.name, 0, last]) { (row: Row) throws(StoreError) in
      events.append(try event(row, in: stream))
      hash = row.text(1)
    }
    return events.isEmpty ? nil : StreamReading(stream: stream, events: events, hash: hash)
  }

  /// What was read before and what came since; nil when the file does not hold what was read before: it was
  /// read inside a transaction that came to nothing.
  private func read(after known: StreamReading) throws(StoreError) -> StreamReading? {
    var (events, hash) = (known.events, known.hash)
    let last = events.last?.sequence ?? 0
    var isKnown = false
    try database.forEachRow(Self.events, [known.stream.name, last, Int.max]) {
      (row: Row) throws(StoreError) in
      if row.integer(0) == last {
        isKnown = row.text(1) == known.hash
      } else if isKnown {
        events.append(try event(row, in: known.stream))
        hash = row.text(1)
      }
    }
    return isKnown ? StreamReading(stream: known.stream, events: events, hash: hash) : nil
  }

  private func event(_ row: Row, in stream: RecordStream) throws(StoreError) -> CaseEvent {
    do { return try coder.decode(row.text(2), as: EventRecord<CaseFact>.self).event } catch {
      throw .unreadableRecord(stream: stream.name, sequence: row.integer(0), reason: "\(error)")
    }
  }
}
