extension Office {
  private static let hashes = "SELECT id, hash FROM events WHERE id > $1 AND id <= $2"
  private static let erasedHashes = "SELECT id, hash FROM erased_events WHERE id > $1 AND id <= $2"

  /// Seals the record as it stands: at a backup, a snapshot, a publication.
  ///
  /// The root is SM3 over the root before and the hashes of the events since, each followed by LF.
  ///
  /// - Returns: the new seal, or the last one where nothing was recorded since.
  /// - Throws: ``StoreError``.
  @discardableResult
  public func seal() throws(StoreError) -> Seal {
    try database.transaction { () throws(StoreError) in try sealRecord() }
  }

  /// The same inside a transaction.
  func sealRecord() throws(StoreError) -> Seal {
    let before = try lastSeal()
    let root = SealRoot(previous: before?.root ?? RecordChain.genesis)
    let upTo = try addHashes(after: before?.upTo ?? 0, through: Int.max, to: root)
    if let before, before.upTo == upTo { return before }
    let seal = Seal(number: (before?.number ?? 0) + 1, upTo: upTo, root: root.finish())
    try run(
      "INSERT INTO seals (n, up_to_id, root) VALUES ($1, $2, $3)", [seal.number, seal.upTo, seal.root])
    return seal
  }

  /// The seals, in order.
  public func seals() throws(StoreError) -> [Seal] {
    try database.rows("SELECT n, up_to_id, root FROM seals ORDER BY n") {
      (row: Row) throws(StoreError) in Seal(row)
    }
  }

  /// Adds the hashes of a range of events.
  ///
  /// - Returns: the id of the last of them; `after` where there is none.
  func addHashes(after: Int, through last: Int, to root: borrowing SealRoot) throws(StoreError) -> Int {
    var id = after
    let all = try keepsErasedEvents() ? "\(Self.hashes) UNION ALL \(Self.erasedHashes)" : Self.hashes
    try database.forEachRow("\(all) ORDER BY id", [after, last]) {
      (row: Row) throws(StoreError) in
      id = row.integer(0)
      root.add(row.text(1))
    }
    return id
  }

  /// Whether the file has a place for the hashes of erased events: not one of an earlier schema.
  func keepsErasedEvents() throws(StoreError) -> Bool {
    try database.row("SELECT 1 FROM sqlite_schema WHERE name = 'erased_events'") {
      (_: Row) throws(StoreError) in true
    } ?? false
  }

  func lastSeal() throws(StoreError) -> Seal? {
    try database.row("SELECT n, up_to_id, root FROM seals ORDER BY n DESC LIMIT 1") {
      (row: Row) throws(StoreError) in Seal(row)
    }
  }
}

extension Seal {
  fileprivate init(_ row: Row) { self.init(number: row.integer(0), upTo: row.integer(1), root: row.text(2)) }
}
