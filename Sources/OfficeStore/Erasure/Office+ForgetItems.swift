import Disclosure

/// What erased cases asked for, and the topics that it belonged to.
extension Office {
  /// Takes the items out of the list and groups those anew that stood together with them: a topic is called by its first
  /// item.
  func forgetItems(ofCases ids: Set<Int>) throws(StoreError) {
    let wasGrouped = try isGrouped()
    var items: [ItemRow] = []
    for id in ids.sorted() { items += try storedItems(ofCase: id) }
    let gone = items.map(\.reference)
    let mates = try topicMates(of: gone).subtracting(gone)
    for item in items {
      try remove(item)
      try run("UPDATE request_items SET topic = NULL WHERE topic = $1", [item.reference.number])
    }
    if wasGrouped { try groupAnew(mates) }
    for id in ids { try moveAnchors(fromCase: id) }
  }

  /// The mates may have no topic now, and are then none that a new item could be held against.
  private func groupAnew(_ mates: Set<ItemReference>) throws(StoreError) {
    try run("UPDATE request_items SET topic = (case_id << 20) + number WHERE topic IS NULL")
    try regroup(around: [], and: mates)
  }

  /// A topic that people decided on stands on the next of its items.
  private func moveAnchors(fromCase id: Int) throws(StoreError) {
    let first = ItemReference(caseID: id, item: 0).number
    let ids = try database.rows(
      "SELECT id FROM topic_files WHERE anchor >= $1 AND anchor < $2 ORDER BY id",
      [first, ItemReference(caseID: id + 1, item: 0).number]
    ) { (row: Row) throws(StoreError) in row.integer(0) }
    for id in ids {
      guard let file = try topicFile(id) else { continue }
      try run("UPDATE topic_files SET anchor = $2 WHERE id = $1", [id, try anchor(of: file).number])
    }
  }

  /// What a topic that people decided on stands on: the first of its items whose case is there, else the first of all.
  func anchor(of file: TopicFile) throws(StoreError) -> ItemReference {
    for name in file.state.items { if let item = try reference(of: name) { return item } }
    guard let first = file.state.items.first, let item = try erasedReference(of: first) else {
      throw .unreadableRecord(
        stream: RecordStream.topic(file.id).name, sequence: 1, reason: "the topic is of no case on record")
    }
    return item
  }

  private func erasedReference(of name: ItemName) throws(StoreError) -> ItemReference? {
    let stream = try database.row(
      "SELECT stream FROM erasures WHERE number_key = $1", [CaseNumber(name.caseNumber).key]
    ) { (row: Row) throws(StoreError) in row.text(0) }
    guard let stream, case .caseFile(let id) = RecordStream(stream) else { return nil }
    return ItemReference(caseID: id, item: name.item)
  }
}
