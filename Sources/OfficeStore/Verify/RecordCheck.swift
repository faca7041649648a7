import Disclosure

/// The walk along the record: ids without a gap, streams without a gap, hashes that fit.
struct RecordCheck {
  private(set) var events = 0
  private(set) var lastHash = RecordChain.genesis
  var cases = 0
  var seals = 0
  private var sequences: [String: Int] = [:]

  /// Takes the next event of the table; a finding ends the walk.
  mutating func take(_ row: Row, _ chain: RecordChain) -> Finding? {
    let (id, stream, sequence, hash) = (row.integer(0), row.text(1), row.integer(2), row.text(4))
    guard id == events + 1 else { return .missingEvent(id: events + 1) }
    let expected = row.withBytes(3) { chain.hash(previous: lastHash, record: $0) }
    guard expected == hash else { return .changedEvent(id: id, stream: stream, sequence: sequence) }
    let next = (sequences[stream] ?? 0) + 1
    guard sequence == next else { return .missingInStream(stream, sequence: next) }
    sequences[stream] = sequence
    events = id
    lastHash = hash
    return nil
  }
}
