/// 我村, 该小区: a place that was named before the words of asking.
extension ContentReader {
  private static let pointers: [[UInt32]] = [
    "该", "我村", "本村", "我们村", "我社区", "本社区", "本小区", "我小区", "我们小区", "我镇", "本镇", "我乡", "本乡",
  ].map { $0.unicodeScalars.map(\.value) }

  /// With the places and numbers that are pointed at.
  func placed(by ask: ContentAsk) -> ContentReader {
    guard !ask.told.isEmpty, places.isEmpty,
      Self.pointers.contains(where: { ContentPhrases.first($0, in: ask.asked) != nil })
    else { return self }
    let named = ContentReader(ask.told).named
    return named.isEmpty ? self : ContentReader(named + ask.asked)
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
