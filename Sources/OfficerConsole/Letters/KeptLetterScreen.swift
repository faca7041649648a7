import Disclosure
import OfficeDocuments
import OfficeStore
import OfficeText
import Terminal

/// A letter that is kept with its case: it goes to a file or to a printer.
struct KeptLetterScreen: Screen {
  private let name: String
  private let bytes: [UInt8]?
  /// What kind of file they are; nil for one that this program does not know.
  private let format: LetterFileFormat?
  /// Nil for one that was made earlier: of it there is what was kept.
  private let document: OfficialDocument?
  /// What is known of one that was made earlier.
  private let text: [String]
  /// What it says; nil where that is not text.
  private let kept: [String]?
  private var page = CasePane()
  private var question: FormQuestion<String>?

  /// One that was just made.
  init(
    _ document: OfficialDocument, _ made: MadeLetter, of open: OpenCase, at desk: Desk
  ) throws(ConsoleFault) {
    name = made.documentNumber ?? "\(document.name)-\(open.row.number)"
    self.document = document
    format = .docx
    bytes = try desk.reading { (office) throws(StoreError) in try office.content(made.content) }
    (text, kept) = ([], nil)
  }

  /// One that was made earlier.
  init(_ letter: CaseLetter, of open: OpenCase, at desk: Desk) throws(ConsoleFault) {
    let facts = letter.facts
    name = facts.documentNumber ?? "\(facts.letter.name)-\(open.row.number)"
    document = nil
    format = LetterFileFormat(rawValue: facts.format)
    let (row, file) = (open.row, open.file)
    let kept = try desk.reading { (office) throws(StoreError) in
      (bytes: try office.content(facts.content), others: try office.otherCases(answeredBy: letter, of: row))
    }
    bytes = kept.bytes
    let lines = kept.bytes.flatMap { [format] in Self.lines(of: $0, format) }
    self.kept = lines
    text =
      Self.facts(letter, file, others: kept.others, isHere: kept.bytes != nil, isShown: lines != nil)
      + (lines.map { ["", "正文："] + $0 } ?? [])
  }

  private static func lines(of bytes: [UInt8], _ format: LetterFileFormat?) -> [String]? {
    switch format {
    case .docx: WordText(bytes)?.lines
    case .text: String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    case .html, nil: nil
    }
  }

  private static func facts(
    _ letter: CaseLetter, _ file: CaseFile, others: [String], isHere: Bool, isShown: Bool
  ) -> [String] {
    let facts = letter.facts
    let words = LetterField.allCases.compactMap { field in
      facts.words[field.rawValue].map { "\(field.name)：\($0)" }
    }
    let standing = letter.voided.map { "\($0.on.iso)作废：\($0.reason)" } ?? "有效"
    return [
      "文书：\(facts.letter.name)", "文号：\(facts.documentNumber ?? "（没有）")", "落款日期：\(facts.printedOn.iso)",
      "制作：\(letter.madeOn.iso)，\(letter.person)（第\(letter.sequence)条）", "状态：\(standing)",
    ] + (others.isEmpty ? [] : ["一并答复：\(others.joined(separator: "、"))"]) + words
      + ["内容的SM3：\(facts.content)"] + (isHere ? [] : ["内容留在原来制作的机关文件中，这里没有。"])
      + (isHere && !isShown ? ["留存的是\(facts.format)，按s存为文件，用相应的软件打开查看。"] : [])
  }

  var place: Place { .caseFile }
  var title: String { "文书" }
  var takesText: Bool { false }

  var actions: [Action] {
    question?.actions ?? [
      Action(.character("s"), name: "存为文件", refusal: refusal, isFrequent: true),
      Action(.character("p"), name: "打印", refusal: refusal, isFrequent: true),
      Action(.character("j"), .down, name: "往下看", isFrequent: true),
      Action(.character("k"), .up, name: "往上看", isFrequent: true),
    ]
  }

  private var refusal: String? { bytes == nil ? "内容留在原来制作的机关文件中" : nil }

  mutating func refresh(at desk: Desk) throws(ConsoleFault) {}

  mutating func fit(_ size: CellSize, at desk: Desk) throws(ConsoleFault) {
    let columns = LetterPage.columns(size)
    let lines = document.map { LetterPage.lines($0, columns: columns) }
    page.fill(lines ?? LetterPage.lines(text, columns: columns), rows: LetterPage.rows(size))
  }

  mutating func handle(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    if question != nil { return try answer(key, at: desk) }
    switch key {
    case .character("s"):
      return .open(LetterSaveScreen(try content, format, document, named: name, at: desk))
    case .character("p"):
      let command = try desk.reading { (office) throws(StoreError) in try office.setting(.printCommand) }
      if let refusal = desk.letters.refusalToPrint(try paper, command) { throw .sentence(refusal) }
      question = FormQuestion(
        command, title: "打印这份文书？", [CaseLine("命令  \(command)"), CaseLine("打印命令在“设置”中更改。", .muted)],
        yes: "打印", no: "不打印")
      return .stay
    case .character, .control, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left,
      .right,
      .home, .end, .pageUp, .pageDown, .function, .wheelUp, .wheelDown, .paste:
      return page.handle(key) ? .stay : .ignored
    }
  }

  private var content: [UInt8] {
    get throws(ConsoleFault) {
      guard let bytes else { throw .sentence("这份文书的内容留在原来制作的机关文件中，这里没有。") }
      return bytes
    }
  }

  /// The letter as a printer of text gets it; nil where it is not at hand.
  private var lines: [String]? {
    if let document { return DocumentText.lines(document, columns: LetterPage.mostColumns) }
    return kept?.flatMap { $0.wrapped(toCells: LetterPage.mostColumns) }
  }

  private var paper: LetterDesk.Paper {
    get throws(ConsoleFault) {
      LetterDesk.Paper(docx: format == .docx ? try content : nil, lines: lines)
    }
  }

  private mutating func answer(_ key: Key, at desk: Desk) throws(ConsoleFault) -> Effect {
    guard let command = question.settle(key) else { return .stay }
    try desk.letters.print(try paper, command)
    return .say("已交给打印命令 \(command)，打完或者打不出来时再告知")
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, at desk: Desk) {
    LetterPage.draw(page, titled: name, in: &canvas, part)
    question?.draw(in: &canvas, part)
  }
}
