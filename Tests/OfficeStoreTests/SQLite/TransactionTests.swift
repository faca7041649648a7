import Testing

@testable import OfficeStore

@Suite struct TransactionTests {
  private let folder: TemporaryFolder
  private let database: Database

  init() throws {
    folder = try TemporaryFolder()
    database = try Database.open(folder.file("office"), .create)
    try database.execute(
      """
      CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE children (parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED) STRICT
      """)
  }

  private func count(_ connection: Database) throws -> Int? {
    try connection.row("SELECT count(*) FROM parents") { $0.integer(0) }
  }

  @Test func `What a transaction wrote is there for others when it returns`() throws {
    let result = try database.transaction { () throws(DatabaseError) in
      try database.run("INSERT INTO parents VALUES (1)")
      return "written"
    }
    #expect(result == "written")
    #expect(try count(Database.open(folder.file("office"), .readOnly)) == 1)
  }

  @Test func `An error undoes the whole transaction and passes through`() throws {
    #expect(throws: Refusal.refused) {
      try database.transaction { () throws(Refusal) in
        do throws(DatabaseError) { try database.run("INSERT INTO parents VALUES (1)") } catch {
          throw Refusal(error)
        }
        throw .refused
      }
    }
    #expect(!database.isInTransaction)
    #expect(try count(database) == 0)
  }

  @Test func `A commit that fails undoes the transaction`() throws {
    let error = #expect(throws: DatabaseError.self) {
      try database.transaction { () throws(DatabaseError) in
        try database.run("INSERT INTO parents VALUES (1)")
        try database.run("INSERT INTO children VALUES (7)")
      }
    }
    #expect(error?.kind == .constraint)
    #expect(!database.isInTransaction)
    #expect(try count(database) == 0)
  }

  @Test func `A second writer is told that the file is busy, and in the caller's type`() throws {
    let other = try Database.open(folder.file("office"), .readWrite, busyTimeout: 1)
    try database.transaction { () throws(DatabaseError) in
      let error = #expect(throws: Refusal.self) { try other.transaction { () throws(Refusal) in } }
      #expect(error?.kind == .busy)
    }
    try other.transaction { () throws(DatabaseError) in try other.run("INSERT INTO parents VALUES (2)") }
    #expect(try count(database) == 1)
  }

  @Test func `A reader sees one state through its transaction`() throws {
    let reader = try Database.open(folder.file("office"), .readOnly)
    try reader.transaction(.deferred) { () throws(DatabaseError) in
      let before = try reader.row("SELECT count(*) FROM parents") { $0.integer(0) }
      try database.run("INSERT INTO parents VALUES (1)")
      let after = try reader.row("SELECT count(*) FROM parents") { $0.integer(0) }
      #expect(before == 0)
      #expect(after == 0)
    }
    #expect(try count(reader) == 1)
  }

  @Test func `A reader's open state keeps a checkpoint from ending`() throws {
    let reader = try Database.open(folder.file("office"), .readOnly)
    let writer = try Database.open(folder.file("office"), .readWrite, busyTimeout: 1)
    try reader.transaction(.deferred) { () throws(DatabaseError) in
      try reader.run("SELECT count(*) FROM parents")
      try writer.run("INSERT INTO parents VALUES (1)")
      let isComplete = try writer.checkpoint(.passive)
      #expect(!isComplete)
    }
    #expect(try writer.checkpoint(.truncate))
  }

}
