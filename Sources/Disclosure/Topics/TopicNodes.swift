/// The different texts among the entries, in an order of their own: each is compared once, however many have it. An entry
/// that people decided on stands by itself; one that no other can be like stands only where people joined it.
struct TopicNodes {
  private(set) var texts: [ContentText] = []
  /// Of each text, the wordings that come down to it.
  private(set) var uses: [[Topic.Use]] = []
  /// Where the entries are that decisions name.
  private(set) var nodeOfEntry: [Int: Int] = [:]

  init(_ entries: some Sequence<TopicEntry>, _ ruling: TopicRuling) {
    let decided = ruling.decidedEntries
    var (byWording, alone): ([TopicWording: [Int]], [TopicEntry]) = ([:], [])
    for entry in entries {
      if decided.contains(entry.id) {
        alone.append(entry)
      } else {
        byWording[entry.wording, default: []].append(entry.id)
      }
    }
    addShared(byWording, ruling.otherEntries)
    for entry in alone.sorted(by: { $0.id < $1.id }) { addAlone(entry) }
  }

  private mutating func addShared(_ byWording: [TopicWording: [Int]], _ named: Set<Int>) {
    var nodeOfText: [ContentIdentity: Int] = [:]
    for wording in byWording.keys.sorted() {
      let text = wording.text
      guard text.solitude == nil, !text.isEmpty else { continue }
      let identity = ContentIdentity(text)
      let node = nodeOfText[identity] ?? texts.count
      if node == texts.count {
        nodeOfText[identity] = node
        texts.append(text)
        uses.append([])
      }
      let entries = (byWording[wording] ?? []).sorted()
      uses[node].append(Topic.Use(wording: wording, entries: entries))
      if !named.isEmpty { for entry in entries where named.contains(entry) { nodeOfEntry[entry] = node } }
    }
  }

  private mutating func addAlone(_ entry: TopicEntry) {
    nodeOfEntry[entry.id] = texts.count
    texts.append(entry.wording.text)
    uses.append([Topic.Use(wording: entry.wording, entries: [entry.id])])
  }
}

/// What two texts have in common that are the same to the comparison.
private struct ContentIdentity: Hashable {
  private let symbols: [UInt32]
  private let documents: [DocumentMark]

  init(_ text: ContentText) {
    symbols = text.pieces.map(\.symbol)
    documents = text.documents
  }
}
