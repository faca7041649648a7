extension DocumentBlock {
  /// The lines of the element in a page; none for a break of sheets, which is a section.
  var html: [String] {
    switch self {
    case .redHead(let text): [Self.line(text, "red-head")]
    case .reference(let number, let signer): [Self.reference(number, signer)]
    case .title(let pieces):
      ["<h1>\(pieces.map { "<span>\($0.inOneLine.escapedForMarkup)</span>" }.joined())</h1>"]
    case .subtitle(let text): [Self.line(text, "subtitle")]
    case .addressee(let text): [Self.line(text, "addressee")]
    case .heading(let text, let level):
      text.printedLines.map { "<h\(level == 1 ? 2 : 3)>\($0.withPrompts)</h\(level == 1 ? 2 : 3)>" }
    case .paragraph(let text): text.printedLines.map { "<p>\($0.withPrompts)</p>" }
    case .prompt(let text): text.printedLines.map { "<p class=\"prompt\">\($0.escapedForMarkup)</p>" }
    case .table(let table): table.html
    case .code(let text, let caption): Self.code(text, caption)
    case .attachments(let names): Self.attachments(names)
    case .signature(let organ, let date, let hasSeal):
      [
        "<div class=\"signature\(hasSeal ? " sealed" : "")\">\(Self.line(organ))\(Self.line(date))</div>"
      ]
    case .note(let text): ["<p>\(Self.noteText(text).withPrompts)</p>"]
    case .remark(let text): [Self.line(text, "remark")]
    case .annex(let number, let title):
      [
        Self.line(number, "annex-number"),
        "<h2 class=\"annex-title\">\(title.inOneLine.withPrompts)</h2>",
      ]
    case .newSheet, .newWideSheet: []
    }
  }

  private static func line(_ text: String, _ role: String? = nil) -> String {
    "<p\(role.map { " class=\"\($0)\"" } ?? "")>\(text.inOneLine.withPrompts)</p>"
  }

  private static func reference(_ number: String, _ signer: String?) -> String {
    guard let signer else { return line(number, "reference alone") }
    return "<p class=\"reference\"><span>\(number.inOneLine.withPrompts)</span>"
      + "<span>\(signerText(signer).withPrompts)</span></p>"
  }

  private static func code(_ text: String, _ caption: String) -> [String] {
    let words = codeLines(text, caption).map { "<p>\($0.withPrompts)</p>" }.joined()
    guard let code = QRCode(text) else { return [words] }
    return ["<div class=\"code\">\(code.svg(label: caption.inOneLine))<div>\(words)</div></div>"]
  }

  private static func attachments(_ names: [String]) -> [String] {
    let lines = attachmentLines(names).enumerated().map { index, line in
      let words = index == 0 ? String(line.dropFirst(attachmentLabel.count)) : line
      return "<span>\(words.withPrompts)</span>"
    }
    guard !lines.isEmpty else { return [] }
    return ["<div class=\"attachments\"><p>\(attachmentLabel)</p><p>\(lines.joined())</p></div>"]
  }
}

extension DocumentTable {
  /// Its header rows stand again on every sheet that it goes on to; on a screen narrower than the table it moves
  /// sideways alone.
  fileprivate var html: [String] {
    let head = header.isEmpty ? [] : ["<thead>"] + header.map(line) + ["</thead>"]
    let columns = widths.map { "<col style=\"width: \($0)%\">" }.joined()
    let caption = caption.map { ["<p class=\"caption\">\($0.inOneLine.withPrompts)</p>"] } ?? []
    return caption + [
      "<div class=\"wide\">", "<table class=\"\(role)\(isSmall ? " small" : "")\">",
      "<colgroup>\(columns)</colgroup>",
    ] + head + ["<tbody>"] + body.map(line) + ["</tbody>", "</table>", "</div>"]
  }

  private func line(_ cells: [DocumentCell]) -> String { "<tr>\(cells.map(\.html).joined())</tr>" }
}

extension DocumentCell {
  fileprivate var html: String {
    let tag = isHeading ? "th" : "td"
    let spans =
      (columns > 1 ? " colspan=\"\(columns)\"" : "") + (rows > 1 ? " rowspan=\"\(rows)\"" : "")
      + (role.map { " class=\"\($0)\"" } ?? "")
    return "<\(tag)\(spans)>\(text.printedLines.map(\.withPrompts).joined(separator: "<br>"))</\(tag)>"
  }
}

extension String {
  /// One line with what is still to be filled in standing out.
  fileprivate var withPrompts: String {
    PromptedText(self).runs.map { run in
      run.isPrompt
        ? "<span class=\"missing\">\(run.text.escapedForMarkup)</span>" : run.text.escapedForMarkup
    }.joined()
  }
}
