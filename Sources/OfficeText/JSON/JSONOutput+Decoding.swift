extension JSONOutput: Decodable {
  /// Whatever JSON holds, but numbers with a point: no event has any.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([JSONOutput].self) {
      self = .list(values)
    } else {
      self = .object(try container.decode([String: JSONOutput].self))
    }
  }
}
