import Disclosure
import Testing

@testable import OfficeStore

@Suite struct MigratorTests {
  private static let first = Migration(
    "001 parents", sql: "CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT")
  private static let second = Migration(
    "002 children", sql: "CREATE TABLE children (parent INTEGER REFERENCES parents (id)) STRICT")
  private static let rebuilding = Migration(
    "003 rebuild",
    sql: """
      CREATE TABLE renewed (id INTEGER PRIMARY KEY, word TEXT) STRICT;
      INSERT INTO renewed (id) SELECT id FROM parents;
      DROP TABLE parents;
      ALTER TABLE renewed RENAME TO parents
      """)

  private let folder: TemporaryFolder
  private let database: Database
  private var path: String { folder.file("office") }

  init() throws {
    folder = try TemporaryFolder()
    database = try Database.open(folder.file("office"), .create)
  }

  @discardableResult
  private func migrate(_ migrations: Migration...) throws(MigrationError) -> Migrator.Outcome {
    try Migrator(migrations).migrate(database, on: "2026-01-05")
  }

  private func history(_ database: Database) throws -> [String] {
    try database.rows("SELECT name, applied FROM migrations ORDER BY name") { "\($0.text(0)) \($0.day(1))" }
  }

  private func version(_ database: Database) throws -> Int? {
    try database.row("PRAGMA user_version") { $0.integer(0) }
  }

  @Test func `A new file gets every migration, and no copy`() throws {
    let outcome = try migrate(Self.first, Self.second)
    #expect(outcome == .init(applied: ["001 parents", "002 children"], copy: nil))
    #expect(try history(database) == ["001 parents 2026-01-05", "002 children 2026-01-05"])
    #expect(try version(database) == 2)
    #expect(!folder.names.contains { $0.contains(".v") })
  }

  @Test func `The header says the version without SQLite`() throws {
    try migrate(Self.first, Self.second)
    #expect(OfficeFileStanding(ofFileAt: path, currentVersion: 2) == .office(version: 2, age: .current))
  }

  @Test func `A current file is left alone`() throws {
    try migrate(Self.first)
    let outcome = try migrate(Self.first)
    #expect(outcome == .init(applied: [], copy: nil))
  }

  @Test func `An older file is copied first, with its data, and then gets what it lacks`() throws {
    try migrate(Self.first)
    try database.run("INSERT INTO parents VALUES (7)")
    let outcome = try migrate(Self.first, Self.second)
    #expect(outcome == .init(applied: ["002 children"], copy: path + ".v1"))
    let copy = try Database.open(path + ".v1", .readOnly)
    #expect(try version(copy) == 1)
    #expect(try copy.row("SELECT id FROM parents") { $0.integer(0) } == 7)
    #expect(try version(database) == 2)
  }

  @Test func `A copy that is there already is kept`() throws {
    try migrate(Self.first)
    _ = try folder.write("earlier".utf8, to: "office.v1")
    #expect(try migrate(Self.first, Self.second).copy == path + ".v1-2")
    #expect(try TemporaryFolder.bytes(of: path + ".v1") == Array("earlier".utf8))
  }

  @Test func `Without a copy there is no migration`() throws {
    try migrate(Self.first)
    try database.execute(Filling.sql)
    try database.checkpoint(.truncate)
    var bytes = try TemporaryFolder.bytes(of: path)
    for offset in 0..<64 { bytes[20 * 4096 + offset] ^= 0xFF }
    let damaged = try Database.open(try folder.write(bytes, to: "damaged"), .readWrite)
    let error = #expect(throws: MigrationError.self) {
      try Migrator([Self.first, Self.second]).migrate(damaged, on: "2026-01-05")
    }
    guard case .database(let failure) = error else { return #expect(error == nil) }
    #expect(failure.kind == .corrupt)
    #expect(try version(damaged) == 1)
  }

  @Test func `A migration that fails leaves the file as it was`() throws {
    try migrate(Self.first)
    let broken = Migration("003 broken", sql: "CREATE TABLE more (id INTEGER) STRICT; SELECT nothing")
    #expect(throws: MigrationError.self) { try migrate(Self.first, Self.second, broken) }
    #expect(try history(database) == ["001 parents 2026-01-05"])
    #expect(try version(database) == 1)
    #expect(
      try database.rows("SELECT name FROM sqlite_schema WHERE name IN ('more', 'children')") { $0.text(0) }
        == [])
  }

  @Test func `A file of a newer program is refused with the names of what is unknown`() throws {
    try migrate(Self.first, Self.second)
    #expect(throws: MigrationError.newerProgram(unknown: ["002 children"])) { try migrate(Self.first) }
  }

  @Test func `A file that lacks an earlier migration is refused`() throws {
    try migrate(Self.second)
    #expect(throws: MigrationError.gap(missing: "001 parents")) { try migrate(Self.first, Self.second) }
  }

  @Test func `A table that others refer to can be rebuilt, and foreign keys hold again afterwards`() throws {
    try migrate(Self.first, Self.second)
    try database.execute("INSERT INTO parents VALUES (7); INSERT INTO children VALUES (7)")
    try migrate(Self.first, Self.second, Self.rebuilding)
    #expect(try database.row("SELECT parent FROM children") { $0.integer(0) } == 7)
    let error = #expect(throws: DatabaseError.self) { try database.run("INSERT INTO children VALUES (8)") }
    #expect(error?.kind == .constraint)
  }

  @Test func `A migration that leaves dangling references is undone`() throws {
    try migrate(Self.first, Self.second)
    try database.execute("INSERT INTO parents VALUES (7); INSERT INTO children VALUES (7)")
    let emptying = Migration("003 emptying", sql: "DELETE FROM parents")
    #expect(throws: MigrationError.danglingReferences(["children → parents"])) {
      try migrate(Self.first, Self.second, emptying)
    }
    #expect(try database.row("SELECT count(*) FROM parents") { $0.integer(0) } == 1)
    #expect(throws: DatabaseError.self) { try database.run("INSERT INTO children VALUES (8)") }
  }

  @Test func `Another writer makes it wait, and then it is busy`() throws {
    let writer = try Database.open(path, .readWrite)
    let waiting = try Database.open(path, .readWrite, busyTimeout: 1)
    try writer.execute("BEGIN IMMEDIATE")
    let error = #expect(throws: MigrationError.self) {
      try Migrator([Self.first]).migrate(waiting, on: "2026-01-05")
    }
    guard case .database(let failure) = error else { return #expect(error == nil) }
    #expect(failure.kind == .busy)
  }
}
