/// What a key sends that curses does not know: Esc and more at one time. Alone, Esc is the key Esc; of this it is no
/// more than the beginning, and the whole means nothing here (ECMA-48, 5.4; Alt and a letter as most terminals send it).
struct UnknownSequence {
  /// How many reads belong to it.
  let count: Int
  /// Whether its end has come.
  let isWhole: Bool

  /// - Parameter reads: begins with the sequence.
  init?(_ reads: ArraySlice<KeyRead>) {
    let scalars = reads.prefix(Self.longest).prefix { $0.scalar != nil }.compactMap(\.scalar)
    guard scalars.first == "\u{1B}", scalars.count > 1, scalars[1].value >= 0x20 else { return nil }
    switch scalars[1] {
    case "[":
      // The Linux console's function keys are ESC [ [ and a letter.
      let start = scalars.count > 2 && scalars[2] == "[" ? 3 : 2
      let middle = scalars[start...].prefix { (0x20...0x3F).contains($0.value) }.count
      let end = start + middle
      let hasFinal = end < scalars.count && (0x40...0x7E).contains(scalars[end].value)
      (count, isWhole) = (hasFinal ? end + 1 : end, hasFinal || end < scalars.count)
    case "O":
      (count, isWhole) = (min(3, scalars.count), scalars.count > 2)
    default:
      (count, isWhole) = (2, true)
    }
  }

  private static let longest = 32
}
