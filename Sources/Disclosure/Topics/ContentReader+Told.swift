/// 我村, 该小区: a place that was named before the words of asking.
extension ContentReader {
  private static let pointers: [[UInt32]] = [
    "该", "我村", "本村", "我们村", "我社区", "本社区", "本小区", "我小区", "我们小区", "我镇", "本镇", "我乡", "本乡",
  ].map { $0.unicodeScalars.map(\.value) }

  /// With the places and numbers that are pointed at.
  func placed(by ask: ContentAsk) -> ContentReader {
    guard !ask.told.isEmpty, places.isEmpty else { return self }
    let told = ContentReader(ask.told)
    let isPointed = Self.pointers.contains { ContentPhrases.first($0, in: ask.asked) != nil }
    guard isPointed || told.speaks(of: self), !told.named.isEmpty else { return self }
    return ContentReader(told.named + ask.asked)
  }

  /// Whether two characters of a matter stand in both: 云岭景区的玻璃栈道 was told of, 玻璃栈道 is asked for.
  private func speaks(of other: ContentReader) -> Bool {
    let pairs = Set(matterPairs)
    return other.matterPairs.contains(where: pairs.contains)
  }

  private var matterPairs: [UInt64] {
    pieces.indices.dropFirst().compactMap { place in
      guard pieces[place].role == .matter, pieces[place - 1].role == .matter, !pieces[place].beginsRun
      else { return nil }
      return UInt64(pieces[place - 1].symbol) << 32 | UInt64(pieces[place].symbol)
    }
  }

  /// The places and numbers alone, with a stop after each.
  private var named: [UInt32] {
    let stop = ContentScript.scalars(of: ",")
    var named: [UInt32] = []
    for piece in pieces where piece.role == .place || piece.role == .number {
      if piece.beginsRun { named += stop }
      named += words[piece.symbol].map { $0.unicodeScalars.map(\.value) } ?? [piece.symbol]
    }
    return named.isEmpty ? [] : named + stop
  }
}
