extension String {
  /// The lines of it as every rendering prints them, without a mark that no page can hold.
  ///
  /// A tab is a space. Other control characters, which XML forbids and which nobody sees, become the sign of a
  /// character that could not be shown: nothing vanishes silently.
  var printedLines: [String] {
    guard !unicodeScalars.allSatisfy(\.isPlain) else { return [self] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.printable)
  }

  /// The same in one line, for what is never more.
  var inOneLine: String { printedLines.joined(separator: " ") }

  /// How many characters of a line it takes: letters and digits of ASCII are half as wide as a Chinese character.
  var widthInCharacters: Double {
    unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) }
  }
}

extension Substring {
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          if scalar == "\t" { return " " }
          return scalar.isPrintable ? scalar : "\u{FFFD}"
        }))
  }
}

extension Unicode.Scalar {
  /// Printable without a look at the tables: nearly all that papers hold.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x202A...0xFDCF, 0x20...0x7E, 0xA0...0x2027, 0xFDF0...0xFFFD: true
    default: false
    }
  }

  fileprivate var isPrintable: Bool {
    properties.generalCategory != .control && !properties.isNoncharacterCodePoint
  }
}
