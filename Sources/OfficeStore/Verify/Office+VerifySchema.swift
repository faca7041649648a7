import Disclosure

/// Checks of the schema itself: a trigger or an index that says something else than it should would do damage
/// later.
extension Office {
  // What ANALYZE leaves is nobody's schema.
  private static let schema = """
    SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name
    """

  /// That the file's tables, indexes and triggers are those that the migrations make.
  func verifySchema() throws(VerificationStop) {
    let expected: [[String]]
    do throws(DatabaseError) { expected = try Self.newSchema() } catch { throw VerificationStop(error) }
    let found = try database.rows(Self.schema) { (row: Row) throws(VerificationStop) in
      [row.text(0), row.text(1)]
    }
    guard found != expected else { return }
    let different = Set(found).symmetricDifference(expected).map { $0[0] }.min()
    throw .found(.schemaDiffers(different ?? ""))
  }

  private static func newSchema() throws(DatabaseError) -> [[String]] {
    let new = try Database.inMemory()
    try SchemaHistory(new).prepare()
    for migration in Schema.migrator.migrations { try migration.apply(new) }
    return try new.rows(schema) { [$0.text(0), $0.text(1)] }
  }
}
