/// The text of XML with its references taken for what they stand for.
enum MarkupText {
  static func decoded(_ bytes: ArraySlice<UInt8>) throws(MarkupReader.Fault) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var (result, rest) = ("", bytes)
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += String(decoding: rest[..<start], as: UTF8.self)
      guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
        throw MarkupReader.Fault()
      }
      result.unicodeScalars.append(try scalar(String(decoding: rest[(start + 1)..<end], as: UTF8.self)))
      rest = rest[(end + 1)...]
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  private static func scalar(_ reference: String) throws(MarkupReader.Fault) -> Unicode.Scalar {
    if let known = known[reference] { return known }
    let number = reference.dropFirst()
    let code = number.hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    guard reference.hasPrefix("#"), let scalar = code.flatMap(Unicode.Scalar.init) else {
      throw MarkupReader.Fault()
    }
    return scalar
  }

  private static let known: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
  ]
}
