/// Texts side by side as a search through them compares: in lower case, without width and spaces, with one stop
/// like another. 张　伟 is 张伟, ＣＴ is ct, 买买提•艾力 is 买买提·艾力.
///
/// One value is filled again and again: ten thousand cases are looked through while a key is pressed.
struct FoldedText {
  /// Stands before each text and in none.
  private static let border: UInt32 = 0
  /// Any stop, or several.
  private static let stop: UInt32 = 1

  private var scalars: [UInt32] = []

  mutating func removeAll() { scalars.removeAll(keepingCapacity: true) }

  /// Adds one text, as UTF-8.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    scalars.append(Self.border)
    var reader = ScalarReader(bytes)
    while let scalar = reader.next() { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let folded = SearchScalar.folded(scalar)
    switch SearchScalar(folded) {
    case .wordPart: scalars.append(("A"..."Z").contains(folded) ? folded.value + 0x20 : folded.value)
    case .character: appendInLowerCase(folded)
    case .separator: if scalars.last != Self.stop { scalars.append(Self.stop) }
    case .space, .ignored: break
    }
  }

  private mutating func appendInLowerCase(_ scalar: Unicode.Scalar) {
    // From the radicals to the last Yi syllable nothing has a case; most text is in between.
    guard !("\u{2E80}"..."\u{A4CF}").contains(scalar), scalar.properties.changesWhenLowercased else {
      return scalars.append(scalar.value)
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars { scalars.append(lower.value) }
  }

  /// Whether one of the texts holds a word of ``word(_:)``.
  func holds(_ word: [UInt32]) -> Bool {
    guard let first = word.first, scalars.count >= word.count else { return false }
    return scalars.withUnsafeBufferPointer { scalars in
      for start in 0...(scalars.count - word.count) where scalars[start] == first {
        if word.indices.allSatisfy({ scalars[start + $0] == word[$0] }) { return true }
      }
      return false
    }
  }

  /// A word of a search without the stops around it; empty where nothing is left to look for.
  static func word(_ text: String) -> [UInt32] {
    var (folded, text) = (FoldedText(), text)
    text.withUTF8 { folded.append(UnsafeRawBufferPointer($0)) }
    let isMark = { (scalar: UInt32) in scalar == border || scalar == stop }
    return Array(folded.scalars.drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}
