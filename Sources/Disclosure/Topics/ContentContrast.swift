/// What is left of two matters after all that they share: a word of its own in each makes them two.
struct ContentContrast {
  private let first: ContentText
  private let second: ContentText
  private let tiling: ContentTiling
  private let rests: (first: [Range<Int>], second: [Range<Int>])

  init(_ first: ContentText, _ second: ContentText, _ tiling: ContentTiling) {
    self.first = first
    self.second = second
    self.tiling = tiling
    rests = (tiling.restOfFirst, tiling.restOfSecond)
  }

  private static let contrary = Set(
    ContentScript.scalars(of: "东西南北中上下左右前后大小新老旧男女内外高低长短甲乙丙丁一二三四五六七八九十"))

  /// Whether each has a word of its own, wherever it stands.
  var exists: Bool {
    guard !rests.first.isEmpty, !rests.second.isEmpty else { return false }
    return hasWord(rests.first, first) && hasWord(rests.second, second) || isSubstitution
  }

  /// Whether one has a word where the other has another: 施工合同 and 监理合同.
  var isSubstitution: Bool {
    rests.first.contains { mine in
      rests.second.contains { isSubstitution(mine, $0) }
    }
  }

  private func isSubstitution(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard tiling.adjoin(one, other) else { return false }
    return isWord(one, first) && isWord(other, second) || isOneForMany(one, other)
      || isHead(one, first) && isHead(other, second)
      || ContentNames.isPart(one, of: first.pieces) && ContentNames.isPart(other, of: second.pieces)
      || isContrary(one, first) && isContrary(other, second)
  }

  /// 面试 and 体能测试: a character where the other has several, between the same words.
  private func isOneForMany(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count != other.count && tiling.isBeside(one, other, after: false)
      && tiling.isBeside(one, other, after: true)
  }

  private func hasWord(_ rest: [Range<Int>], _ text: ContentText) -> Bool {
    rest.contains { isWord($0, text) }
  }

  private func isWord(_ stretch: Range<Int>, _ text: ContentText) -> Bool {
    stretch.count > 1 || text.pieces[stretch.lowerBound].isWord
  }

  /// Most words have two characters, and the first of them tells one thing from another: 消防 and 人防, 硬化 and 绿化;
  /// the second rather does not: 墓位 and 墓穴, 噪声 and 噪音.
  private func isHead(_ stretch: Range<Int>, _ text: ContentText) -> Bool {
    var start = stretch.lowerBound
    while start > 0, !text.pieces[start].beginsRun, text.pieces[start - 1].role == .matter { start -= 1 }
    return stretch.count == 1 && (stretch.lowerBound - start).isMultiple(of: 2)
  }

  private func isContrary(_ rest: Range<Int>, _ text: ContentText) -> Bool {
    rest.contains { Self.contrary.contains(text.pieces[$0].symbol) }
  }
}
