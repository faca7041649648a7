import FoundationEssentials

/// Encodes and decodes records: its coders are made once, for a million events pass through them.
struct RecordCoder {
  private let encoder = RecordEncoder()
  private let decoder = JSONDecoder()

  /// One line: JSON writes a line feed in a text as `\n`.
  func encode<Fact>(_ record: EventRecord<Fact>) -> String {
    // Strings, integers and days always encode.
    guard let line = try? encoder.line(of: record) else { preconditionFailure("an event has no record") }
    return line
  }

  func decode<Fact>(_ record: String, as type: EventRecord<Fact>.Type) throws -> EventRecord<Fact> {
    try decoder.decode(type, from: Data(record.utf8))
  }
}
