/// An object of a record.
struct RecordObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: RecordEncoder

  var codingPath: [any CodingKey] { [] }

  func encode(_ value: String, forKey key: Key) { encoder.write(key) { encoder.write(value) } }
  func encode(_ value: Bool, forKey key: Key) { encoder.write(key) { encoder.write(value) } }
  func encode(_ value: Int, forKey key: Key) { encoder.write(key) { encoder.write(value) } }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    try encoder.write(key) { try encoder.write(value) }
  }
}

/// An array of a record.
struct RecordArray: UnkeyedEncodingContainer {
  let encoder: RecordEncoder
  private(set) var count = 0

  init(encoder: RecordEncoder) { self.encoder = encoder }

  var codingPath: [any CodingKey] { [] }

  mutating func encode(_ value: String) {
    begin()
    encoder.write(value)
  }

  mutating func encode(_ value: Bool) {
    begin()
    encoder.write(value)
  }

  mutating func encode(_ value: Int) {
    begin()
    encoder.write(value)
  }

  mutating func encode(_ value: some Encodable) throws {
    begin()
    try encoder.write(value)
  }

  private mutating func begin() {
    if count > 0 { encoder.writeComma() }
    count += 1
  }
}

/// A text, a number or a flag of a record.
struct RecordScalar: SingleValueEncodingContainer {
  let encoder: RecordEncoder

  var codingPath: [any CodingKey] { [] }

  func encode(_ value: String) { encoder.write(value) }
  func encode(_ value: Bool) { encoder.write(value) }
  func encode(_ value: Int) { encoder.write(value) }
  func encode(_ value: some Encodable) throws { try value.encode(to: encoder) }
}

// What no record holds. Whoever gives an event a field of such a kind meets these sentences in the first test.
extension RecordObject {
  func encodeNil(forKey key: Key) throws { try refuse("null") }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { preconditionFailure("a record is written value by value") }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure("a record is written value by value")
  }

  func superEncoder() -> any Encoder { preconditionFailure("a record is written value by value") }
  func superEncoder(forKey key: Key) -> any Encoder {
    preconditionFailure("a record is written value by value")
  }
}

extension RecordArray {
  func encodeNil() throws { try refuse("null") }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("a record is written value by value")
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    preconditionFailure("a record is written value by value")
  }

  func superEncoder() -> any Encoder { preconditionFailure("a record is written value by value") }
}

extension RecordScalar {
  func encodeNil() throws { try refuse("null") }
}

private func refuse(_ what: String) throws {
  throw EncodingError.invalidValue(what, .init(codingPath: [], debugDescription: "no record holds \(what)"))
}
