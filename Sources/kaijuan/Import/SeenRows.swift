import Disclosure

/// The rows of a ledger that were read so far, as far as later ones must be told from them: some forty bytes a row,
/// for a ledger may have a million.
///
/// Numbers and contents are kept as hashes of 64 bits. That two numbers of a million rows share one happens once in
/// thirty million ledgers; the rows are then rejected as twins, never taken for one another without a word.
struct SeenRows {
  /// A row as it is remembered.
  struct Row {
    /// Its place among the rows, from 0.
    let place: Int
    let line: Int
    fileprivate let content: UInt64
  }

  private var places: [UInt64: UInt32] = [:]
  private var references: [UInt64: UInt32] = [:]
  private var contents: [UInt64] = []
  private var lines: [UInt32] = []

  /// Remembers a row.
  ///
  /// - Returns: the earlier row of the same number, and whether it says the same; nil for a new number.
  mutating func add(_ entry: LedgerEntry, at line: Int, place: Int) -> (row: Row, isSame: Bool)? {
    let content = Self.hash(entry.hashContent)
    while contents.count < place { append(0, 0) }
    append(content, line)
    let number = Self.hash(entry.hashName)
    guard let earlier = places[number] else {
      places[number] = UInt32(place)
      return nil
    }
    let row = row(at: earlier)
    return (row, row.content == content)
  }

  /// Remembers the reference number that a row brings.
  ///
  /// - Returns: the line of the earlier row that brings the same.
  mutating func add(reference: String, place: Int) -> Int? {
    references.updateValue(UInt32(place), forKey: Self.hash { $0.combine(reference) }).map {
      row(at: $0).line
    }
  }

  private mutating func append(_ content: UInt64, _ line: Int) {
    contents.append(content)
    lines.append(UInt32(truncatingIfNeeded: line))
  }

  private func row(at place: UInt32) -> Row {
    Row(place: Int(place), line: Int(lines[Int(place)]), content: contents[Int(place)])
  }

  private static func hash(_ feed: (inout Hasher) -> Void) -> UInt64 {
    var hasher = Hasher()
    feed(&hasher)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
