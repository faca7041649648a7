import Disclosure

extension Office {
  private static let unwiped = "SELECT stream FROM erasures WHERE is_wiped = 0 ORDER BY stream"

  /// Whether pages of the file may still hold what an erased case said.
  public func needsWiping() throws(StoreError) -> Bool { try !unwiped().isEmpty }

  /// Writes the index of searchable text and then the whole file anew, without what was erased.
  ///
  /// The index keeps the words of what was taken out of it until its parts are merged, and the engine leaves copies of a
  /// row behind when it moves it. It takes as long as a copy of the file, and as much room again while it runs; others can
  /// only read meanwhile.
  ///
  /// - Throws: ``StoreError``: where others are at work, or the disk is full, it is to be done again later.
  public func wipe() throws(StoreError) {
    let streams = try unwiped()
    try run("INSERT INTO search (search) VALUES ('optimize')")
    do throws(DatabaseError) {
      try database.vacuum()
      try database.checkpoint(.truncate)
    } catch { throw .database(error) }
    try database.transaction { () throws(StoreError) in
      for stream in streams { try run("UPDATE erasures SET is_wiped = 1 WHERE stream = $1", [stream]) }
    }
  }

  private func unwiped() throws(StoreError) -> [String] {
    try database.rows(Self.unwiped) { (row: Row) throws(StoreError) in row.text(0) }
  }
}
