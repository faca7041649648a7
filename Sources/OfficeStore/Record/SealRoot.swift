/// The root of a seal, computed as hashes come: SM3 over the previous root and the hashes since the seal
/// before, in the order of their ids, each in hexadecimal digits and followed by LF.
struct SealRoot {
  private let hash = SM3()

  /// - Parameter previous: the root of the seal before, ``RecordChain/genesis`` before the first.
  init(previous: String) {
    add(previous)
  }

  /// Adds the hash of the next event.
  func add(_ eventHash: String) {
    hash.update(eventHash)
    hash.update("\n")
  }

  /// The root; then nothing can be added.
  consuming func finish() -> String { hash.finish() }
}
