public import Disclosure

/// What people decide of topics: streams `topic/N`, and the list of them.
extension Office {
  /// Opens a topic for decisions.
  ///
  /// - Parameters:
  ///   - title: what it is called.
  ///   - items: what asks for it; the first stands for it, however it is grouped later.
  ///   - entry: who opens it, and when.
  /// - Throws: ``StoreError``.
  public func openTopic(
    _ title: String, of items: [ItemReference], by entry: Entry
  ) throws(StoreError) -> TopicFile {
    try changing { () throws(StoreError) in try open(title, of: items, by: entry) }
  }

  /// The same inside a transaction.
  func open(_ title: String, of items: [ItemReference], by entry: Entry) throws(StoreError) -> TopicFile {
    let opened = TopicOpened(title: title, items: try names(of: items))
    return try append(.opened(opened), toTopic: try nextTopic(), after: [], by: entry)
  }

  private func nextTopic() throws(StoreError) -> Int {
    let last = try database.row("SELECT max(id) FROM topic_files") { (row: Row) throws(StoreError) in
      row.optionalInteger(0)
    }
    return ((last ?? nil) ?? 0) + 1
  }

  /// Records what people decided of a topic.
  ///
  /// - Parameters:
  ///   - fact: what was decided.
  ///   - topic: as the caller saw it.
  ///   - entry: who decides, and when.
  /// - Throws: ``StoreError``; `topicRefused` where the fact cannot follow now, `topicChanged` where another person was
  ///   faster.
  @discardableResult
  public func record(
    _ fact: TopicFact, of topic: TopicFile, by entry: Entry
  ) throws(StoreError) -> TopicFile {
    try changing { () throws(StoreError) in try append(fact, to: topic, by: entry) }
  }

  /// The same inside a transaction.
  @discardableResult
  func append(_ fact: TopicFact, to topic: TopicFile, by entry: Entry) throws(StoreError) -> TopicFile {
    let events = try topicEvents(of: topic.id)
    guard events.count == topic.version else { throw .topicChanged(title: topic.state.title) }
    return try append(fact, toTopic: topic.id, after: events, by: entry)
  }

  private func append(
    _ fact: TopicFact, toTopic id: Int, after events: [TopicEvent], by entry: Entry
  ) throws(StoreError) -> TopicFile {
    let person = try person(entry, having: fact.kind.roles)
    if let state = TopicState(events), let reason = state.refusal(of: fact, by: person.name) {
      throw .topicRefused(reason)
    }
    try refuseUnfit(fact, after: events, entry)
    let event = TopicEvent(
      sequence: events.count + 1, day: entry.today, person: person.name, fact: fact)
    try append(fact, to: .topic(id), by: person.name, entry)
    let file = try file(id, events + [event])
    try project(file)
    if let touched = try touchedItems(fact, events) { try regroup(touching: touched) }
    return file
  }

  private func refuseUnfit(
    _ fact: TopicFact, after events: [TopicEvent], _ entry: Entry
  ) throws(StoreError) {
    switch fact {
    case .withdrawn(let facts):
      let isKnown = events.contains { $0.sequence == facts.event && $0.fact.isWithdrawable }
      guard isKnown else { throw .topicRefused("第\(facts.event)条不能撤销") }
    case .published(let facts): try Self.refuseFuture([facts.publishedOn], entry)
    case .evaluated(let facts):
      if let day = facts.by, day <= entry.today { throw .topicRefused("日期须在今天之后") }
    case .opened, .joined, .separated, .suggested, .secrecyReviewed: break
    }
  }

  private func file(_ id: Int, _ events: [TopicEvent]) throws(StoreError) -> TopicFile {
    guard let state = TopicState(events) else {
      throw .unreadableRecord(
        stream: RecordStream.topic(id).name, sequence: 1, reason: "the topic does not begin with its opening")
    }
    return TopicFile(id: id, events: events, state: state)
  }

  func topicEvents(of id: Int) throws(StoreError) -> [TopicEvent] {
    try records(in: .topic(id), of: TopicFact.self).map { TopicEvent($0.record) }
  }

  /// A topic that people decided on; nil where there is none of this number.
  public func topicFile(_ id: Int) throws(StoreError) -> TopicFile? {
    let events = try topicEvents(of: id)
    return events.isEmpty ? nil : try file(id, events)
  }

  /// All of them, in the order in which they were opened.
  public func topicFiles() throws(StoreError) -> [TopicFile] {
    var files: [TopicFile] = []
    let ids = try database.rows("SELECT id FROM topic_files ORDER BY id") { (row: Row) throws(StoreError) in
      row.integer(0)
    }
    for id in ids { if let file = try topicFile(id) { files.append(file) } }
    return files
  }

  /// Those on which something is to be done by a day: to look again, to review, to have published.
  public func topicFiles(through last: Day) throws(StoreError) -> [TopicFile] {
    let ids = try database.rows(
      "SELECT id FROM topic_files WHERE standing IN ('inSecrecyReview', 'toPublish') OR act_by <= $1 ORDER BY act_by, id",
      [last]
    ) { (row: Row) throws(StoreError) in row.integer(0) }
    var files: [TopicFile] = []
    for id in ids { if let file = try topicFile(id) { files.append(file) } }
    return files
  }

  private func project(_ file: TopicFile) throws(StoreError) {
    try run(
      """
      INSERT INTO topic_files (id, version, title, anchor, standing, act_by) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, standing = excluded.standing,
          act_by = excluded.act_by
      """, try values(of: file))
  }

  /// What the list of topics has of one.
  func values(of file: TopicFile) throws(StoreError) -> [(any Bindable)?] {
    [
      file.id, file.version, file.state.title, try anchor(of: file).number, file.state.standing.rawValue,
      file.state.actBy,
    ]
  }
}
