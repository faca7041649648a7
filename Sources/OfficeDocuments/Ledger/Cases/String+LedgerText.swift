extension String {
  /// Whether the value only says that there is none: `无`, or a stroke.
  var meansNothing: Bool {
    // What begins otherwise is something, and costs no folding: in ASCII `-`, `/`, `\`, `n`; `无`; the strokes, the
    // wide forms and the wide blank, whose first bytes are these.
    switch utf8.first {
    case nil, 0x2D, 0x2F, 0x5C, 0x4E, 0x6E, 0xE2, 0xE3, 0xEF: break
    case 0xE6 where utf8.count == 3: break
    default: return false
    }
    guard (1...12).contains(utf8.count) else { return false }
    let folded = foldedToHalfWidth
    return folded == "无" || folded.lowercased() == "n/a" || folded.allSatisfy { "-—–―─/\\".contains($0) }
  }

  /// The text with LF for every line end and without other control characters, and without the blanks at both ends
  /// that this leaves. TAB stays.
  var withoutControlCharacters: String {
    guard mayHoldControls else { return self }
    var result = UnicodeScalarView()
    for scalar in withLineFeeds.unicodeScalars
    where scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control {
      result.append(scalar)
    }
    return String(result).trimmedOfBlanks
  }

  /// The text with LF for every line end, those of documents and web pages among them.
  var withLineFeeds: String {
    guard mayHoldControls else { return self }
    var result = UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\u{0B}", "\u{0C}", "\u{85}": result.append("\n")
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
