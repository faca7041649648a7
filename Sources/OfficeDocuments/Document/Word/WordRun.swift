/// Characters of one look.
enum WordRun {
  /// What nobody is to overlook.
  static let promptColour = "<w:color w:val=\"C00000\"/>"

  /// - Parameters:
  ///   - line: one line; 【请填写：…】 in it stands out.
  ///   - look: of all of it, within the style, in the order that the schema asks for; empty for the style's own.
  static func xml(_ line: String, look: String = "") -> String {
    PromptedText(line).runs.map { run in
      let colour = run.isPrompt && !look.contains("<w:color ") ? promptColour : ""
      return text(run.text, look: colour + look)
    }.joined()
  }

  private static func text(_ text: String, look: String) -> String {
    "<w:r>\(look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")"
      + "<w:t xml:space=\"preserve\">\(text.escapedForMarkup)</w:t></w:r>"
  }

  static let lineBreak = "<w:r><w:br/></w:r>"
  static let tab = "<w:r><w:tab/></w:r>"
}
