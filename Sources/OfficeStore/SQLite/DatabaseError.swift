/// A call of the database that failed: what SQLite said, and the SQL that it said it of.
///
/// Facts only; the surface turns them into a sentence and an exit code.
public struct DatabaseError: DatabaseFailure, Hashable {
  /// What a caller can do about it.
  public enum Kind: Hashable, Sendable {
    /// Another connection holds the lock for longer than the busy timeout.
    case busy
    /// The disk is full.
    case full
    /// The file, or the connection to it, cannot be written.
    case readOnly
    /// The file is damaged, or holds values that the schema does not allow.
    case corrupt
    /// The file is no SQLite database.
    case notADatabase
    /// The file could not be opened, or the files that SQLite needs beside it could not be made.
    case cannotOpen
    /// Since it was opened, the file was moved, removed, or another put in its place.
    case moved
    /// A file that was to be made is there already.
    case pathExists
    /// The operating system failed to read or write.
    case io
    /// A constraint or a trigger of the schema refused the change.
    case constraint
    case other
  }

  /// What a caller can act on.
  public let kind: Kind
  /// SQLite's primary result code.
  public let code: Int32
  /// SQLite's extended result code, which names the constraint or the call of the operating system.
  public let extendedCode: Int32
  /// SQLite's own words, in English.
  public let message: String
  /// The operating system's reason (`errno`); nil where it was not its call that failed.
  public let systemError: Int32?
  /// The SQL that failed; nil where the failure was not of a statement.
  public let sql: String?

  init(kind: Kind, extendedCode: Int32, message: String, systemError: Int32? = nil, sql: String? = nil) {
    self.kind = kind
    self.code = extendedCode & 0xFF
    self.extendedCode = extendedCode
    self.message = message
    self.systemError = systemError
    self.sql = sql
  }

  public init(_ failure: DatabaseError) { self = failure }
}
