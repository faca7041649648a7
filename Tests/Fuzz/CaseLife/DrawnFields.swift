/// The fields of a drawn object: an optional one is there for half of the bytes.
struct DrawnFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let draw: EventDraw
  let codingPath: [any CodingKey] = []
  let allKeys: [Key] = []

  init(_ draw: EventDraw) { self.draw = draw }

  func contains(_ key: Key) -> Bool { draw.byte() % 2 == 1 }

  func decodeNil(forKey key: Key) throws -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try DrawnDecoder.value(type, from: draw)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(DrawnFields<Nested>(draw))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { DrawnList(draw) }

  func superDecoder() throws -> any Decoder { DrawnDecoder(draw) }

  func superDecoder(forKey key: Key) throws -> any Decoder { DrawnDecoder(draw) }
}
