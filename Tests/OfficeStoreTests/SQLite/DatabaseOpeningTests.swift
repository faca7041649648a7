import Glibc
import Testing

@testable import OfficeStore

@Suite struct DatabaseOpeningTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("office") }

  init() throws { folder = try TemporaryFolder() }

  private func makeOffice() throws {
    let database = try Database.open(path, .create)
    try database.execute("CREATE TABLE entries (id INTEGER) STRICT")
  }

  private func kind(_ mode: Database.OpenMode, _ path: String? = nil) -> DatabaseError.Kind? {
    #expect(throws: DatabaseError.self) { try Database.open(path ?? self.path, mode, busyTimeout: 1) }?.kind
  }

  private static func pragma(_ name: String, _ database: Database) throws -> Int? {
    try database.row("PRAGMA \(name)") { $0.integer(0) }
  }

  @Test func `A connection has the settings that the design asks for`() throws {
    let database = try Database.open(path, .create)
    #expect(try database.row("PRAGMA journal_mode") { $0.text(0) } == "wal")
    #expect(try Self.pragma("synchronous", database) == 2)
    #expect(try Self.pragma("foreign_keys", database) == 1)
    #expect(try Self.pragma("trusted_schema", database) == 0)
    #expect(try Self.pragma("busy_timeout", database) == 5000)
    #expect(try Self.pragma("application_id", database) == 0x4B61_4A6E)
  }

  @Test func `Defensive mode keeps the schema from being written as a table`() throws {
    let database = try Database.open(path, .create)
    try database.execute("PRAGMA writable_schema = ON")
    #expect(throws: DatabaseError.self) { try database.run("DELETE FROM sqlite_schema") }
  }

  @Test func `A new file is for owner and group, whatever the mask`() throws {
    try makeOffice()
    var information = stat()
    #expect(stat(path, &information) == 0)
    #expect(information.st_mode & 0o777 == 0o660)
  }

  @Test func `A new file never replaces one`() throws {
    let other = try folder.write("text".utf8, to: "office")
    #expect(kind(.create) == .pathExists)
    #expect(try TemporaryFolder.bytes(of: other) == Array("text".utf8))
  }

  @Test func `A file that is not there is not made by opening it`() throws {
    #expect(kind(.readWrite) == .cannotOpen)
    #expect(kind(.readOnly) == .cannotOpen)
    #expect(kind(.create, folder.file("no/folder")) == .cannotOpen)
    #expect(folder.names == [])
  }

  @Test func `Text is no database`() throws {
    _ = try folder.write(String(repeating: "申请,日期\n", count: 200).utf8, to: "office")
    #expect(kind(.readWrite) == .notADatabase)
    #expect(kind(.readOnly) == .notADatabase)
  }

  @Test func `A connection for reading cannot write`() throws {
    try makeOffice()
    let database = try Database.open(path, .readOnly)
    let error = #expect(throws: DatabaseError.self) { try database.run("INSERT INTO entries VALUES (1)") }
    #expect(error?.kind == .readOnly)
  }

  @Test func `A file that cannot be written is refused for writing and opened for reading`() throws {
    try makeOffice()
    try folder.setPermissions(0o777)
    try folder.setPermissions(0o444, of: "office")
    try OrdinaryUser.run {
      #expect(kind(.readWrite) == .readOnly)
      let database = try Database.open(path, .readOnly)
      #expect(try database.row("SELECT count(*) FROM entries") { $0.integer(0) } == 0)
    }
  }

  @Test func `In a folder that cannot be written even reading is refused`() throws {
    try makeOffice()
    try folder.setPermissions(0o666, of: "office")
    try folder.setPermissions(0o555)
    try OrdinaryUser.run {
      #expect(kind(.readOnly) == .cannotOpen)
      #expect(kind(.readWrite) == .cannotOpen)
      #expect(kind(.create, folder.file("another")) == .readOnly)
    }
  }

  @Test func `A file that another connection holds for itself is busy`() throws {
    try makeOffice()
    let holder = try Database.open(path, .readWrite)
    try holder.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; INSERT INTO entries VALUES (1)")
    #expect(kind(.readWrite) == .busy)
  }

  @Test(arguments: [":memory:", "file:office?mode=memory"])
  func `A name that SQLite would take for a URI or for memory is a file that is not there`(_ name: String) {
    #expect(kind(.readOnly, name) == .cannotOpen)
  }

  @Test func `A file that is cut shows at reading`() throws {
    try makeOffice()
    let database = try Database.open(path, .readWrite)
    try database.execute(Filling.sql)
    try database.checkpoint(.truncate)
    let bytes = try TemporaryFolder.bytes(of: path)
    let cut = try folder.write(bytes.prefix(bytes.count / 2), to: "cut")
    let error = #expect(throws: DatabaseError.self) {
      try Database.open(cut, .readOnly).row("SELECT count(*) FROM filling NOT INDEXED") { $0.integer(0) }
    }
    #expect(error?.kind == .corrupt)
  }
}
