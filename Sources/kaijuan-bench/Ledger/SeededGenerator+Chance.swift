import SeededRandom

extension SeededGenerator {
  /// True in `part` of `whole` cases.
  mutating func happens(_ part: Int, of whole: Int) -> Bool { Int.random(in: 0..<whole, using: &self) < part }
}
