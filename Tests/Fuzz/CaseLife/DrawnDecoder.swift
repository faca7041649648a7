import Disclosure

/// Decodes a payload from drawn bytes: each value is whatever its type can be.
struct DrawnDecoder: Decoder {
  let draw: EventDraw
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ draw: EventDraw) { self.draw = draw }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(DrawnFields<Key>(draw))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { DrawnList(draw) }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { DrawnValue(draw) }

  /// A day, a choice of its list, or what the type decodes itself from.
  static func value<Value: Decodable>(_ type: Value.Type, from draw: EventDraw) throws -> Value {
    if let day = draw.nextDay() as? Value { return day }
    if let list = type as? any CaseIterable.Type, let choice = choice(of: list, draw) as? Value {
      return choice
    }
    return try Value(from: DrawnDecoder(draw))
  }

  private static func choice<List: CaseIterable>(of list: List.Type, _ draw: EventDraw) -> Any? {
    let all = Array(list.allCases)
    return all.isEmpty ? nil : all[draw.byte() % all.count]
  }
}
