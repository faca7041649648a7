/// Why an application belongs to no topic, whoever else words theirs the same.
public enum ContentSolitude: Hashable, Sendable, CaseIterable {
  /// 本人的退休审批档案: each applicant has another.
  case ownMatter
  /// 请告知为何…: no information is asked for (Art. 2).
  case question
  /// 某企业、某某号文件: the name was left out.
  case unnamed
  /// 东关社区相关文件: nothing is said that tells one paper from another (Art. 30).
  case unclear
  /// 年鉴、报刊: to be had without an application (Art. 39(2)).
  case publishedMaterial
}

extension ContentSolitude {
  private static let masked = ContentScript.scalars(of: "某")[0]
  private static let published: [[UInt32]] = [
    "年鉴", "县志", "市志", "省志", "镇志", "方志", "日报", "晚报", "期刊", "杂志", "公报", "报纸",
  ].map { $0.unicodeScalars.map(\.value) }

  init?(_ asked: [UInt32], isOwnMatter: Bool, _ reader: ContentReader) {
    if isOwnMatter {
      self = .ownMatter
    } else if ContentPhrases.isQuestion(asked), reader.kinds.isEmpty {
      self = .question
    } else if Self.isUnnamed(reader.pieces) {
      self = .unnamed
    } else if reader.kinds.isSubset(of: .figures),
      Self.published.contains(where: { ContentPhrases.first($0, in: asked) != nil })
    {
      self = .publishedMaterial
    } else if Self.isUnclear(reader) {
      self = .unclear
    } else {
      return nil
    }
  }

  /// 某企业, but not 张某某.
  private static func isUnnamed(_ pieces: [ContentPiece]) -> Bool {
    pieces.indices.contains { place in
      guard pieces[place].symbol == masked, place == 0 || pieces[place - 1].symbol != masked else {
        return false
      }
      return pieces[place].beginsRun || !ContentNames.isSurname(pieces[place - 1])
    }
  }

  private static func isUnclear(_ reader: ContentReader) -> Bool {
    let roles = Set(reader.pieces.map(\.role))
    if roles.contains(.matter) { return false }
    return roles.isDisjoint(with: [.kind, .common]) || (roles.isDisjoint(with: [.place, .number]))
  }
}
