extension Database {
  /// Runs `body` while the engine overwrites with zeros what it deletes.
  func deletingSecurely<Result, Failure: DatabaseFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let usual: Int
    do throws(DatabaseError) {
      usual = try row("PRAGMA secure_delete") { $0.integer(0) } ?? 0
      try execute("PRAGMA secure_delete = 1")
    } catch { throw Failure(error) }
    // One that went on overwriting would harm nothing.
    defer { try? execute("PRAGMA secure_delete = \(usual)") }
    return try body()
  }

  /// Writes the file anew, page by page, without free pages and without remains in the used ones.
  func vacuum() throws(DatabaseError) { try execute("VACUUM") }
}
