/// A sample that nobody can choose and anybody can draw again with a shell: the cases whose hash is least.
///
///     printf '%s\n%s\n' "$SEED" "$NUMBER" | openssl dgst -sm3
struct CaseDraw {
  private let seed: String
  private let size: Int
  /// The least so far, in order.
  private(set) var drawn: [(hash: String, id: Int)] = []
  private let hash = SM3()

  /// - Parameter size: how many are drawn, 1 and up.
  init(seed: String, size: Int) {
    self.seed = seed
    self.size = size
  }

  /// Takes a case into account.
  mutating func offer(_ number: String, id: Int) {
    for line in [seed, number] {
      hash.update(line)
      hash.update("\n")
    }
    let rank = hash.finish()
    if drawn.count == size, let last = drawn.last, last.hash < rank { return }
    drawn.insert((rank, id), at: drawn.firstIndex { rank < $0.hash } ?? drawn.endIndex)
    if drawn.count > size { drawn.removeLast() }
  }
}
