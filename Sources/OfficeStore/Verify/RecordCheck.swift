import Disclosure

/// The walk along the record: ids without a gap, hashes that fit.
struct RecordCheck {
  /// The id of the last event, for ids have no gap: those that were erased count, too.
  private(set) var events = 0
  /// How many of them were erased.
  private(set) var erased = 0
  private(set) var lastHash = RecordChain.genesis
  var cases = 0
  var seals = 0
  /// What the search index should hold of the cases.
  var search = SearchSums()
  /// What the keys of the cases' items should be.
  var items = ItemCheck()
  /// The hashes of what was put into a volume and taken back: it is kept, and no list has it.
  var takenBack: Set<String> = []

  /// Takes the next event of the table: its id, stream, place in the stream, record and hash. Of an erased one there are
  /// only id and hash.
  mutating func take(_ row: Row, _ chain: RecordChain) throws(VerificationStop) {
    let (id, hash) = (row.integer(0), row.text(4))
    guard id == events + 1 else { throw .found(.missingEvent(id: events + 1)) }
    if let stream = row.optionalText(1) {
      let expected = row.withBytes(3) { chain.hash(previous: lastHash, record: $0) }
      guard expected == hash else {
        throw .found(.changedEvent(id: id, stream: stream, sequence: row.integer(2)))
      }
    } else {
      erased += 1
    }
    events = id
    lastHash = hash
  }
}
