/// A text as the scanner reads it: scalar by scalar, in the width of ASCII and in capitals, each at its own place.
struct ScannedText {
  let original: [Unicode.Scalar]
  let folded: [Unicode.Scalar]
  /// Of the tables in it.
  let heads: TableHeads

  init(_ text: String) {
    original = Array(text.unicodeScalars)
    folded = original.map(Self.folded)
    heads = TableHeads(folded)
  }

  var count: Int { folded.count }

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(original[range]))
  }

  func foldedText(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(folded[range]))
  }

  /// The scalar at a place; a line end beyond both ends.
  subscript(_ place: Int) -> Unicode.Scalar { folded.indices.contains(place) ? folded[place] : "\n" }

  /// Whether the words stand at the place.
  func has(_ words: String, at place: Int) -> Bool {
    var place = place
    for scalar in words.unicodeScalars {
      guard self[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  /// Whether the words end before the place.
  func has(_ words: String, endingAt place: Int) -> Bool {
    let start = place - words.unicodeScalars.count
    return start >= 0 && has(words, at: start)
  }

  /// Where the words begin that end before the place, with blanks between their characters or without: 住　址.
  func start(of words: String, endingAt end: Int) -> Int? {
    var place = end
    for scalar in words.unicodeScalars.reversed() {
      while place > 0, place < end, self[place - 1].isBlankInLine { place -= 1 }
      guard place > 0, self[place - 1] == scalar else { return nil }
      place -= 1
    }
    return place
  }

  /// Where the words end that begin at the place, with blanks between their characters or without.
  func end(of words: String, at start: Int) -> Int? {
    var place = start
    for scalar in words.unicodeScalars {
      while place > start, self[place].isBlankInLine { place += 1 }
      guard self[place] == scalar else { return nil }
      place += 1
    }
    return place
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let narrow =
      (0xFF01...0xFF5E).contains(scalar.value)
      ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : Self.lookalikes[scalar] ?? scalar
    return ("a"..."z").contains(narrow) ? Unicode.Scalar(narrow.value - 0x20) ?? narrow : narrow
  }

  /// What input methods and typesetting put in the place of an ASCII character.
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "￥": "¥", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "﹣": "-", "﹘": "-",
  ]
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  var isASCIICapital: Bool { ("A"..."Z").contains(self) }
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIICapital }

  /// Blanks within a line, and the invisible characters that copying leaves behind.
  var isBlankInLine: Bool {
    switch value {
    case 0x20, 0xA0, 0x3000, 0x2000...0x200A, 0x202F, 0x205F, 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }

  var isIdeograph: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
