import Disclosure

/// Checks of items, their keys and their topics.
extension Office {
  /// That the items are those of the cases, and that what is alike is found: each item by its keys.
  func verifyItems(_ items: ItemCheck) throws(VerificationStop) {
    if let number = items.differing { throw .found(.itemsDiffer(number: number)) }
    var keys = KeySum()
    try database.forEachRow("SELECT key, entry FROM content_keys") { (row: Row) throws(VerificationStop) in
      keys.add(Int64(row.integer(0)), row.integer(1))
    }
    var expected = items.keys
    for paper in try verifying({ () throws(StoreError) in try papers() }) {
      if let text = paper.keyedText { expected.add(text, entry: -paper.number) }
    }
    guard keys == expected else { throw .found(.contentKeysDiffer) }
  }

  func verifyTopics(_ streams: RecordStreams) throws(VerificationStop) {
    let stray = try database.row(Self.strayTopic) { (_: Row) throws(VerificationStop) in true }
    guard stray == nil else { throw .found(.topicDiffers) }
    for id in streams.topics.sorted() { try verifyTopicFile(id) }
    try database.forEachRow("SELECT id, title FROM topic_files") { (row: Row) throws(VerificationStop) in
      guard streams.topics.contains(row.integer(0)) else {
        throw .found(.topicFileDiffers(title: row.text(1)))
      }
    }
  }

  /// A topic is called by its first item, which is of it, or by none.
  private static let strayTopic = """
    SELECT 1 FROM request_items AS items WHERE topic IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM request_items AS first WHERE first.case_id = items.topic >> 20
        AND first.number = items.topic & 1048575 AND first.topic = items.topic
    ) LIMIT 1
    """

  private func verifyTopicFile(_ id: Int) throws(VerificationStop) {
    let records = try verifiedRecords(in: .topic(id), of: TopicFact.self)
    let events = records.map { TopicEvent($0) }
    guard let state = TopicState(events) else {
      throw .found(.missingInStream(RecordStream.topic(id).name, sequence: 1))
    }
    let expected = try verifying { () throws(StoreError) in
      try values(of: TopicFile(id: id, events: events, state: state)).map { $0?.databaseValue }
    }
    let listed = try database.row(
      "SELECT id, version, title, anchor, standing, act_by FROM topic_files WHERE id = $1", [id]
    ) { (row: Row) throws(VerificationStop) in (0..<6).map { row.value($0) } }
    guard listed == expected else { throw .found(.topicFileDiffers(title: state.title)) }
  }
}
