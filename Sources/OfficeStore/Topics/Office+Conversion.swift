public import Disclosure

/// 转为主动公开: from a topic that is asked for often to a paper that everybody can read.
extension Office {
  /// Records what people decided of a topic, and opens it for decisions where nobody has decided anything of it yet.
  ///
  /// - Parameters:
  ///   - fact: what was decided.
  ///   - topic: as the caller saw it.
  ///   - entry: who decides, and when.
  /// - Throws: ``StoreError``, as ``record(_:of:by:)``.
  @discardableResult
  public func decide(
    _ fact: TopicFact, on topic: AskedTopic, by entry: Entry
  ) throws(StoreError) -> TopicFile {
    try changing { () throws(StoreError) in try append(fact, to: try opened(topic, by: entry), by: entry) }
  }

  /// Publishes what a topic asks for: the paper stands in the catalogue, and applications for it are answered on the
  /// spot from then on (Arts. 33, 36(1)).
  ///
  /// - Parameters:
  ///   - topic: as the caller saw it; its secrecy review agreed.
  ///   - name: of the paper, as it was published.
  ///   - day: of publication.
  ///   - address: where it is to be read.
  ///   - entry: who enters it, and when.
  /// - Throws: ``StoreError``, as ``record(_:of:by:)``; `dayInFuture`.
  @discardableResult
  public func publish(
    _ topic: AskedTopic, as name: PaperName, on day: Day, at address: String, by entry: Entry
  ) throws(StoreError) -> Paper {
    try changing { () throws(StoreError) in
      let file = try opened(topic, by: entry)
      let person = try requiredPerson(entry)
      let publication = PaperPublication(
        publishedOn: day, address: address, origin: .requestedOften, topic: file.id)
      let paper = try add([.paperNamed(name), .paperPublished(publication)], by: person, entry)
      try append(.published(TopicPublished(paper: paper.number, publishedOn: day)), to: file, by: entry)
      return paper
    }
  }

  private func opened(_ topic: AskedTopic, by entry: Entry) throws(StoreError) -> TopicFile {
    if let file = topic.files.last { return file }
    return try open(topic.title, of: topic.items.map(\.reference), by: entry)
  }

  /// How many applications for a topic came in within a year before and after a day of publication.
  public static func applications(
    for topic: AskedTopic, around day: Day
  ) -> (before: Int, after: Int) {
    let days = topic.items.map(\.receivedOn)
    return (days.count { (1...365).contains(day - $0) }, days.count { (0..<365).contains($0 - day) })
  }
}
