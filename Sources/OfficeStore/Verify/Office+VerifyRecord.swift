/// Checks of the record in itself.
extension Office {
  private static let events = "SELECT id, stream, seq, record, hash FROM events"
  private static let erasedEvents = "SELECT id, NULL, NULL, NULL, hash FROM erased_events"

  func verifyChain(_ check: inout RecordCheck) throws(VerificationStop) {
    var walk = check
    defer { check = walk }
    let chain = chain
    // Files of an earlier schema have no place for what was erased.
    let hasErased = try verifying { () throws(StoreError) in try keepsErasedEvents() }
    let all = hasErased ? "\(Self.events) UNION ALL \(Self.erasedEvents)" : Self.events
    try database.forEachRow("\(all) ORDER BY id") { (row: Row) throws(VerificationStop) in
      try walk.take(row, chain)
    }
  }

  /// That no stream has a gap: read from the index of streams, without a list of them.
  func verifyStreams() throws(VerificationStop) -> RecordStreams {
    var streams = RecordStreams()
    try database.forEachRow("SELECT stream, count(*), min(seq), max(seq) FROM events GROUP BY stream") {
      (row: Row) throws(VerificationStop) in
      let (name, count) = (row.text(0), row.integer(1))
      guard let stream = RecordStream(name) else { throw .found(.unknownStream(name)) }
      guard row.integer(2) == 1, row.integer(3) == count else { throw try firstGap(in: stream) }
      switch stream {
      case .office: break
      case .caseFile: streams.cases += 1
      case .dispute(let id): streams.disputes.insert(id)
      case .topic(let id): streams.topics.insert(id)
      case .catalogue(let id): streams.papers.insert(id)
      case .inspection(let year): streams.inspections.insert(year)
      }
    }
    return streams
  }

  private func firstGap(in stream: RecordStream) throws(VerificationStop) -> VerificationStop {
    var next = 1
    try database.forEachRow("SELECT seq FROM events WHERE stream = $1 ORDER BY seq", [stream.name]) {
      (row: Row) throws(VerificationStop) in if row.integer(0) == next { next += 1 }
    }
    return .found(.missingInStream(stream.name, sequence: next))
  }

  func verifySeals(_ check: inout RecordCheck) throws(VerificationStop) {
    let seals = try verifying { () throws(StoreError) in try self.seals() }
    check.seals = seals.count
    var (previous, after) = (RecordChain.genesis, 0)
    for (index, seal) in seals.enumerated() {
      let isNext = seal.number == index + 1 && seal.upTo > after && seal.upTo <= check.events
      guard isNext, try root(previous: previous, after: after, through: seal.upTo) == seal.root else {
        throw .found(.brokenSeal(index + 1))
      }
      (previous, after) = (seal.root, seal.upTo)
    }
  }

  private func root(previous: String, after: Int, through last: Int) throws(VerificationStop) -> String {
    try verifying { () throws(StoreError) in
      let root = SealRoot(previous: previous)
      _ = try addHashes(after: after, through: last, to: root)
      return root.finish()
    }
  }

  /// The records of a stream, each compared with the columns beside it.
  func verifiedRecords<Fact>(
    in stream: RecordStream, of type: Fact.Type
  ) throws(VerificationStop) -> [EventRecord<Fact>] {
    try database.rows(
      "SELECT seq, record, kind, known_on FROM events WHERE stream = $1 ORDER BY seq", [stream.name]
    ) { (row: Row) throws(VerificationStop) in
      let (sequence, line, kind, knownOn) = (row.integer(0), row.text(1), row.text(2), row.day(3))
      let record: EventRecord<Fact>
      do { record = try coder.decode(line, as: EventRecord<Fact>.self) } catch {
        throw .found(.unreadableEvent(stream: stream.name, sequence: sequence, reason: "\(error)"))
      }
      let copies = [
        ("stream", record.stream == stream.name), ("seq", record.sequence == sequence),
        ("kind", record.fact.recordedKind.rawValue == kind), ("known_on", record.knownOn == knownOn),
      ]
      guard let column = copies.first(where: { !$0.1 })?.0 else { return record }
      throw .found(.copyDiffers(stream: stream.name, sequence: sequence, column: column))
    }
  }
}
