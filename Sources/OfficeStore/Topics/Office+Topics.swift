public import Disclosure

extension Office {
  private static let items = """
    SELECT \(AskedItem.columns) FROM request_items AS items JOIN cases ON cases.id = items.case_id
      WHERE coalesce(cases.received_on, cases.arrived_on) BETWEEN $1 AND $2
    """

  private static let topicItems = """
    SELECT \(AskedItem.columns) FROM request_items AS items JOIN cases ON cases.id = items.case_id
      WHERE items.topic = $1
    """

  /// What several cases ask for: the topics of the most different applicants first, of two the one of more cases.
  ///
  /// Items that a big import left ungrouped are grouped for this answer; ``groupItems()`` keeps what that gives.
  ///
  /// - Parameter days: of receipt; nil takes all.
  /// - Throws: ``StoreError``.
  public func topics(receivedIn days: ClosedRange<Day>? = nil) throws(StoreError) -> [AskedTopic] {
    try atOneMoment { () throws(StoreError) in
      try allTopics(of: try isGrouped() ? nil : try ungroupedNumbers(), receivedIn: days)
    }
  }

  /// - Parameter numbers: of the topics of items, where the list of items does not have them.
  private func allTopics(
    of numbers: [Int: Int]?, receivedIn days: ClosedRange<Day>? = nil
  ) throws(StoreError) -> [AskedTopic] {
    var members: [Int: [AskedItem]] = [:]
    let range = days ?? WorkingCalendar.range
    try database.forEachRow(Self.items, [range.lowerBound, range.upperBound]) {
      (row: Row) throws(StoreError) in
      let item = AskedItem(row)
      let own = item.reference.number
      let topic = numbers.map { $0[own] ?? own } ?? row.integer(9)
      members[topic, default: []].append(item)
    }
    let (files, papers) = (try topicFilesByNumber(numbers), PublicPapers(try papers()))
    var topics: [AskedTopic] = []
    for (number, items) in members where Set(items.map(\.reference.caseID)).count > 1 {
      topics.append(try topic(items, files[number] ?? [], papers))
    }
    return topics.sorted {
      ($1.applicants, $1.items.count, $0.first) < ($0.applicants, $0.items.count, $1.first)
    }
  }

  /// The topic of an item as it is now, with all that ask for it, be it alone; nil where there is no such item.
  public func topic(of item: ItemReference) throws(StoreError) -> AskedTopic? {
    try atOneMoment { () throws(StoreError) in
      guard try isGrouped() else {
        return try allTopics(of: try ungroupedNumbers()).first { $0.items.contains { $0.reference == item } }
      }
      guard let number = try topicNumber(of: item) else { return nil }
      let items = try database.rows(Self.topicItems, [number]) { (row: Row) throws(StoreError) in
        AskedItem(row)
      }
      return try topic(items, try topicFilesByNumber(nil)[number] ?? [], PublicPapers(try papers()))
    }
  }

  private func ungroupedNumbers() throws(StoreError) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for topic in try grouping(of: try allEntries()) {
      let entries = topic.entries
      for entry in entries { numbers[entry] = entries[0] }
    }
    return numbers
  }

  private func topic(
    _ items: [AskedItem], _ files: [TopicFile], _ papers: PublicPapers
  ) throws(StoreError) -> AskedTopic {
    let sorted = items.sorted { ($0.receivedOn, $0.reference) < ($1.receivedOn, $1.reference) }
    let applicants = try applicants(ofCases: sorted.map(\.reference.caseID))
    let grouping = Topic(sorted.map { TopicEntry(id: $0.reference.number, wording: $0.wording) })
    return AskedTopic(
      items: sorted, applicantOfItem: ApplicantGroups(applicants).first, grouping: grouping, files: files,
      publicPaper: papers.paper(like: grouping.wording), isToldAsPublic: try isToldAsPublic(sorted),
      counterpart: papers.counterpart(of: grouping.wording)
    )
  }

  private func isToldAsPublic(_ items: [AskedItem]) throws(StoreError) -> Bool {
    guard let latest = items.last(where: { $0.outcome == .granted }) else { return false }
    let events = CaseState.standing(try caseEvents(in: .caseFile(latest.reference.caseID)))
    let replies = events.compactMap { event -> Replied? in
      if case .replied(let facts) = event.fact { return facts }
      return nil
    }
    return replies.last?.grantedHow == .alreadyPublic
  }

  /// The representative of each case, by their receipts as they stand.
  private func applicants(ofCases ids: [Int]) throws(StoreError) -> [Applicant] {
    var applicants: [Applicant] = []
    for id in ids {
      let receipt = CaseReceipt(CaseState.standing(try receiptEvents(in: .caseFile(id))))
      guard let applicant = receipt?.applicants.first else {
        throw .unreadableRecord(
          stream: RecordStream.caseFile(id).name, sequence: 1, reason: "the receipt names no applicant")
      }
      applicants.append(applicant)
    }
    return applicants
  }

  private func topicFilesByNumber(_ numbers: [Int: Int]?) throws(StoreError) -> [Int: [TopicFile]] {
    var files: [Int: [TopicFile]] = [:]
    for file in try topicFiles() {
      let anchor = try anchor(of: file)
      let own = anchor.number
      let stored = numbers == nil ? try topicNumber(of: anchor) : numbers?[own]
      files[stored ?? own, default: []].append(file)
    }
    return files
  }
}

extension AskedTopic {
  fileprivate var first: ItemReference { items[0].reference }
}
