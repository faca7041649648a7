/// The text of a .docx, sheet by sheet.
struct WordBody {
  let isMarked: Bool
  private(set) var pictures: [WordPicture] = []
  private var elements = ""
  /// The sheets so far; the last one ends the text, the others end where the paper turns.
  private var sheet: WordSheet?
  private var breaksBefore = false
  /// The element before, where it decides how the next one stands.
  private var previous: DocumentBlock?

  init(isMarked: Bool) { self.isMarked = isMarked }

  var xml: String {
    WordPackage.declaration
      + "<w:document \(WordPackage.wordNamespace) xmlns:r=\"\(WordPackage.relationType)\" "
      + "\(WordPicture.namespaces)><w:body>\(elements)"
      + "\((sheet ?? WordSheet(isWide: false)).xml(isMarked: isMarked))</w:body></w:document>"
  }

  /// What the text refers to: rId1 to rId5 are there always, rId6 is the mark, the pictures follow.
  var relations: String {
    let type = WordPackage.relationType
    return WordPackage.relations(
      [
        ("\(type)/styles", "styles.xml"), ("\(type)/fontTable", "fontTable.xml"),
        ("\(type)/settings", "settings.xml"), ("\(type)/footer", "footer1.xml"),
        ("\(type)/footer", "footer2.xml"),
      ] + (isMarked ? [("\(type)/header", "header1.xml")] : [])
        + pictures.map { ("\(type)/image", $0.path) })
  }

  mutating func add(_ sheet: DocumentSheet) throws(DocumentFault) {
    let next = WordSheet(isWide: sheet.isWide)
    if let before = self.sheet {
      if before.isWide == next.isWide { breaksBefore = true } else { end(before) }
    }
    self.sheet = next
    previous = nil
    for (index, block) in sheet.blocks.enumerated() {
      let following = index + 1 < sheet.blocks.count ? sheet.blocks[index + 1] : nil
      try add(block, before: following, width: next.textWidth)
      previous = block
    }
  }

  /// A sheet of another direction begins a section; the paragraph that ends this one takes next to no room.
  private mutating func end(_ sheet: WordSheet) {
    var paragraph = WordParagraph(.gap, runs: "")
    paragraph.properties =
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>\(sheet.xml(isMarked: isMarked))"
    elements += paragraph.xml
  }

  private mutating func append(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    paragraph.breaksBefore = breaksBefore
    breaksBefore = false
    elements += paragraph.xml
  }

  private mutating func append(_ style: WordStyle, _ lines: [String]) {
    for line in lines { append(WordParagraph(style, line)) }
  }

  private mutating func add(
    _ block: DocumentBlock, before following: DocumentBlock?, width: Int
  ) throws(DocumentFault) {
    switch block {
    case .redHead(let text): append(WordHead.redHead(text, before: following))
    case .reference(let number, let signer):
      append(WordHead.reference(number, signer: signer, isUnderRedHead: previous?.isRedHead ?? false))
    case .title(let pieces): append(WordHead.title(pieces, isFirst: previous == nil))
    case .subtitle(let text): append(.subtitle, [text.inOneLine])
    case .addressee(let text): append(.addressee, [text.inOneLine])
    case .heading(let text, let level): append(level == 1 ? .heading1 : .heading2, text.printedLines)
    case .paragraph(let text): append(body: text, before: following)
    case .prompt(let text): append(.prompt, text.printedLines)
    case .table(let table): add(table, width: width)
    case .code(let text, let caption): try add(code: text, caption, width: width)
    case .attachments(let names): for paragraph in WordTail.attachments(names) { append(paragraph) }
    case .signature(let organ, let date, let hasSeal):
      for paragraph in WordTail.signature(organ.inOneLine, date.inOneLine, hasSeal: hasSeal) {
        append(paragraph)
      }
    case .note(let text): append(.note, [DocumentBlock.noteText(text)])
    case .remark(let text): append(.remark, [text.inOneLine])
    case .annex(let number, let title):
      append(.annex, [number.inOneLine])
      append(.annexTitle, [title.inOneLine])
    case .newSheet, .newWideSheet: break
    }
  }

  /// 署名 and 成文日期 never stand on a sheet without text: the last paragraph goes with them (7.3.5.5).
  private mutating func append(body text: String, before following: DocumentBlock?) {
    for line in text.printedLines {
      var paragraph = WordParagraph(.body, line)
      if case .signature = following { paragraph.keepsNext = true }
      append(paragraph)
    }
  }

  private mutating func add(_ table: DocumentTable, width: Int) {
    if let caption = table.caption { append(.caption, [caption.inOneLine]) }
    beginSheet()
    elements += WordTable(table: table, width: width).xml + WordParagraph(.gap, runs: "").xml
  }

  /// A table cannot begin a sheet itself: what does takes next to no room.
  private mutating func beginSheet() {
    if breaksBefore { append(WordParagraph(.gap, runs: "")) }
  }

  private mutating func add(code text: String, _ caption: String, width: Int) throws(DocumentFault) {
    beginSheet()
    guard let code = QRCode(text) else {
      return append(.body, DocumentBlock.codeLines(text, caption))
    }
    let number = pictures.count + 1
    let picture = WordPicture(
      path: "media/code\(number).png", bytes: try code.png(), relation: "rId\(number + (isMarked ? 6 : 5))",
      number: number, description: caption.inOneLine)
    pictures.append(picture)
    elements +=
      WordCodeTable(picture: picture, caption: caption, width: width).xml
      + WordParagraph(.gap, runs: "").xml
  }
}

extension DocumentBlock {
  fileprivate var isRedHead: Bool { if case .redHead = self { true } else { false } }
}
