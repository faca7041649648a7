/// Writes a record as JSON in one line: keys sorted, nothing between the tokens.
///
/// The bytes are those that Foundation's encoder wrote into the first records (`.sortedKeys`,
/// `.withoutEscapingSlashes`), at a fraction of its time: a ledger of a million rows makes six million records. What
/// a record never holds (fractions, null, dictionaries) it does not write.
///
/// Not `Sendable`: it writes one record at a time.
final class RecordEncoder: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  private var bytes: [UInt8] = []
  /// The members of the objects that are being written, those of the innermost last.
  private var members: [Member] = []
  private var open: [Value] = []
  private var sorted: [UInt8] = []

  /// A member of an object: its key, and where both it and its value stand.
  private struct Member {
    let key: String
    let place: Range<Int>
  }

  /// A value that is being written.
  private struct Value {
    enum Form {
      case scalar, object, array
    }

    var form = Form.scalar
    let start: Int
    let firstMember: Int
  }

  func line(of record: some Encodable) throws -> String {
    bytes.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    try write(record)
    return String(decoding: bytes, as: UTF8.self)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    open[open.count - 1].form = .object
    return KeyedEncodingContainer(RecordObject<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    open[open.count - 1].form = .array
    bytes.append(UInt8(ascii: "["))
    return RecordArray(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { RecordScalar(encoder: self) }
}

extension RecordEncoder {
  func write(_ value: some Encodable) throws {
    open.append(Value(start: bytes.count, firstMember: members.count))
    try value.encode(to: self)
    let value = open.removeLast()
    switch value.form {
    case .scalar: break
    case .array: bytes.append(UInt8(ascii: "]"))
    case .object: close(value)
    }
  }

  /// Writes a member of the innermost object.
  func write(_ key: any CodingKey, _ body: () throws -> Void) rethrows {
    let start = bytes.count
    write(key.stringValue)
    bytes.append(UInt8(ascii: ":"))
    try body()
    members.append(Member(key: key.stringValue, place: start..<bytes.count))
  }

  func writeComma() { bytes.append(UInt8(ascii: ",")) }

  func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  func write(_ flag: Bool) { bytes.append(contentsOf: (flag ? "true" : "false").utf8) }

  func write(_ text: String) {
    bytes.append(.quotationMark)
    var text = text
    text.withUTF8 { utf8 in
      var written = 0
      for index in utf8.indices where utf8[index] < 0x20 || Self.isSyntax(utf8[index]) {
        bytes.append(contentsOf: utf8[written..<index])
        bytes.append(contentsOf: Self.escape(of: utf8[index]).utf8)
        written = index + 1
      }
      bytes.append(contentsOf: utf8[written...])
    }
    bytes.append(.quotationMark)
  }

  /// Puts the members in order, and braces and commas about them.
  private func close(_ object: Value) {
    let own = object.firstMember..<members.count
    members[own].sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    sorted.removeAll(keepingCapacity: true)
    for member in members[own] {
      sorted.append(UInt8(ascii: sorted.isEmpty ? "{" : ","))
      sorted.append(contentsOf: bytes[member.place])
    }
    if own.isEmpty { sorted.append(UInt8(ascii: "{")) }
    sorted.append(UInt8(ascii: "}"))
    bytes.replaceSubrange(object.start..., with: sorted)
    members.removeSubrange(object.firstMember...)
  }

  private static func isSyntax(_ byte: UInt8) -> Bool {
    byte == .quotationMark || byte == UInt8(ascii: "\\")
  }

  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case .quotationMark: "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: byte < 0x10 ? "\\u000\(String(byte, radix: 16))" : "\\u00\(String(byte, radix: 16))"
    }
  }
}

extension UInt8 {
  fileprivate static let quotationMark = UInt8(ascii: "\"")
}
