import Disclosure

/// An event as it stands in the record: one line of JSON with sorted keys. Its bytes are hashed and never
/// re-encoded.
///
/// It names its stream and its place there, so that the chain also shows an event that was moved to another
/// case.
struct EventRecord<Fact: RecordedFact>: Codable {
  /// The record's own form, not the program's: a later form gets the next number, and a decoder each.
  static var currentVersion: Int { 1 }

  let version: Int
  let stream: String
  /// The position in the stream, 1 and up.
  let sequence: Int
  let day: Day
  /// When it was entered, by the clock of the machine: `2026-11-20T09:30:00+08:00`.
  let enteredAt: String
  let knownOn: Day
  let person: String
  let fact: Fact

  private enum CodingKeys: String, CodingKey {
    case version, stream
    case sequence = "seq"
    case day, enteredAt, knownOn, person, kind, fields
  }

  init(
    stream: RecordStream, sequence: Int, day: Day, enteredAt: String, knownOn: Day, person: String, fact: Fact
  ) {
    self.version = Self.currentVersion
    self.stream = stream.name
    self.sequence = sequence
    self.day = day
    self.enteredAt = enteredAt
    self.knownOn = knownOn
    self.person = person
    self.fact = fact
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    version = try container.decode(Int.self, forKey: .version)
    guard version == Self.currentVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "record version \(version) is not known")
    }
    stream = try container.decode(String.self, forKey: .stream)
    sequence = try container.decode(Int.self, forKey: .sequence)
    day = try container.decode(Day.self, forKey: .day)
    enteredAt = try container.decode(String.self, forKey: .enteredAt)
    knownOn = try container.decode(Day.self, forKey: .knownOn)
    person = try container.decode(String.self, forKey: .person)
    let kind = try container.decode(Fact.Kind.self, forKey: .kind)
    fact = try Fact(kind: kind, from: container.superDecoder(forKey: .fields))
    if let flaw = fact.flaw {
      throw DecodingError.dataCorruptedError(forKey: .fields, in: container, debugDescription: flaw)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(version, forKey: .version)
    try container.encode(stream, forKey: .stream)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(day, forKey: .day)
    try container.encode(enteredAt, forKey: .enteredAt)
    try container.encode(knownOn, forKey: .knownOn)
    try container.encode(person, forKey: .person)
    try container.encode(fact.recordedKind, forKey: .kind)
    try container.encode(RecordFields(fact: fact), forKey: .fields)
  }
}

/// What a fact says, as a member of a record.
struct RecordFields<Fact: RecordedFact>: Encodable {
  let fact: Fact

  func encode(to encoder: any Encoder) throws { try fact.encodeFields(to: encoder) }
}

extension EventRecord<CaseFact> {
  init(_ event: CaseEvent, in stream: RecordStream, enteredAt: String) {
    self.init(
      stream: stream, sequence: event.sequence, day: event.day, enteredAt: enteredAt, knownOn: event.knownOn,
      person: event.person, fact: event.fact)
  }

  var event: CaseEvent {
    CaseEvent(sequence: sequence, day: day, knownOn: knownOn, person: person, fact: fact)
  }
}
