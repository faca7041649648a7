/// A drawn text, number or flag.
struct DrawnValue: SingleValueDecodingContainer {
  private let draw: EventDraw
  let codingPath: [any CodingKey] = []

  init(_ draw: EventDraw) { self.draw = draw }

  func decodeNil() -> Bool { false }

  func decode(_ type: Bool.Type) throws -> Bool { draw.byte() % 2 == 1 }

  func decode(_ type: String.Type) throws -> String { draw.text() }

  func decode(_ type: Int.Type) throws -> Int { draw.integer() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try DrawnDecoder.value(type, from: draw)
  }
}
