/// Reads a JSON text into nodes that keep places, digits and keys that occur twice.
///
/// Foundation's decoder keeps none of the three, and a report in which a row stands twice must be refused, not
/// decided by chance. Source: RFC 8259.
struct JSONReader {
  let scalars: [Unicode.Scalar]
  var position = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0

  private static let maximumDepth = 32

  /// The value of a whole text in UTF-8, with or without a byte order mark.
  static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONSyntaxError(placeOfBadUTF8(bytes), .notUTF8)
    }
    var reader = JSONReader(text)
    let node = try reader.value()
    reader.skipSpace()
    if reader.next != nil { throw reader.error(.textAfterEnd) }
    return node
  }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { (position, lineStart) = (1, 1) }
  }

  private static func placeOfBadUTF8(_ bytes: [UInt8]) -> JSONPlace {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let bad = lines.firstIndex(where: { String(validating: $0, as: UTF8.self) == nil }) else {
      return JSONPlace(line: 1, column: 1)
    }
    // A decoder puts the replacement character where the text ends.
    let sound = String(decoding: lines[bad], as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
    return JSONPlace(line: bad + 1, column: sound.count + 1)
  }
}

extension JSONReader {
  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private var place: JSONPlace { JSONPlace(line: line, column: position - lineStart + 1) }

  func error(_ problem: JSONSyntaxError.Problem) -> JSONSyntaxError {
    JSONSyntaxError(place, problem)
  }

  /// The error of a scalar that cannot stand here.
  var misplaced: JSONSyntaxError {
    error(next.map { .unexpected(Character($0)) } ?? .unexpectedEnd)
  }

  private mutating func skipSpace() {
    while let scalar = next, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" {
      position += 1
      if scalar == "\n" { (line, lineStart) = (line + 1, position) }
    }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  mutating func expect(_ text: String) throws(JSONSyntaxError) {
    for scalar in text.unicodeScalars where !take(scalar) { throw misplaced }
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONNode {
    skipSpace()
    let start = place
    return JSONNode(place: start, value: try bareValue())
  }

  private mutating func bareValue() throws(JSONSyntaxError) -> JSONValue {
    switch next {
    case "{": return .object(try nested { reader throws(JSONSyntaxError) in try reader.members() })
    case "[": return .array(try nested { reader throws(JSONSyntaxError) in try reader.elements() })
    case "\"": return .string(try string())
    case "t": return .bool(try word("true", true))
    case "f": return .bool(try word("false", false))
    case "n": return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word<Value>(_ text: String, _ value: Value) throws(JSONSyntaxError) -> Value {
    try expect(text)
    return value
  }

  private mutating func nested<Value>(
    _ body: (inout JSONReader) throws(JSONSyntaxError) -> Value
  ) throws(JSONSyntaxError) -> Value {
    if depth == JSONReader.maximumDepth { throw error(.tooDeep) }
    depth += 1
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func elements() throws(JSONSyntaxError) -> [JSONNode] {
    var elements: [JSONNode] = []
    skipSpace()
    if take("]") { return elements }
    repeat {
      elements.append(try value())
      skipSpace()
    } while take(",")
    try expect("]")
    return elements
  }

  private mutating func members() throws(JSONSyntaxError) -> [JSONMember] {
    var members: [JSONMember] = []
    skipSpace()
    if take("}") { return members }
    repeat {
      members.append(try member())
      skipSpace()
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func member() throws(JSONSyntaxError) -> JSONMember {
    skipSpace()
    let start = place
    let key = try string()
    skipSpace()
    try expect(":")
    return JSONMember(key: key, place: start, node: try value())
  }
}
