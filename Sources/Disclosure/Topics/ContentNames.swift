/// Names that no ending of a place tells: of schools, firms, waters, persons.
enum ContentNames {
  private static let surnames = Set(
    ContentScript.scalars(
      of:
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾萧肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
    ))
  /// What a name ends with.
  private static let endings = Set(ContentScript.scalars(of: "校学院园局厂司社店矿库河湖江山桥渠场站团寺庙陵塔楼馆港坝渡"))
  /// So far before its ending a name begins.
  private static let longest = 5

  static func isSurname(_ piece: ContentPiece) -> Bool { surnames.contains(piece.symbol) }

  /// Whether a stretch is part of a name: 强 in 赵国强, 才 in 育才小学.
  static func isPart(_ rest: Range<Int>, of pieces: [ContentPiece]) -> Bool {
    isPartOfPerson(rest, pieces) || isBeforeEnding(rest, pieces)
  }

  private static func isPartOfPerson(_ rest: Range<Int>, _ pieces: [ContentPiece]) -> Bool {
    (0...2).contains { before in
      let start = rest.lowerBound - before
      return start >= 0 && pieces[start].beginsRun && surnames.contains(pieces[start].symbol)
        && pieces[start..<rest.lowerBound].allSatisfy { $0.role == .matter }
    }
  }

  private static func isBeforeEnding(_ rest: Range<Int>, _ pieces: [ContentPiece]) -> Bool {
    for place in rest.upperBound..<min(pieces.count, rest.upperBound + longest) {
      guard !pieces[place].beginsRun else { return false }
      if endings.contains(pieces[place].symbol) { return true }
    }
    return false
  }
}
