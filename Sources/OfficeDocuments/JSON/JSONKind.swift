/// The kinds of JSON value, for saying which one stands where another should.
public enum JSONKind: String, Hashable, Sendable {
  case null, bool, number, string, array, object
}

extension JSONValue {
  var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value as a message quotes it: digits and words as written, nothing of arrays and objects.
  var quotation: String? {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): text
    case .array, .object: nil
    }
  }
}
