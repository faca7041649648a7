/// Whether two groups of texts may be one: no text of one certainly asks for something else than a text of the other, and
/// half of them at least ask for the same.
struct TopicUnion {
  private let ours: ArraySlice<Int>
  private let theirs: ArraySlice<Int>
  private let texts: [ContentText]

  /// As many of each side are held against the other side's.
  private static let most = 24

  init(_ ours: [Int], _ theirs: [Int], _ texts: [ContentText]) {
    self.ours = ours.prefix(Self.most)
    self.theirs = theirs.prefix(Self.most)
    self.texts = texts
  }

  var isSound: Bool {
    var same = 0
    for mine in ours {
      for other in theirs {
        let comparison = ContentComparison(texts[mine], texts[other])
        switch comparison.difference {
        case nil: same += 1
        case .extent: continue
        case .matter: if comparison.isSubstitution, !isBridged(mine, other) { return false }
        case .documentNumber, .year, .number, .place, .kind: return false
        }
      }
    }
    return same * 2 >= ours.count * theirs.count
  }

  /// Whether one text has the words of both: 矿山地质环境 of 矿山环境 and 地质环境. That both have the words of one, as of
  /// 合同, does not make 施工合同 a 监理合同.
  private func isBridged(_ one: Int, _ other: Int) -> Bool {
    (ours + theirs).contains { bridge in
      bridge != one && bridge != other && hasAll(bridge, of: one) && hasAll(bridge, of: other)
    }
  }

  private func hasAll(_ bridge: Int, of text: Int) -> Bool {
    let tiling = ContentTiling(texts[bridge].pieces, texts[text].pieces)
    return ContentCoverage(texts[bridge], texts[text], tiling).hasAllOfSecond
  }
}
