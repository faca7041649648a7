import Disclosure

/// Brings the schema of a file to this program's: the pending migrations, in order, in one transaction.
struct Migrator: Sendable {
  /// What ``migrate(_:on:)`` did.
  struct Outcome: Hashable, Sendable {
    /// Names, in order; empty when the file was current.
    let applied: [String]
    /// Where the state before is kept; nil when the file was new or current.
    let copy: String?
  }

  let migrations: [Migration]

  /// The schema's number: how many migrations a current file holds.
  var version: Int { migrations.count }

  init(_ migrations: [Migration]) {
    precondition(Set(migrations.map(\.name)).count == migrations.count, "two migrations of one name")
    self.migrations = migrations
  }

  /// Applies what is pending. A file that holds data is first copied beside itself, and the copy verified.
  ///
  /// - Parameter today: noted with each migration.
  /// - Throws: ``MigrationError``. Then the file is as it was; a copy that was made stays.
  func migrate(_ database: Database, on today: Day) throws(MigrationError) -> Outcome {
    if try pending(in: database).isEmpty { return Outcome(applied: [], copy: nil) }
    let outcome = try withoutForeignKeys(database) { () throws(MigrationError) in
      try database.transaction { () throws(MigrationError) in try applyPending(to: database, on: today) }
    }
    // So that the version in the header, which is read without SQLite, is the new one. It can wait.
    _ = try? database.checkpoint(.passive)
    return outcome
  }

  /// What the file lacks, after a check that it holds nothing else.
  func pending(in database: Database) throws(MigrationError) -> [Migration] {
    let applied: Set<String>
    do throws(DatabaseError) { applied = try SchemaHistory(database).names() } catch {
      throw .database(error)
    }
    let unknown = applied.subtracting(migrations.map(\.name)).sorted()
    guard unknown.isEmpty else { throw .newerProgram(unknown: unknown) }
    if let missing = migrations.prefix(applied.count).first(where: { !applied.contains($0.name) }) {
      throw .gap(missing: missing.name)
    }
    return Array(migrations.dropFirst(applied.count))
  }

  // Asks again what is pending, under the lock: another program may have been faster.
  private func applyPending(to database: Database, on today: Day) throws(MigrationError) -> Outcome {
    let pending = try pending(in: database)
    let oldVersion = version - pending.count
    let copy: String?
    let dangling: [String]
    do throws(DatabaseError) {
      copy = pending.isEmpty || oldVersion == 0 ? nil : try copyBeside(database, oldVersion)
      try apply(pending, to: database, on: today)
      dangling = try database.foreignKeyFindings()
    } catch { throw .database(error) }
    guard dangling.isEmpty else { throw .danglingReferences(dangling) }
    return Outcome(applied: pending.map(\.name), copy: copy)
  }

  private func apply(
    _ pending: [Migration], to database: Database, on today: Day
  ) throws(DatabaseError) {
    let history = SchemaHistory(database)
    try history.prepare()
    for migration in pending {
      try migration.apply(database)
      try history.add(migration.name, on: today)
    }
    try history.setVersion(version)
  }

  // Through a second connection, while the first holds the lock: nobody can write between copy and migration.
  // A copy that an earlier try left is not replaced.
  private func copyBeside(_ database: Database, _ oldVersion: Int) throws(DatabaseError) -> String {
    let reader = try Database.open(database.path, .readOnly)
    let name = "\(database.path).v\(oldVersion)"
    var (path, number) = (name, 1)
    while true {
      do throws(DatabaseError) {
        try OnlineCopy.make(of: reader, at: path)
        return path
      } catch {
        guard error.kind == .pathExists else { throw error }
        number += 1
        path = "\(name)-\(number)"
      }
    }
  }

  // A table that others refer to can only be rebuilt with foreign keys off, and they cannot be switched
  // inside a transaction. They are checked at its end.
  private func withoutForeignKeys(
    _ database: Database, _ body: () throws(MigrationError) -> Outcome
  ) throws(MigrationError) -> Outcome {
    do throws(DatabaseError) { try database.execute("PRAGMA foreign_keys = OFF") } catch {
      throw .database(error)
    }
    defer { try? database.execute("PRAGMA foreign_keys = ON") }
    return try body()
  }
}
