/// The members of a JSON object, each as it is written; what a value says is for the caller to read.
///
/// The tree of ``JSONReader`` costs a hundred times the bytes that it is read from, and of an exported case the caller
/// wants one value unchanged.
struct ObjectMembers {
  private var values: [String: ArraySlice<UInt8>] = [:]
  private var rest: ArraySlice<UInt8>

  /// - Parameter object: from its brace to its brace.
  /// - Returns: nil where the braces hold no members, and where a key stands twice.
  init?(_ object: [UInt8]) {
    rest = object[...]
    guard take(UInt8(ascii: "{")), readMembers() else { return nil }
  }

  /// The value of a key as it is written.
  subscript(key: String) -> ArraySlice<UInt8>? { values[key] }

  /// The text that is a key's value; nil for any other value.
  func text(_ key: String) -> String? {
    guard let value = values[key], case .string(let text) = try? JSONReader.read(Array(value)).value else {
      return nil
    }
    return text
  }

  private mutating func readMembers() -> Bool {
    repeat {
      guard let key = takeValue(), key.first == .quotationMark, take(UInt8(ascii: ":")),
        let value = takeValue(),
        values.updateValue(value, forKey: String(decoding: key.dropFirst().dropLast(), as: UTF8.self)) == nil
      else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && rest.isEmpty
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func takeValue() -> ArraySlice<UInt8>? {
    skipSpace()
    let end = rest.first.map(Self.isNested) == true ? endOfNest : endOfWord
    guard let end, end > rest.startIndex else { return nil }
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private var endOfNest: Int? {
    var scan = NestScan()
    return rest.firstIndex { scan.ends(with: $0) }.map { $0 + 1 }
  }

  /// The end of a number or of `null`.
  private var endOfWord: Int? {
    rest.firstIndex { $0.isSpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") }
  }

  private mutating func skipSpace() { rest = rest.drop(while: \.isSpace) }

  private static func isNested(_ byte: UInt8) -> Bool {
    byte == .quotationMark || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }
}

extension UInt8 {
  /// The blanks of RFC 8259.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == .lineFeed || self == .carriageReturn }
}
