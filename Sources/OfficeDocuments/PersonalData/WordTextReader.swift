/// Takes the text out of a part of a Word document, paragraph by paragraph; a row of a table is one, with tabs between its
/// cells.
struct WordTextReader {
  private let kind: WordPart
  private var lines = WordLines()
  /// The texts around the text box that is being read.
  private var outer: [WordLines] = []
  private var boxes: [String] = []
  private var before: [String] = []
  private var codes: [String] = []
  /// Elements open around the present place whose content is not text of the document.
  private var skipped = 0
  private var open: [String] = []

  init(_ kind: WordPart) { self.kind = kind }

  mutating func read(_ text: String) throws(MarkupReader.Fault) {
    var markup = MarkupReader(text)
    while let token = try markup.next() {
      switch token {
      case .start(let element): start(element)
      case .end(let name): end(name)
      case .text(let text): take(text)
      }
    }
    lines.endLine()
  }

  /// What was read, by its places.
  var parts: [DocumentText.Part] {
    func part(_ suffix: String, _ text: [String]) -> DocumentText.Part {
      DocumentText.Part(name: kind.name + suffix, lineName: "段", text: text.joined(separator: "\n"))
    }
    return [
      part("", lines.current), part("的文本框", boxes), part("修订前的文字", lines.before + before),
      part(kind == .links ? "" : "中看不见的文字", codes),
    ]
  }

  private mutating func start(_ element: MarkupElement) {
    open.append(element.name)
    if Self.skipped.contains(element.name) { skipped += 1 }
    takeAttributes(element)
    guard skipped == 0 else { return }
    switch element.name {
    case "txbxContent":
      outer.append(lines)
      lines = WordLines()
    case "del", "moveFrom": lines.deletions += 1
    case "ins", "moveTo": lines.insertions += 1
    case "tr": lines.rows += 1
    case "tab": lines.append("\t")
    case "br", "cr": lines.breakLine()
    case "noBreakHyphen": lines.append("-")
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if open.last == name { open.removeLast() }
    if Self.skipped.contains(name) { skipped = max(0, skipped - 1) }
    guard skipped == 0 else { return }
    switch name {
    case "txbxContent": endBox()
    case "del", "moveFrom": lines.deletions = max(0, lines.deletions - 1)
    case "ins", "moveTo": lines.insertions = max(0, lines.insertions - 1)
    case "p": lines.endParagraph()
    case "tc": lines.endCell()
    case "tr": lines.endRow()
    default: if isPlain { lines.endLine() }
    }
  }

  private mutating func endBox() {
    guard let rest = outer.popLast() else { return }
    lines.endLine()
    boxes += lines.current
    before += lines.before
    lines = rest
  }

  private mutating func take(_ text: String) {
    guard skipped == 0 else { return }
    switch open.last {
    case "t", "delText": lines.append(text)
    case "instrText", "delInstrText": codes.append(text)
    case "v" where kind == .drawing: lines.append(text + "\t")
    default: if isPlain, !text.allSatisfy(\.isWhitespace) { lines.append(text) }
    }
  }

  /// Descriptions of pictures and addresses of links, which no page shows.
  private mutating func takeAttributes(_ element: MarkupElement) {
    let names: [String] =
      switch element.name {
      case "docPr", "cNvPr": ["descr", "title"]
      case "Relationship": element.attribute("TargetMode") == "External" ? ["Target"] : []
      case "shape", "rect": ["alt"]
      default: []
      }
    codes += names.compactMap(element.attribute)
  }

  /// Whether every element of the part is a value by itself.
  private var isPlain: Bool { kind == .properties || kind == .data }

  /// What describes the text and is none; a fallback says the same again.
  private static let skipped: Set<String> = [
    "pPr", "rPr", "sectPr", "tblPr", "tcPr", "trPr", "tblGrid", "Fallback",
  ]
}
