import Disclosure

/// Which topic each item belongs to, as the list of items keeps it: the number of the topic's first item.
extension Office {
  /// As many items are grouped along with an import; more when topics are asked for.
  private static let groupedAtOnce = 50_000

  private static let setTopic = "UPDATE request_items SET topic = $3 WHERE case_id = $1 AND number = $2"

  /// Whether every item is grouped: not after a big import, until topics are asked for.
  func isGrouped() throws(StoreError) -> Bool {
    try database.row("SELECT 1 FROM request_items WHERE topic IS NULL LIMIT 1") {
      (_: Row) throws(StoreError) in false
    } ?? true
  }

  /// Groups all items in one pass, where some were not grouped yet.
  ///
  /// A grouping depends on what is asked for and on what people decided, never on the order in which it came in; what
  /// comes in later is held against what is there.
  public func groupItems() throws(StoreError) {
    guard try !isGrouped() else { return }
    try database.withLargeCache { () throws(StoreError) in
      try database.transaction { () throws(StoreError) in try groupAllItems() }
    }
  }

  /// The same inside a transaction, unless they are too many to let an officer wait.
  func groupItemsOfImport() throws(StoreError) {
    let count = try database.row("SELECT count(*) FROM request_items") { (row: Row) throws(StoreError) in
      row.integer(0)
    }
    if let count, count <= Self.groupedAtOnce { try groupAllItems() }
  }

  private func groupAllItems() throws(StoreError) {
    let topics = try grouping(of: try allEntries())
    try run("UPDATE request_items SET topic = (case_id << 20) + number")
    for topic in topics { try set(topic) }
  }

  func grouping(of entries: [TopicEntry]) throws(StoreError) -> [Topic] {
    TopicGrouping(entries, decisions: try topicDecisions()).topics
  }

  func allEntries() throws(StoreError) -> [TopicEntry] {
    try database.rows("SELECT \(ItemRow.columns) FROM request_items") { (row: Row) throws(StoreError) in
      ItemRow(row).entry
    }
  }

  private func set(_ topic: Topic) throws(StoreError) {
    let entries = topic.entries
    guard let first = entries.first else { return }
    for entry in entries.dropFirst() {
      let item = ItemReference(number: entry)
      try run(Self.setTopic, [item.caseID, item.item, first])
    }
  }

  /// Groups items that are new or ask for something else now, together with the topics that they may belong to.
  ///
  /// - Parameter mates: items of topics that lost one.
  func regroup(around items: [ItemRow], and mates: Set<ItemReference> = []) throws(StoreError) {
    guard !items.isEmpty || !mates.isEmpty, try isGroupedBut(items) else { return }
    if mates.isEmpty, try joinSameWordings(items) { return }
    var touched = mates.union(items.map(\.reference))
    for wording in Set(items.map(\.wording)) { touched.formUnion(try alike(wording.text)) }
    let entries = try entries(ofTopicsOf: touched)
    try run("UPDATE request_items SET topic = (case_id << 20) + number WHERE topic IS NULL")
    for entry in entries {
      let item = ItemReference(number: entry.id)
      try run(Self.setTopic, [item.caseID, item.item, item.number])
    }
    for topic in try grouping(of: entries) { try set(topic) }
  }

  /// Words that are on record already change no grouping: what has them, too, is of their topic. So the thousandth
  /// application for one thing costs no more than the second.
  ///
  /// - Returns: whether all of the items are new and found their words; else none was written.
  private func joinSameWordings(_ items: [ItemRow]) throws(StoreError) -> Bool {
    let decisions = try topicDecisions()
    let decided = Set(decisions.flatMap(\.entries))
    var topics: [Int] = []
    for item in items {
      guard try topicNumber(of: item.reference) == nil, let key = Self.keys(of: item.wording.text).first,
        let topic = try topic(ofWording: item, under: key, not: decided)
      else { return false }
      topics.append(topic)
    }
    for (item, topic) in zip(items, topics) {
      try run(Self.setTopic, [item.reference.caseID, item.reference.item, topic])
    }
    return true
  }

  private static let sameWording = """
    SELECT case_id, number, topic FROM (SELECT entry FROM content_keys WHERE key = $1 ORDER BY entry DESC LIMIT 400)
      JOIN request_items ON case_id = entry >> 20 AND number = entry & 1048575
      WHERE content = $2 AND document_number IS $3 AND topic IS NOT NULL
    """

  private func topic(
    ofWording item: ItemRow, under key: Int64, not decided: Set<Int>
  ) throws(StoreError) -> Int? {
    let found = try database.rows(Self.sameWording, [key, item.content, item.documentNumber]) {
      (row: Row) throws(StoreError) in
      (own: ItemReference(caseID: row.integer(0), item: row.integer(1)).number, topic: row.integer(2))
    }
    return found.first { $0.own != item.reference.number && !decided.contains($0.own) }?.topic
  }

  private func isGroupedBut(_ items: [ItemRow]) throws(StoreError) -> Bool {
    let ungrouped = try database.rows(
      "SELECT case_id, number FROM request_items WHERE topic IS NULL LIMIT $1", [items.count + 1]
    ) { (row: Row) throws(StoreError) in ItemReference(caseID: row.integer(0), item: row.integer(1)) }
    return Set(ungrouped).isSubset(of: items.map(\.reference))
  }

  /// Items that ask for what looks the same.
  private func alike(_ text: ContentText) throws(StoreError) -> [ItemReference] {
    var found: [ItemReference] = []
    for entry in try entries(like: text, among: .items) {
      let reference = ItemReference(number: entry)
      guard let item = try storedItem(reference) else { continue }
      if ContentLikeness(high: text, item.wording.text) != nil { found.append(reference) }
    }
    return found
  }

  /// All items of the topics of some, and those that have none.
  private func entries(ofTopicsOf items: Set<ItemReference>) throws(StoreError) -> [TopicEntry] {
    var entries: [TopicEntry] = []
    for item in try topicMates(of: Array(items)).union(items).sorted() {
      if let stored = try storedItem(item) { entries.append(stored.entry) }
    }
    return entries
  }

  /// All items of the topics of some.
  func topicMates(of items: [ItemReference]) throws(StoreError) -> Set<ItemReference> {
    var topics: Set<Int> = []
    for item in items { if let topic = try topicNumber(of: item) { topics.insert(topic) } }
    var mates: Set<ItemReference> = []
    for topic in topics {
      try database.forEachRow("SELECT case_id, number FROM request_items WHERE topic = $1", [topic]) {
        (row: Row) throws(StoreError) in
        mates.insert(ItemReference(caseID: row.integer(0), item: row.integer(1)))
      }
    }
    return mates
  }

  func storedItem(_ item: ItemReference) throws(StoreError) -> ItemRow? {
    try database.row(
      "SELECT \(ItemRow.columns) FROM request_items WHERE case_id = $1 AND number = $2",
      [item.caseID, item.item]
    ) { (row: Row) throws(StoreError) in ItemRow(row) }
  }

  func topicNumber(of item: ItemReference) throws(StoreError) -> Int? {
    try database.row(
      "SELECT topic FROM request_items WHERE case_id = $1 AND number = $2", [item.caseID, item.item]
    ) { (row: Row) throws(StoreError) in row.optionalInteger(0) } ?? nil
  }
}

extension ItemRow {
  var entry: TopicEntry { TopicEntry(id: reference.number, wording: wording) }
}
