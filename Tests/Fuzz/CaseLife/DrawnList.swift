/// A drawn array of at most three elements.
struct DrawnList: UnkeyedDecodingContainer {
  private let draw: EventDraw
  private let length: Int
  private(set) var currentIndex = 0
  let codingPath: [any CodingKey] = []

  init(_ draw: EventDraw) {
    self.draw = draw
    length = draw.byte() % 4
  }

  var count: Int? { length }
  var isAtEnd: Bool { currentIndex >= length }

  mutating func decodeNil() throws -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    currentIndex += 1
    return try DrawnDecoder.value(type, from: draw)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    currentIndex += 1
    return KeyedDecodingContainer(DrawnFields<Nested>(draw))
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    currentIndex += 1
    return DrawnList(draw)
  }

  mutating func superDecoder() throws -> any Decoder { DrawnDecoder(draw) }
}
