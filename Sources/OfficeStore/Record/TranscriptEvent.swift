import Disclosure

/// One event of an ``EventTranscript``: what it says, its days, and who entered it.
struct TranscriptEvent: Codable {
  private enum CodingKeys: String, CodingKey {
    case version, day, knownOn, person, kind, fields
  }

  private let day: Day
  private let knownOn: Day
  private let person: String
  private let fact: CaseFact

  init(_ event: CaseEvent) {
    (day, knownOn, person, fact) = (event.day, event.knownOn, event.person, event.fact)
  }

  func event(sequence: Int) -> CaseEvent {
    CaseEvent(sequence: sequence, day: day, knownOn: knownOn, person: person, fact: fact)
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .version)
    guard version == EventRecord<CaseFact>.currentVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "record version \(version) is not known")
    }
    day = try container.decode(Day.self, forKey: .day)
    knownOn = try container.decode(Day.self, forKey: .knownOn)
    person = try container.decode(String.self, forKey: .person)
    let kind = try container.decode(CaseEventKind.self, forKey: .kind)
    fact = try CaseFact(kind: kind, from: container.superDecoder(forKey: .fields))
    if let flaw = fact.flaw {
      throw DecodingError.dataCorruptedError(forKey: .fields, in: container, debugDescription: flaw)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(EventRecord<CaseFact>.currentVersion, forKey: .version)
    try container.encode(day, forKey: .day)
    try container.encode(knownOn, forKey: .knownOn)
    try container.encode(person, forKey: .person)
    try container.encode(fact.kind, forKey: .kind)
    try container.encode(RecordFields(fact: fact), forKey: .fields)
  }
}
