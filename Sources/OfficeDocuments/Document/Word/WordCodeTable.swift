/// A QR code and what stands beside it.
struct WordCodeTable {
  let picture: WordPicture
  let caption: String
  let width: Int

  /// The picture's 30 mm and a little.
  private static let pictureWidth = 1900

  var xml: String {
    let words = caption.printedLines.map { WordParagraph(.code, $0).xml }.joined()
    return
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
      + "<w:tblGrid><w:gridCol w:w=\"\(Self.pictureWidth)\"/><w:gridCol w:w=\"\(width - Self.pictureWidth)\"/></w:tblGrid>"
      + "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
      + cell(Self.pictureWidth, WordParagraph(.code, runs: picture.run).xml)
      + cell(width - Self.pictureWidth, words) + "</w:tr></w:tbl>"
  }

  private func cell(_ width: Int, _ content: String) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>\(content)</w:tc>"
  }
}
