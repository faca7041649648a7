extension String {
  /// Whether the value only says that there is none: `无`, or a stroke.
  var meansNothing: Bool {
    // Days and numbers, which most cells hold, cost no folding.
    guard let first = utf8.first, utf8.count <= 12, !(0x30...0x39).contains(first) else { return false }
    let folded = foldedToHalfWidth
    return folded == "无" || folded.lowercased() == "n/a" || folded.allSatisfy { "-—–―─/\\".contains($0) }
  }

  /// The text with LF for every line end and without other control characters, which no one can see and a terminal
  /// would obey, and without the blanks at both ends that this leaves. TAB stays.
  var withoutControlCharacters: String {
    // C0 but LF, DEL, and the first byte of C1.
    guard utf8.contains(where: { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F || $0 == 0xC2 }) else { return self }
    var result = UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\u{0B}", "\u{0C}", "\u{85}": result.append("\n")
      case "\n", "\t": result.append(scalar)
      default: if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
      previous = scalar
    }
    return String(result).trimmedOfBlanks
  }
}
