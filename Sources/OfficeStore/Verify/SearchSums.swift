import Disclosure

/// What the search index should hold, and what it holds, each as sums that do not depend on the order: the index
/// is sorted by token and the cases by id, and an office has some forty tokens a case.
struct SearchSums: Equatable {
  static let columns = ["number", "applicant", "subject", "unit", "organ"]

  /// Over every place of every token: token, case, column and position.
  private var places: UInt64 = 0
  /// For each first character of a token the sum over its cases: what the index of first characters holds.
  private(set) var cases: [Unicode.Scalar: UInt64] = [:]

  /// Adds what the index should hold of a case.
  mutating func add(_ row: CaseRow) {
    var first: Set<Unicode.Scalar> = []
    for (column, text) in zip(Self.columns, SearchText.index(of: row)) {
      for (position, token) in text.split(separator: " ").enumerated() {
        var token = token
        token.withUTF8 { add(UnsafeRawBufferPointer($0), in: row.id, column, position) }
        if let character = token.unicodeScalars.first, !character.isASCII { first.insert(character) }
      }
    }
    for character in first { add(row.id, under: character) }
  }

  /// Adds one place of a token.
  mutating func add(_ token: UnsafeRawBufferPointer, in id: Int, _ column: String, _ position: Int) {
    var hash = Self.hash(
      UnsafeRawBufferPointer(start: token.baseAddress, count: min(token.count, Self.limit)))
    for byte in column.utf8 { hash = Self.mixed(hash ^ UInt64(byte)) }
    hash = Self.mixed(hash ^ UInt64(bitPattern: Int64(id)))
    places &+= Self.mixed(hash ^ UInt64(bitPattern: Int64(position)))
  }

  /// Adds a case to those that have a token beginning with a character.
  mutating func add(_ id: Int, under character: Unicode.Scalar) {
    cases[character, default: 0] &+= Self.mixed(UInt64(bitPattern: Int64(id)))
  }

  /// FTS5 keeps no more of a token; bytes.
  private static let limit = 32_768

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
