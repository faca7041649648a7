import Disclosure

/// The table `migrations`: which migrations a file has had, and when.
struct SchemaHistory {
  private static let create = """
    CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied INTEGER NOT NULL) STRICT
    """
  private static let exists = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'"
  private static let select = "SELECT name FROM migrations"
  private static let insert = "INSERT INTO migrations (name, applied) VALUES ($1, $2)"

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The names of all migrations that the file has had; none in a new file.
  func names() throws(DatabaseError) -> Set<String> {
    guard try database.row(Self.exists, [], { _ in true }) == true else { return [] }
    return Set(try database.rows(Self.select) { $0.text(0) })
  }

  func prepare() throws(DatabaseError) { try database.run(Self.create) }

  func add(_ name: String, on day: Day) throws(DatabaseError) { try database.run(Self.insert, [name, day]) }

  /// Writes the schema's number where ``OfficeFileHeader`` reads it.
  func setVersion(_ version: Int) throws(DatabaseError) {
    // A pragma takes no parameters; this is our own number.
    try database.execute("PRAGMA user_version = \(version)")
  }
}
