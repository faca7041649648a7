import CSQLite

extension Database {
  /// When a transaction takes its lock.
  enum TransactionKind: Sendable {
    /// At the start: for writing. A transaction that reads first and writes later could be refused half-way.
    case immediate
    /// At the first read: several reads see one state of the file.
    case deferred

    fileprivate var begin: String {
      switch self {
      case .immediate: "BEGIN IMMEDIATE"
      case .deferred: "BEGIN DEFERRED"
      }
    }
  }

  /// Runs `body` and commits; whatever `body` throws undoes all of it. When it returns, the change is on
  /// disk.
  ///
  /// `try database.transaction { () throws(StoreError) in … }`
  ///
  /// - Precondition: not inside another transaction.
  /// - Throws: what `body` throws; `busy` when another connection writes for longer than the busy timeout.
  func transaction<Result, Failure: DatabaseFailure>(
    _ kind: TransactionKind = .immediate, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(!isInTransaction, "a transaction inside a transaction")
    do throws(DatabaseError) { try run(kind.begin) } catch { throw Failure(error) }
    guard kind == .deferred || !hasMoved else {
      rollBack()
      throw Failure(DatabaseError(kind: .moved, extendedCode: SQLITE_READONLY, message: path))
    }
    do throws(Failure) {
      let result = try body()
      do throws(DatabaseError) { try run("COMMIT") } catch { throw Failure(error) }
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Whether the path names another file than the open one, or none: what is written now would be lost with it.
  private var hasMoved: Bool {
    var moved: Int32 = 0
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0
  }

  // SQLite itself rolls back after some failures, as of a full disk. A rollback that fails leaves the
  // journal, which the next connection to open the file rolls back; the first error is the one to report.
  private func rollBack() {
    guard isInTransaction else { return }
    try? run("ROLLBACK")
  }
}
