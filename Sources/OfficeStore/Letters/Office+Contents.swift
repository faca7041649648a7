/// What letters say, each content once: by the SM3 of its bytes.
extension Office {
  private static let insert = """
    INSERT INTO contents (hash, size, bytes) VALUES ($1, $2, $3)
      ON CONFLICT (hash) DO UPDATE SET size = excluded.size, bytes = excluded.bytes WHERE contents.bytes IS NULL
    """

  /// The bytes of a letter that was made here; nil where only its hash is known, of a case that was imported.
  ///
  /// - Parameter hash: the SM3 of the bytes, in hex.
  public func content(_ hash: String) throws(StoreError) -> [UInt8]? {
    try database.row("SELECT bytes FROM contents WHERE hash = $1", [hash]) {
      (row: Row) throws(StoreError) in row.optionalBytes(0)
    } ?? nil
  }

  /// The SM3 of bytes, in hex: what a content is kept by, and what a file outside is known again by.
  public static func contentHash(of bytes: [UInt8]) -> String { SM3.hex(of: bytes) }

  /// Keeps bytes, unless they are kept already.
  ///
  /// - Returns: the hash that they are kept by.
  func store(_ bytes: [UInt8]) throws(StoreError) -> String {
    let hash = SM3.hex(of: bytes)
    try run(Self.insert, [hash, bytes.count, bytes])
    return hash
  }

  /// Notes that something is known by its hash alone: it was made in another file.
  func note(contentElsewhere hash: String) throws(StoreError) {
    try run("INSERT INTO contents (hash) VALUES ($1) ON CONFLICT (hash) DO NOTHING", [hash])
  }

  func hasContent(_ hash: String) throws(StoreError) -> Bool {
    try database.row("SELECT 1 FROM contents WHERE hash = $1 AND bytes IS NOT NULL", [hash]) {
      (_: Row) throws(StoreError) in true
    } ?? false
  }
}
