import Disclosure

/// The walk along the record: ids without a gap, hashes that fit.
struct RecordCheck {
  private(set) var events = 0
  private(set) var lastHash = RecordChain.genesis
  var cases = 0
  var seals = 0
  /// What the search index should hold of the cases.
  var search = SearchSums()
  /// What the keys of the cases' items should be.
  var items = ItemCheck()

  /// Takes the next event of the table: its id, stream, place in the stream, record and hash.
  mutating func take(_ row: Row, _ chain: RecordChain) throws(VerificationStop) {
    let (id, stream, sequence, hash) = (row.integer(0), row.text(1), row.integer(2), row.text(4))
    guard id == events + 1 else { throw .found(.missingEvent(id: events + 1)) }
    let expected = row.withBytes(3) { chain.hash(previous: lastHash, record: $0) }
    guard expected == hash else {
      throw .found(.changedEvent(id: id, stream: stream, sequence: sequence))
    }
    events = id
    lastHash = hash
  }
}
