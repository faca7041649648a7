import Disclosure

/// The keys by which what is alike is found, see ``Disclosure/ContentText/keys``.
extension Office {
  private static let insertKey = "INSERT INTO content_keys (key, entry) VALUES ($1, $2)"
  private static let deleteKey = "DELETE FROM content_keys WHERE key = $1 AND entry = $2"
  /// Common to more, a key says little; the newest are looked at.
  private static let countEntries = """
    SELECT count(*) FROM (SELECT 1 FROM content_keys WHERE key = $1 AND entry BETWEEN $2 AND $3 LIMIT 400)
    """
  private static let newestEntries = """
    SELECT entry FROM content_keys WHERE key = $1 AND entry BETWEEN $2 AND $3 ORDER BY entry DESC LIMIT 400
    """

  /// What a search by keys looks for.
  enum KeyedMatter {
    case items, papers

    fileprivate var entries: ClosedRange<Int> {
      switch self {
      case .items: 1...Int.max
      case .papers: Int.min...(-1)
      }
    }
  }

  func addKeys(of item: ItemRow) throws(StoreError) {
    try addKeys(of: item.wording.text, entry: item.reference.number)
  }

  func removeKeys(of item: ItemRow) throws(StoreError) {
    try removeKeys(of: item.wording.text, entry: item.reference.number)
  }

  func addKeys(of text: ContentText, entry: Int) throws(StoreError) {
    for key in Self.keys(of: text) { try run(Self.insertKey, [key, entry]) }
  }

  func removeKeys(of text: ContentText, entry: Int) throws(StoreError) {
    for key in Self.keys(of: text) { try run(Self.deleteKey, [key, entry]) }
  }

  /// What only its applicant can ask for has none.
  static func keys(of text: ContentText) -> [Int64] { text.solitude == nil ? text.keys : [] }

  /// Entries that share a key with a text, those of the rarest keys first.
  func entries(like text: ContentText, among matter: KeyedMatter) throws(StoreError) -> [Int] {
    let (least, most) = (matter.entries.lowerBound, matter.entries.upperBound)
    var keys: [(key: Int64, count: Int)] = []
    for key in Self.keys(of: text) {
      let count = try database.row(Self.countEntries, [key, least, most]) {
        (row: Row) throws(StoreError) in row.integer(0)
      }
      keys.append((key, count ?? 0))
    }
    keys.sort { $0.count < $1.count }
    var (found, seen): ([Int], Set<Int>) = ([], [])
    for key in keys where key.count > 0 && found.count < ContentText.enoughCandidates {
      try database.forEachRow(Self.newestEntries, [key.key, least, most]) { (row: Row) throws(StoreError) in
        if seen.insert(row.integer(0)).inserted { found.append(row.integer(0)) }
      }
    }
    return found
  }

  /// Writes the keys of the items of cases from one on, many at once in the order of the index.
  func addKeys(ofItemsFrom first: Int) throws(StoreError) {
    let last = try database.row("SELECT max(case_id) FROM request_items") { (row: Row) throws(StoreError) in
      row.optionalInteger(0)
    }
    for start in stride(from: first, through: (last ?? nil) ?? 0, by: Self.casesAtOnce) {
      var keys: [(key: Int64, entry: Int)] = []
      for item in try items(ofCases: start..<(start + Self.casesAtOnce)) {
        keys += Self.keys(of: item.wording.text).map { ($0, item.reference.number) }
      }
      for key in keys.sorted(by: { $0 < $1 }) { try run(Self.insertKey, [key.key, key.entry]) }
    }
  }

  private static let casesAtOnce = 50_000

  private func items(ofCases ids: Range<Int>) throws(StoreError) -> [ItemRow] {
    try database.rows(
      "SELECT \(ItemRow.columns) FROM request_items WHERE case_id >= $1 AND case_id < $2",
      [ids.lowerBound, ids.upperBound]
    ) { (row: Row) throws(StoreError) in ItemRow(row) }
  }
}
