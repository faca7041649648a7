/// Applications that ask for the same information.
public struct Topic: Hashable, Sendable {
  /// One wording of the topic and the entries that have it.
  public struct Use: Hashable, Sendable {
    public let wording: TopicWording
    /// In ascending order.
    public let entries: [Int]
  }

  /// The most used first, of two the shorter.
  public let uses: [Use]

  init(_ uses: [Use]) {
    self.uses = uses.sorted { one, other in
      one.entries.count == other.entries.count
        ? one.wording < other.wording : one.entries.count > other.entries.count
    }
  }

  /// A topic of entries that are known to ask for the same.
  public init(_ entries: [TopicEntry]) {
    let byWording = Dictionary(grouping: entries, by: \.wording)
    self.init(byWording.map { Use(wording: $0.key, entries: $0.value.map(\.id).sorted()) })
  }

  /// What the topic is called: its most used wording.
  public var wording: TopicWording { uses[0].wording }

  /// In ascending order.
  public var entries: [Int] { uses.flatMap(\.entries).sorted() }

  /// Why each other wording belongs to it: what it shares with the first, and in what it differs. A difference that is
  /// not nil is one that the wordings between them bridge, or that people joined.
  public var reasons: [(wording: TopicWording, likeness: ContentLikeness)] {
    let first = wording.text
    return uses.dropFirst().map { ($0.wording, ContentLikeness(first, $0.wording.text)) }
  }
}
