/// Papers of the same kind about another year or another lot: where last year's is public, this year's may be, too.
public struct Counterparts: Sendable {
  private let texts: [(own: ContentText, timeless: ContentText)]
  private var placesOfKey: [Int64: [Int]] = [:]

  /// - Parameter titles: of the public papers.
  public init(_ titles: [String]) {
    texts = titles.map { (ContentText($0), Self.timeless($0)) }
    for (place, text) in texts.enumerated() {
      for key in text.timeless.keys { placesOfKey[key, default: []].append(place) }
    }
  }

  /// The first paper that differs from what is asked for in the year or a number alone; nil where there is none, or where
  /// the very paper is public.
  ///
  /// - Returns: its place among the titles.
  public func counterpart(of description: String) -> Int? {
    let (own, timeless) = (ContentText(description), Self.timeless(description))
    let found = Set(timeless.keys.flatMap { placesOfKey[$0] ?? [] }).sorted()
    guard !found.contains(where: { ContentLikeness(high: own, texts[$0].own) != nil }) else { return nil }
    return found.first { place in
      own.numbers != texts[place].own.numbers
        && ContentLikeness(high: timeless, texts[place].timeless) != nil
    }
  }

  /// Without any number, as ContentText reads one: 2023年 and 第三批 fall away.
  private static func timeless(_ description: String) -> ContentText {
    let scalars = ContentScript.scalars(description)
    var (kept, place): ([UInt32], Int) = ([], 0)
    while place < scalars.count {
      guard ContentScript.isDigit(scalars[place]) else {
        kept.append(scalars[place])
        place += 1
        continue
      }
      while place < scalars.count, ContentScript.isDigit(scalars[place]) { place += 1 }
      if place < scalars.count, units.contains(scalars[place]) { place += 1 }
      if place < scalars.count, units.contains(scalars[place]) { place += 1 }
      if kept.last == ordinal { kept.removeLast() }
    }
    return ContentText(ContentScript.text(kept))
  }

  private static let units = Set(ContentScript.scalars(of: "年度月日号批期次届"))
  private static let ordinal = ContentScript.scalars(of: "第")[0]
}
