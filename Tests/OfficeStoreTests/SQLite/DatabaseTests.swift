import Disclosure
import Testing

@testable import OfficeStore

@Suite struct DatabaseTests {
  private let folder: TemporaryFolder
  private let database: Database

  init() throws {
    folder = try TemporaryFolder()
    database = try Database.open(folder.file("office"), .create)
    try database.execute(
      "CREATE TABLE entries (id INTEGER PRIMARY KEY, word TEXT, data BLOB, day INTEGER) STRICT")
  }

  private func count() throws -> Int? { try database.row("SELECT count(*) FROM entries") { $0.integer(0) } }

  @Test func `Every type comes back as it went in`() throws {
    let day: Day = "2024-02-29"
    try database.run(
      "INSERT INTO entries VALUES ($1, $2, $3, $4)", [Int64.min, "开\u{0}卷", [0, 255] as [UInt8], day])
    let row = try #require(
      try database.row("SELECT id, word, data, day FROM entries") {
        ($0.integer(0), $0.text(1), $0.bytes(2), $0.day(3))
      })
    #expect(row == (Int.min, "开\u{0}卷", [0, 255], day))
  }

  @Test func `Empty text and empty bytes are not NULL, and nil is`() throws {
    let absent: String? = nil
    try database.run("INSERT INTO entries VALUES (1, $1, $2, $3)", ["", [] as [UInt8], absent])
    let row = try #require(
      try database.row("SELECT word, data, day, day, word FROM entries") {
        ($0.optionalText(0), $0.optionalBytes(1), $0.optionalDay(2), $0.optionalInteger(3), $0.isNull(4))
      })
    #expect(row == ("", [], nil, nil, false))
  }

  @Test func `A parameter's number, not its place in the text, says what is bound to it`() throws {
    let row = try database.row("SELECT $2, $1, $2", ["first", "second"]) {
      [$0.text(0), $0.text(1), $0.text(2)]
    }
    #expect(row == ["second", "first", "second"])
  }

  @Test func `Text from outside is never read as SQL`() throws {
    try database.run("INSERT INTO entries (word) VALUES ($1)", ["'); DROP TABLE entries; --"])
    #expect(try count() == 1)
  }

  @Test func `A column that does not hold what the schema says is damage, not zero`() throws {
    let error = #expect(throws: DatabaseError.self) { try database.rows("SELECT NULL") { $0.integer(0) } }
    #expect(error?.kind == .corrupt)
    #expect(error?.sql == "SELECT NULL")
    #expect(throws: DatabaseError.self) { try database.row("SELECT 'word'") { $0.day(0) } }
    #expect(throws: DatabaseError.self) { try database.row("SELECT 2147483648") { $0.day(0) } }
    #expect(throws: DatabaseError.self) { try database.row("SELECT CAST(x'FF' AS TEXT)") { $0.text(0) } }
  }

  @Test func `A reader's own error passes through, but damage comes first`() throws {
    #expect(throws: Refusal.refused) {
      try database.rows("SELECT 1") { _ throws(Refusal) in throw .refused }
    }
    let error = #expect(throws: Refusal.self) {
      try database.rows("SELECT NULL") { row throws(Refusal) in
        if row.text(0).isEmpty { throw .refused }
      }
    }
    #expect(error != .refused)
  }

  @Test func `A constraint's error names the SQL and the constraint`() throws {
    try database.run("INSERT INTO entries (id) VALUES (1)")
    let error = #expect(throws: DatabaseError.self) {
      try database.run("INSERT INTO entries (id) VALUES ($1)", [1])
    }
    #expect(error?.kind == .constraint)
    #expect(error?.code == 19)
    #expect(error?.extendedCode == 1555)
    #expect(error?.message == "UNIQUE constraint failed: entries.id")
    #expect(error?.sql == "INSERT INTO entries (id) VALUES ($1)")
  }

  @Test func `SQL that does not fit the schema is an error with SQLite's words`() throws {
    let error = #expect(throws: DatabaseError.self) { try database.run("SELECT absent FROM entries") }
    #expect(error?.kind == .other)
    #expect(error?.message == "no such column: absent")
  }

  @Test func `The same SQL inside its own loop is another statement`() throws {
    for id in 1...3 { try database.run("INSERT INTO entries (id) VALUES ($1)", [id]) }
    let sql = "SELECT id FROM entries WHERE id >= $1 ORDER BY id"
    let pairs = try database.rows(sql, [1]) { row throws(DatabaseError) in
      try database.rows(sql, [row.integer(0)]) { $0.integer(0) }
    }
    #expect(pairs == [[1, 2, 3], [2, 3], [3]])
  }

  @Test func `A statement is compiled once`() throws {
    let first = try database.prepare("SELECT 1").prepared.handle
    let second = try database.prepare("SELECT 1").prepared.handle
    #expect(first == second)
  }

  @Test func `The first row of several leaves no reading open`() throws {
    try database.run("INSERT INTO entries (id) VALUES (1), (2), (3)")
    #expect(try database.row("SELECT id FROM entries ORDER BY id") { $0.integer(0) } == 1)
    #expect(try database.checkpoint(.truncate))
  }

  @Test func `A row that is returned from an insert is written`() throws {
    let sql = "INSERT INTO entries (word) VALUES ($1) RETURNING id"
    #expect(try database.row(sql, ["词"]) { $0.integer(0) } == 1)
    let other = try Database.open(folder.file("office"), .readOnly)
    #expect(try other.row("SELECT word FROM entries") { $0.text(0) } == "词")
  }

  @Test func `Changes are counted`() throws {
    try database.run("INSERT INTO entries (id) VALUES (1), (2), (3)")
    #expect(database.lastChanges == 3)
    try database.run("DELETE FROM entries WHERE id > $1", [1])
    #expect(database.lastChanges == 2)
  }

  @Test func `More statements than the cache holds still work`() throws {
    for number in 1...150 {
      #expect(try database.row("SELECT \(number)") { $0.integer(0) } == number)
    }
  }
}

/// An error of a caller's own.
enum Refusal: DatabaseFailure, Equatable {
  case refused
  case database(DatabaseError)

  init(_ failure: DatabaseError) { self = .database(failure) }

  var kind: DatabaseError.Kind? {
    switch self {
    case .refused: nil
    case .database(let error): error.kind
    }
  }
}
