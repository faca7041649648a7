/// The start of an element: its name without the prefix, and its attributes.
struct MarkupElement {
  let name: String
  private let attributes: ArraySlice<UInt8>

  /// - Parameter tag: what stands between < and >.
  init(_ tag: ArraySlice<UInt8>) {
    let end = tag.firstIndex { Self.isBlank($0) } ?? tag.endIndex
    name = Self.localName(tag[..<end])
    attributes = tag[end...]
  }

  static func localName(_ name: ArraySlice<UInt8>) -> String {
    let trimmed = name.prefix { !isBlank($0) }
    let start = trimmed.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? trimmed.startIndex
    return String(decoding: trimmed[start...], as: UTF8.self)
  }

  /// The value of an attribute, by its local name; nil where it has none.
  func attribute(_ wanted: String) -> String? {
    var rest = attributes
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = Self.localName(rest[..<equals].drop { Self.isBlank($0) })
      let behind = rest[(equals + 1)...].drop { Self.isBlank($0) }
      guard let quote = behind.first, let end = behind.dropFirst().firstIndex(of: quote) else { return nil }
      if name == wanted { return try? MarkupText.decoded(behind[(behind.startIndex + 1)..<end]) }
      rest = rest[(end + 1)...]
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
