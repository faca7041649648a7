extension Database {
  enum IntegrityDepth: Sendable {
    /// Every page and every record, but not whether indexes agree with their tables.
    case quick
    /// Indexes too: several times slower.
    case full

    fileprivate var sql: String {
      switch self {
      case .quick: "PRAGMA quick_check(20)"
      case .full: "PRAGMA integrity_check(20)"
      }
    }
  }

  /// What SQLite finds wrong with the file, at most twenty findings; empty when it is sound.
  ///
  /// - Throws: ``DatabaseError`` when the file is too damaged to be checked.
  func integrityFindings(_ depth: IntegrityDepth) throws(DatabaseError) -> [String] {
    try rows(depth.sql) { $0.text(0) }.filter { $0 != "ok" }
  }

  /// Rows whose foreign key points nowhere, each as the table's name and the table that it points to.
  func foreignKeyFindings() throws(DatabaseError) -> [String] {
    try rows("PRAGMA foreign_key_check") { row in "\(row.text(0)) → \(row.text(2))" }
  }
}
