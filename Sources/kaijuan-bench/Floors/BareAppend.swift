import Glibc

/// The least that a durable entry can cost: a table with its index, one insert, one commit.
final class BareAppend {
  private let database: BareDatabase
  private let insert: BareStatement
  private let record: String
  private var next: Int

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - path: a new file's, beside the office file, so that it lies on the same disk.
  ///   - rows: that the table holds before.
  ///   - record: the line that is written each time.
  static func make(at path: String, rows: Int, record: String) throws {
    try BareDatabase(path, creates: true).execute(
      """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
      CREATE TABLE events (id INTEGER PRIMARY KEY, stream TEXT NOT NULL, seq INTEGER NOT NULL,
        record TEXT NOT NULL, hash TEXT NOT NULL, kind TEXT NOT NULL, known_on INTEGER NOT NULL,
        UNIQUE (stream, seq)) STRICT;
      BEGIN;
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(rows))
        INSERT INTO events SELECT i, 'case/' || (i * 7919 % \(rows)), i, hex(zeroblob(\(record.utf8.count / 2))),
          hex(zeroblob(32)), 'contacted', 20000 FROM n;
      COMMIT;
      """)
  }

  /// Opens the file anew, as the office file is opened: with a WAL that is empty and grows.
  init(_ path: String, record: String) throws {
    database = try BareDatabase(path)
    self.record = record
    try database.execute("PRAGMA synchronous = FULL")
    next = try database.rows("SELECT max(id) FROM events").first.flatMap { Int($0[0]) } ?? 0
    insert = try database.prepare("INSERT INTO events VALUES ($1, $2, $3, $4, $5, $6, $7)")
  }

  func append() throws {
    next += 1
    insert.bind(next, 1)
    insert.bind("case/\(next * 7919 % 100_000)", 2)
    insert.bind(next, 3)
    insert.bind(record, 4)
    insert.bind(String(repeating: "0", count: 64), 5)
    insert.bind("contacted", 6)
    insert.bind(20_000, 7)
    try insert.forEachRow()
  }
}
