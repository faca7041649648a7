/// How much of each of two texts stands in the other, by weight.
struct ContentCoverage {
  /// Of one text, without places and numbers, which must agree anyhow.
  private struct Weights {
    var shared = 0
    var rest = 0
    var restOfMatter = 0

    static func permille(_ shared: Int, _ rest: Int) -> Int {
      shared + rest == 0 ? 1000 : shared * 1000 / (shared + rest)
    }
  }

  private let first: Weights
  private let second: Weights
  /// Of places and numbers in both.
  private let stated: (shared: Int, rest: Int)

  init(_ first: ContentText, _ second: ContentText, _ tiling: ContentTiling) {
    var stated = (0, 0)
    let same = first.kinds == second.kinds
    self.first = Self.weights(first, same, &stated) { tiling.isShared(inFirst: $0) }
    self.second = Self.weights(second, same, &stated) { tiling.isShared(inSecond: $0) }
    self.stated = stated
  }

  private static func weights(
    _ text: ContentText, _ haveSameKinds: Bool, _ stated: inout (Int, Int), _ isShared: (Int) -> Bool
  ) -> Weights {
    var weights = Weights()
    for place in text.pieces.indices {
      let role = text.pieces[place].role
      switch (role, isShared(place)) {
      case (.place, true), (.number, true): stated.0 += role.weight
      case (.place, false), (.number, false): stated.1 += role.weightAlone
      case (_, true): weights.shared += role.weight
      case (.kind, false) where haveSameKinds: continue
      case (.matter, false):
        weights.rest += role.weightAlone
        weights.restOfMatter += role.weightAlone
      case (_, false): weights.rest += role.weightAlone
      }
    }
    return weights
  }

  /// Of both texts.
  var permille: Int {
    let shared = stated.shared + first.shared + second.shared
    return shared == 0 ? 0 : Weights.permille(shared, stated.rest + first.rest + second.rest)
  }

  /// Of the matter of the text that is covered better.
  var better: Int {
    max(
      Weights.permille(first.shared, first.restOfMatter), Weights.permille(second.shared, second.restOfMatter)
    )
  }

  /// Whether nothing of the second text's matter is missing in the first.
  var hasAllOfSecond: Bool { second.restOfMatter == 0 }

  /// Of the text that is covered worse.
  var worse: Int {
    min(Weights.permille(first.shared, first.rest), Weights.permille(second.shared, second.rest))
  }
}
