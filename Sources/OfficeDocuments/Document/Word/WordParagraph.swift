/// A paragraph of a .docx: its style, what differs from it, and its runs.
struct WordParagraph {
  let style: WordStyle
  let runs: String
  /// Begins a sheet.
  var breaksBefore = false
  /// Stays with the next paragraph.
  var keepsNext = false
  /// What else differs from the style, in the order that the schema asks for.
  var properties = ""

  init(_ style: WordStyle, runs: String) {
    self.style = style
    self.runs = runs
  }

  init(_ style: WordStyle, _ line: String, look: String = "") {
    self.init(style, runs: WordRun.xml(line, look: look))
  }

  var xml: String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(keepsNext ? "<w:keepNext/>" : "")"
      + "\(breaksBefore ? "<w:pageBreakBefore/>" : "")\(properties)</w:pPr>\(runs)</w:p>"
  }

  /// What ends a line of another kind than those before it stands further from them.
  static func spacing(before: Int) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"0\" w:line=\"\(WordSheet.line)\" w:lineRule=\"exact\"/>"
  }
}
