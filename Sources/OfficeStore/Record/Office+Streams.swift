import Disclosure

/// Streams of a matter that is no case: what people decided, read whole and appended to by one fact.
extension Office {
  private static let records = "SELECT id, seq, record FROM events WHERE stream = $1 ORDER BY seq"
  private static let names = """
    SELECT DISTINCT stream FROM events WHERE stream >= $1 AND stream < $2 ORDER BY stream
    """

  /// The records of a stream, in order, each with its place in the whole record.
  func records<Fact>(
    in stream: RecordStream, of type: Fact.Type
  ) throws(StoreError) -> [(id: Int, record: EventRecord<Fact>)] {
    try database.rows(Self.records, [stream.name]) { (row: Row) throws(StoreError) in
      do { return (row.integer(0), try coder.decode(row.text(2), as: EventRecord<Fact>.self)) } catch {
        throw .unreadableRecord(stream: stream.name, sequence: row.integer(1), reason: "\(error)")
      }
    }
  }

  /// The streams of one kind, as `catalogue`.
  func streams(of kind: String) throws(StoreError) -> [RecordStream] {
    // `0` is the character behind `/`.
    try database.rows(Self.names, [kind + "/", kind + "0"]) {
      (row: Row) throws(StoreError) in RecordStream(row.text(0))
    }.compactMap(\.self)
  }

  /// Appends a fact that people enter on the day on which it is decided, or of an earlier one.
  func append<Fact: RecordedFact>(
    _ fact: Fact, to stream: RecordStream, on day: Day? = nil, by person: String, _ entry: Entry
  ) throws(StoreError) {
    try append(
      EventRecord(
        stream: stream, sequence: try nextSequence(in: stream), day: day ?? entry.today,
        enteredAt: entry.enteredAt, knownOn: entry.today, person: person, fact: fact))
  }

  /// The person of an entry, who has one of these roles.
  func person(_ entry: Entry, having roles: Set<Role>) throws(StoreError) -> Person {
    let person = try requiredPerson(entry)
    guard !roles.isDisjoint(with: person.roles) else {
      throw .officeRolesLack(needed: Role.allCases.filter(roles.contains), has: person.roles)
    }
    return person
  }
}
