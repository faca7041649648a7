import Disclosure

/// What people joined and separated, as a grouping takes it.
extension Office {
  private static let decisions = """
    SELECT stream, seq, record FROM events WHERE stream >= 'topic/' AND stream < 'topic0'
      AND kind IN ('joined', 'separated', 'withdrawn') ORDER BY id
    """

  /// In the order in which they were made, without those that were taken back.
  func topicDecisions() throws(StoreError) -> [TopicDecision] {
    var made: [(stream: String, event: EventRecord<TopicFact>)] = []
    try database.forEachRow(Self.decisions) { (row: Row) throws(StoreError) in
      let (stream, sequence) = (row.text(0), row.integer(1))
      do { made.append((stream, try coder.decode(row.text(2), as: EventRecord<TopicFact>.self))) } catch {
        throw .unreadableRecord(stream: stream, sequence: sequence, reason: "\(error)")
      }
    }
    let withdrawn = Set(made.compactMap { Self.withdrawal(in: $0.stream, $0.event.fact) })
    var decisions: [TopicDecision] = []
    for (stream, event) in made where !withdrawn.contains("\(stream) \(event.sequence)") {
      if let decision = try decision(event.fact) { decisions.append(decision) }
    }
    return decisions
  }

  private static func withdrawal(in stream: String, _ fact: TopicFact) -> String? {
    if case .withdrawn(let facts) = fact { return "\(stream) \(facts.event)" }
    return nil
  }

  private func decision(_ fact: TopicFact) throws(StoreError) -> TopicDecision? {
    switch fact {
    case .joined(let facts): return .joined(try references(of: facts.items).map(\.number))
    case .separated(let facts):
      guard let item = try reference(of: facts.item) else { return nil }
      return .separated(item.number, from: try references(of: facts.from).map(\.number))
    case .opened, .suggested, .evaluated, .secrecyReviewed, .published, .withdrawn: return nil
    }
  }

  /// The items that a fact groups otherwise; nil for one that groups nothing.
  func touchedItems(_ fact: TopicFact, _ events: [TopicEvent]) throws(StoreError) -> [ItemReference]? {
    switch fact {
    case .joined(let facts): return try references(of: facts.items)
    case .separated(let facts): return try references(of: [facts.item] + facts.from)
    case .withdrawn(let facts):
      guard let event = events.first(where: { $0.sequence == facts.event }) else { return nil }
      return try touchedItems(event.fact, [])
    case .opened, .suggested, .evaluated, .secrecyReviewed, .published: return nil
    }
  }

  /// Groups anew what a decision touches, with all that is like it.
  func regroup(touching items: [ItemReference]) throws(StoreError) {
    var rows: [ItemRow] = []
    for item in items { if let row = try storedItem(item) { rows.append(row) } }
    try regroup(around: rows)
  }

  /// Items whose cases are no longer there are passed over.
  private func references(of names: [ItemName]) throws(StoreError) -> [ItemReference] {
    var references: [ItemReference] = []
    for name in names { if let reference = try reference(of: name) { references.append(reference) } }
    return references
  }

  func reference(of name: ItemName) throws(StoreError) -> ItemReference? {
    try row(numberKey: CaseNumber(name.caseNumber).key).map { ItemReference(caseID: $0.id, item: name.item) }
  }

  func names(of items: [ItemReference]) throws(StoreError) -> [ItemName] {
    var names: [ItemName] = []
    for item in items {
      guard let row = try row(id: item.caseID), try storedItem(item) != nil else {
        throw .topicRefused("没有这一申请事项，请重新读取后再试")
      }
      names.append(ItemName(caseNumber: row.number, item: item.item))
    }
    return names
  }
}
