extension ArraySlice<UInt8> {
  /// UTF-8 text without the blanks at both ends: ASCII white space, the ideographic and the no-break space,
  /// and the invisible characters that copying from web pages and documents leaves behind.
  var trimmedOfBlanks: ArraySlice<UInt8> {
    var rest = withoutLeadingBlanks
    while case let length = rest.trailingBlankLength, length > 0 { rest = rest.dropLast(length) }
    return rest
  }

  /// The same without the blanks at the beginning alone.
  var withoutLeadingBlanks: ArraySlice<UInt8> {
    var rest = self
    while case let length = rest.leadingBlankLength, length > 0 { rest = rest.dropFirst(length) }
    return rest
  }

  private var leadingBlankLength: Int {
    guard let first else { return 0 }
    if first.isASCIIBlank { return 1 }
    guard first >= 0xC2 else { return 0 }
    return wideBlanks.first(where: { starts(with: $0) })?.count ?? 0
  }

  private var trailingBlankLength: Int {
    guard let last else { return 0 }
    if last.isASCIIBlank { return 1 }
    switch last {
    case 0xA0, 0x80, 0x8B, 0xBF:
      return wideBlanks.first(where: { suffix($0.count).elementsEqual($0) })?.count ?? 0
    default: return 0
    }
  }
}

/// U+00A0 no-break space, U+3000 ideographic space, U+200B zero width space, U+FEFF byte order mark.
private let wideBlanks: [[UInt8]] = [
  [0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF],
]

extension UInt8 {
  fileprivate var isASCIIBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
