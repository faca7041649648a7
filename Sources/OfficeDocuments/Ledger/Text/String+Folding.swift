extension String {
  /// The text without blanks at both ends, the ideographic space among them.
  var trimmedOfBlanks: String {
    String(decoding: Array(utf8)[...].trimmedOfBlanks, as: UTF8.self)
  }

  /// The text with full-width letters, digits and signs (U+FF01…U+FF5E, U+3000) in their usual width, trimmed.
  ///
  /// Input methods write `２０２５－３－５` and `（`; for comparing both widths are the same character.
  var foldedToHalfWidth: String {
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: unicodeScalars.lazy.map(\.halfWidth))
    return String(folded).trimmedOfBlanks
  }
}

extension Unicode.Scalar {
  fileprivate var halfWidth: Unicode.Scalar {
    switch value {
    case 0x3000: " "
    // The full-width forms stand in the order of ASCII, 0xFEE0 further on.
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFEE0))
    default: self
    }
  }
}
