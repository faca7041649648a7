import Disclosure
import FoundationEssentials

/// An event as it stands in the record: one line of JSON with sorted keys. Its bytes are hashed and never re-encoded.
struct EventRecord<Fact: RecordedFact>: Codable {
  /// The record's own form, not the program's: a later form gets the next number, and a decoder each.
  static var currentVersion: Int { 1 }

  let version: Int
  let day: Day
  /// When it was entered, by the clock of the machine: `2026-11-20T09:30:00+08:00`.
  let enteredAt: String
  let knownOn: Day
  let person: String
  let fact: Fact

  private enum CodingKeys: String, CodingKey {
    case version, day, enteredAt, knownOn, person, kind, fields
  }

  init(day: Day, enteredAt: String, knownOn: Day, person: String, fact: Fact) {
    self.version = Self.currentVersion
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
    day = try container.decode(Day.self, forKey: .day)
    enteredAt = try container.decode(String.self, forKey: .enteredAt)
    knownOn = try container.decode(Day.self, forKey: .knownOn)
    person = try container.decode(String.self, forKey: .person)
    let kind = try container.decode(Fact.Kind.self, forKey: .kind)
    fact = try Fact(kind: kind, from: container.superDecoder(forKey: .fields))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(version, forKey: .version)
    try container.encode(day, forKey: .day)
    try container.encode(enteredAt, forKey: .enteredAt)
    try container.encode(knownOn, forKey: .knownOn)
    try container.encode(person, forKey: .person)
    try container.encode(fact.recordedKind, forKey: .kind)
    try fact.encodeFields(to: container.superEncoder(forKey: .fields))
  }
}

/// What a stream of the record holds: facts that know their kind and their fields.
protocol RecordedFact {
  associatedtype Kind: Codable & RawRepresentable<String>

  var recordedKind: Kind { get }

  init(kind: Kind, from decoder: any Decoder) throws
  func encodeFields(to encoder: any Encoder) throws
}

extension CaseFact: RecordedFact {
  var recordedKind: CaseEventKind { kind }

  func encodeFields(to encoder: any Encoder) throws { try payload.encode(to: encoder) }
}

/// Encodes and decodes records: the encoder is made once, for a million events pass through it.
struct RecordCoder {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func encode<Fact>(_ record: EventRecord<Fact>) -> String {
    // Strings, integers and days always encode.
    guard let data = try? encoder.encode(record) else { preconditionFailure("an event has no record") }
    return String(decoding: data, as: UTF8.self)
  }

  func decode<Fact>(_ record: String, as type: EventRecord<Fact>.Type) throws -> EventRecord<Fact> {
    try decoder.decode(type, from: Data(record.utf8))
  }
}
