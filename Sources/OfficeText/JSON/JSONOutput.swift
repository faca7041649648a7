import FoundationEssentials

/// A value as `--json` prints it: sorted keys, and null where a thing does not exist.
package enum JSONOutput: Encodable, Sendable {
  case null
  case text(String)
  case integer(Int)
  /// A number with one decimal, as tenths: 125 is 12.5.
  case tenths(Int)
  case flag(Bool)
  case list([JSONOutput])
  case object([String: JSONOutput])

  package static func optional(_ text: String?) -> JSONOutput { text.map(JSONOutput.text) ?? .null }
  package static func optional(_ value: Int?) -> JSONOutput { value.map(JSONOutput.integer) ?? .null }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .text(let text): try container.encode(text)
    case .integer(let value): try container.encode(value)
    case .tenths(let value): try container.encode(Double(value) / 10)
    case .flag(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  package var rendered: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Nothing in these values can fail to encode.
    guard let data = try? encoder.encode(self) else { preconditionFailure("an answer has no JSON") }
    return String(decoding: data, as: UTF8.self)
  }
}
