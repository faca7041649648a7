/// One step of the schema, named for ever: once released it is never edited, only followed by another.
struct Migration: Sendable {
  /// As it stands in the table `migrations`: `001 events`.
  let name: String
  let apply: @Sendable (Database) throws(DatabaseError) -> Void

  init(_ name: String, apply: @escaping @Sendable (Database) throws(DatabaseError) -> Void) {
    self.name = name
    self.apply = apply
  }

  /// - Parameter sql: a script of statements separated by `;`.
  init(_ name: String, sql: String) {
    self.init(name) { (database: Database) throws(DatabaseError) in try database.execute(sql) }
  }
}
