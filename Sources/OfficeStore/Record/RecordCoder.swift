import FoundationEssentials

/// Encodes and decodes records: the encoder is made once, for a million events pass through it.
struct RecordCoder {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// One line: JSON writes a line feed in a text as `\n`.
  func encode<Fact>(_ record: EventRecord<Fact>) -> String {
    // Strings, integers and days always encode.
    guard let data = try? encoder.encode(record) else { preconditionFailure("an event has no record") }
    return String(decoding: data, as: UTF8.self)
  }

  func decode<Fact>(_ record: String, as type: EventRecord<Fact>.Type) throws -> EventRecord<Fact> {
    try decoder.decode(type, from: Data(record.utf8))
  }
}
