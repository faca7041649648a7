/// Checks of the search index.
extension Office {
  /// That the index finds each case by each of its tokens, and by each first character of one.
  ///
  /// Its text cannot be read back from it, but its tokens can, with their places.
  func verifySearch(_ expected: SearchSums) throws(VerificationStop) {
    var sums = SearchSums()
    do throws(DatabaseError) {
      try database.run("CREATE VIRTUAL TABLE temp.places USING fts5vocab('main', 'search', 'instance')")
    } catch { throw VerificationStop(error) }
    defer { try? database.run("DROP TABLE temp.places") }
    try database.forEachRow("SELECT term, doc, col, \"offset\" FROM temp.places") {
      (row: Row) throws(VerificationStop) in
      let (id, column, position) = (row.integer(1), row.text(2), row.integer(3))
      row.withBytes(0) { sums.add($0, in: id, column, position) }
    }
    for character in expected.cases.keys {
      try database.forEachRow("SELECT rowid FROM search WHERE search MATCH $1", ["\"\(character)\" *"]) {
        (row: Row) throws(VerificationStop) in sums.add(row.integer(0), under: character)
      }
    }
    guard sums == expected else { throw .found(.searchIndexDiffers) }
  }
}
