extension Database {
  /// Kilobytes of pages that an import keeps in memory: indexes in whose order the rows do not come are read and
  /// written all over, and with SQLite's 2 MB every page of them would go to the disk and back for every row.
  private static let largeCache = 64 << 10
  /// SQLite's own.
  private static let ordinaryCache = 2000

  /// Runs `body` with more pages in memory than an officer's work needs: for the writing of a whole ledger.
  func withLargeCache<Result, Failure: DatabaseFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do throws(DatabaseError) { try setCache(Self.largeCache) } catch { throw Failure(error) }
    // A cache that stayed large would harm nothing.
    defer { try? setCache(Self.ordinaryCache) }
    return try body()
  }

  private func setCache(_ kilobytes: Int) throws(DatabaseError) {
    try execute("PRAGMA cache_size = -\(kilobytes)")
  }
}
