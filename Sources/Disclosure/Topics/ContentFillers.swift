/// Words of applications that say nothing of what is asked for.
enum ContentFillers {
  private static let openings = [
    "申请公开", "申请获取", "请求公开", "要求公开", "依法公开", "请公开", "申请查阅", "申请查询", "申请", "请求", "要求",
    "公开", "获取", "查询", "查阅", "提供", "关于", "有关", "请", "我要", "我想了解", "想了解", "了解",
  ].map(Array.init)
  private static let endings = [
    "的政府信息公开", "政府信息", "的信息", "相关信息", "有关信息", "信息", "等", "的",
  ].map(Array.init)
  private static let particles: Set<String> = ["的", "和", "及", "与", "之", "或"]

  static func removed(from pieces: some Collection<ContentText.Piece>) -> [ContentText.Piece] {
    var pieces = Array(pieces)
    while let opening = openings.first(where: { begins(pieces, with: $0) }) {
      pieces.removeFirst(opening.count)
    }
    while let ending = endings.first(where: { ends(pieces, with: $0) }) { pieces.removeLast(ending.count) }
    return withoutParticles(pieces)
  }

  private static func withoutParticles(_ pieces: [ContentText.Piece]) -> [ContentText.Piece] {
    var (kept, isAfterGap): ([ContentText.Piece], Bool) = ([], true)
    for var piece in pieces {
      guard !particles.contains(piece.text) else {
        isAfterGap = true
        continue
      }
      if isAfterGap { piece.beginsRun = true }
      isAfterGap = false
      kept.append(piece)
    }
    return kept
  }

  // A text of nothing but fillers keeps the last of them: 政府信息 asks for something, too.
  private static func begins(_ pieces: [ContentText.Piece], with words: [Character]) -> Bool {
    pieces.count > words.count && zip(pieces, words).allSatisfy { $0.text == String($1) }
  }

  private static func ends(_ pieces: [ContentText.Piece], with words: [Character]) -> Bool {
    pieces.count > words.count && zip(pieces.suffix(words.count), words).allSatisfy { $0.text == String($1) }
  }
}
