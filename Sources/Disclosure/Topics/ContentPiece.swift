/// A character of a description, or a whole word of letters and digits, and what it is there for.
struct ContentPiece: Hashable, Sendable {
  /// The character; of a word a value above all characters.
  let symbol: UInt32
  var role: ContentRole
  /// Whether a stop, or a word that was left out, stood before it.
  var beginsRun: Bool

  static func symbol(of word: String) -> UInt32 {
    word.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 } | 0x8000_0000
  }

  var isWord: Bool { symbol >= 0x8000_0000 }
}
