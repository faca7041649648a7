/// 版头 and 标题. Source: GB/T 9704-2012, 7.2, 7.3.1.
enum WordHead {
  /// Of the 156 mm in half points, and the sizes between which 发文机关标志 is made to fit.
  private static let (lineWidth, sizes) = (880.0, 52...110)

  /// 发文机关标志: as large as one line takes, the red line below it where no number follows.
  static func redHead(_ text: String, before following: DocumentBlock?) -> WordParagraph {
    let text = text.inOneLine
    let size = min(sizes.upperBound, max(sizes.lowerBound, Int(lineWidth / max(1, text.widthInCharacters))))
    var paragraph = WordParagraph(
      .redHead, text, look: "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>")
    if case .reference = following { return paragraph }
    paragraph.properties = redLine
    return paragraph
  }

  /// 发文字号: in the middle below the red head; with 签发人 at the left edge, and that at the right.
  static func reference(_ number: String, signer: String?, isUnderRedHead: Bool) -> WordParagraph {
    let name = signer.map { WordRun.tab + WordRun.xml(DocumentBlock.signerText($0)) }
    var paragraph = WordParagraph(.reference, runs: WordRun.xml(number.inOneLine) + (name ?? ""))
    paragraph.properties =
      (isUnderRedHead ? redLine + WordParagraph.spacing(before: 2 * WordSheet.line) : "")
      + (name == nil
        ? "<w:jc w:val=\"center\"/>" : "<w:ind w:leftChars=\"100\" w:left=\"320\"/><w:jc w:val=\"left\"/>")
    return paragraph
  }

  /// 标题, two lines below what stands above it.
  static func title(_ pieces: [String], isFirst: Bool) -> WordParagraph {
    let lines = DocumentBlock.titleLines(pieces)
    var paragraph = WordParagraph(
      .title, runs: lines.map { WordRun.xml($0) }.joined(separator: WordRun.lineBreak))
    if !isFirst {
      paragraph.properties =
        "<w:spacing w:before=\"\(2 * WordSheet.line)\" w:after=\"\(WordSheet.line)\" w:line=\"680\" w:lineRule=\"exact\"/>"
    }
    return paragraph
  }

  /// 4 mm below what it stands under.
  private static let redLine =
    "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>"
}
