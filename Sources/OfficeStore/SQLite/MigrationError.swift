/// Why the schema of a file cannot be brought to this program's.
public enum MigrationError: DatabaseFailure, Hashable {
  /// The file holds migrations that this program does not know: a newer program wrote it.
  case newerProgram(unknown: [String])
  /// The file has later migrations without this one; no program writes that.
  case gap(missing: String)
  /// The migrations would leave rows whose foreign keys point nowhere; nothing was changed.
  case danglingReferences([String])
  case database(DatabaseError)

  public init(_ failure: DatabaseError) { self = .database(failure) }
}
