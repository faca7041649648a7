/// 附件说明, 署名 and 成文日期. Source: GB/T 9704-2012, 7.3.4, 7.3.5.
enum WordTail {
  /// A character of 三号, in twentieths of a point.
  private static let character = 320.0

  /// One line below the body, two characters from the edge; the names stand below each other.
  static func attachments(_ names: [String]) -> [WordParagraph] {
    let hanging = names.count > 1 ? 1.0 : 0
    let label = DocumentBlock.attachmentLabel.widthInCharacters
    return DocumentBlock.attachmentLines(names).enumerated().map { index, line in
      var paragraph = WordParagraph(.attachment, line)
      let first = index == 0 ? label + hanging : hanging
      paragraph.properties =
        (index == 0 ? WordParagraph.spacing(before: WordSheet.line) : "")
        + "<w:ind \(indent("left", 2 + label + hanging)) \(indent("hanging", first))/>"
      return paragraph
    }
  }

  /// 成文日期 four characters from the right edge and 署名 centred over it, two from the edge without a seal. The seal has
  /// two free lines above 署名, so that its rim comes within a line of the body.
  static func signature(_ organ: String, _ date: String, hasSeal: Bool) -> [WordParagraph] {
    let (organWidth, dateWidth) = (organ.widthInCharacters, date.widthInCharacters)
    let right = max(hasSeal ? 4 : 2, (organWidth - dateWidth) / 2)
    var above = WordParagraph(.signature, organ)
    above.keepsNext = true
    above.properties =
      WordParagraph.spacing(before: (hasSeal ? 2 : 1) * WordSheet.line)
      + "<w:ind \(indent("right", max(0, right + (dateWidth - organWidth) / 2)))/>"
    var below = WordParagraph(.signature, date)
    below.properties = "<w:ind \(indent("right", right))/>"
    return [above, below]
  }

  /// In hundredths of a character, and in twentieths of a point for what does not know characters.
  private static func indent(_ side: String, _ characters: Double) -> String {
    "w:\(side)Chars=\"\(Int(characters * 100))\" w:\(side)=\"\(Int(characters * character))\""
  }
}
