/// The elements of a paper as styles, so that an officer who edits the file finds each by its name.
enum WordStyle: String, CaseIterable {
  case body = "Body"
  case redHead = "RedHead"
  case reference = "Reference"
  case title = "Title"
  case subtitle = "Subtitle"
  case addressee = "Addressee"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case prompt = "Prompt"
  case caption = "Caption"
  case tableText = "TableText"
  case tableItem = "TableItem"
  case code = "Code"
  case attachment = "Attachment"
  case signature = "Signature"
  case note = "Note"
  case remark = "Remark"
  case annex = "Annex"
  case annexTitle = "AnnexTitle"
  case gap = "Gap"
  case mark = "Mark"
  case oddFooter = "OddFooter"
  case evenFooter = "EvenFooter"

  private var name: String {
    switch self {
    case .body: "公文正文"
    case .redHead: "发文机关标志"
    case .reference: "发文字号"
    case .title: "Title"
    case .subtitle: "题注"
    case .addressee: "主送机关"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .prompt: "请填写"
    case .caption: "表题"
    case .tableText: "表格文字"
    case .tableItem: "表格分项"
    case .code: "二维码"
    case .attachment: "附件说明"
    case .signature: "署名和成文日期"
    case .note: "附注"
    case .remark: "核对说明"
    case .annex: "附件序号"
    case .annexTitle: "附件标题"
    case .gap: "表后空隙"
    case .mark: "页眉标记"
    case .oddFooter: "单页码"
    case .evenFooter: "双页码"
    }
  }

  /// Face and size, in half points: 三号 is 16 pt, 二号 22, 四号 14.
  private var characters: String {
    switch self {
    case .body, .reference, .subtitle, .addressee, .attachment, .signature, .note, .code: face(.fangSong, 32)
    case .redHead: face(.xiaoBiaoSong, 96, more: "<w:color w:val=\"FF0000\"/>")
    case .title: face(.xiaoBiaoSong, 44)
    case .heading1, .annex: face(.hei, 32)
    case .heading2: face(.kai, 32)
    case .prompt: face(.fangSong, 32, more: WordRun.promptColour)
    case .caption: face(.fangSong, 24)
    case .tableText: face(.song, 21)
    case .tableItem: face(.hei, 21)
    case .remark: face(.song, 21)
    case .annexTitle: face(.xiaoBiaoSong, 36)
    case .gap: face(.song, 2)
    case .mark: face(.hei, 28, more: WordRun.promptColour)
    case .oddFooter, .evenFooter: face(.song, 28)
    }
  }

  /// 28 characters of 三号 fill the 156 mm where each is set a quarter of a point closer than its own width. A grid of
  /// characters would say the same, but LibreOffice sets it half as dense.
  private static let closer = "<w:spacing w:val=\"-5\"/>"

  private func face(_ face: WordFace, _ halfPoints: Int, more: String = "") -> String {
    "\(face.runFonts)\(more)\(halfPoints == 32 ? Self.closer : "")<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  /// In the order that the schema asks for.
  private var paragraph: String {
    switch self {
    case .body, .note: Self.twoCharacters
    case .redHead: "\(Self.offGrid)\(Self.line(before: 1984, exactly: 1300))<w:jc w:val=\"center\"/>"
    case .reference: "<w:tabs><w:tab w:val=\"right\" w:pos=\"8524\"/></w:tabs>\(Self.line())"
    case .title:
      "<w:keepNext/>\(Self.offGrid)\(Self.line(after: 579, exactly: 680))<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>"
    case .subtitle: "\(Self.line(after: 579))<w:jc w:val=\"center\"/>"
    case .addressee: Self.line()
    case .heading1: "<w:keepNext/>\(Self.twoCharacters)<w:outlineLvl w:val=\"0\"/>"
    case .heading2: "<w:keepNext/>\(Self.twoCharacters)<w:outlineLvl w:val=\"1\"/>"
    case .prompt: Self.dashedBorder + Self.twoCharacters
    case .caption:
      "<w:keepNext/>\(Self.offGrid)\(Self.line(before: 120, after: 60, exactly: 400))<w:jc w:val=\"center\"/>"
    case .tableText, .tableItem: "\(Self.offGrid)\(Self.line(atLeast: 280))<w:jc w:val=\"center\"/>"
    case .code: "\(Self.offGrid)\(Self.line(atLeast: 240))<w:jc w:val=\"left\"/>"
    case .attachment: Self.line()
    case .signature: "<w:keepLines/>\(Self.line())<w:jc w:val=\"right\"/>"
    case .remark: "\(Self.offGrid)\(Self.line(before: 280, exactly: 300))<w:jc w:val=\"left\"/>"
    case .annex: "\(Self.line(after: 579))<w:jc w:val=\"left\"/>"
    case .annexTitle:
      "<w:keepNext/>\(Self.offGrid)\(Self.line(after: 240, exactly: 640))<w:jc w:val=\"center\"/>"
    case .gap: "\(Self.offGrid)\(Self.line(exactly: 240))"
    case .mark: "\(Self.offGrid)\(Self.line(atLeast: 240))<w:jc w:val=\"center\"/>"
    case .oddFooter:
      "\(Self.offGrid)\(Self.line(atLeast: 240))<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>"
    case .evenFooter:
      "\(Self.offGrid)\(Self.line(atLeast: 240))<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>"
    }
  }

  private static let offGrid = "<w:snapToGrid w:val=\"0\"/>"
  private static let twoCharacters = "\(line())<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
  private static let dashedBorder =
    "<w:pBdr>"
    + ["top", "left", "bottom", "right"].map {
      "<w:\($0) w:val=\"dashed\" w:sz=\"4\" w:space=\"1\" w:color=\"C00000\"/>"
    }.joined() + "</w:pBdr>"

  /// Spacing in twentieths of a point; 22 lines of 28.95 pt fill the 225 mm of a page.
  private static func line(before: Int = 0, after: Int = 0, exactly: Int = 579) -> String {
    spacing(before, after, exactly, "exact")
  }

  private static func line(atLeast least: Int) -> String { spacing(0, 0, least, "atLeast") }

  private static func spacing(_ before: Int, _ after: Int, _ line: Int, _ rule: String) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"\(rule)\"/>"
  }

  private var xml: String {
    "<w:style w:type=\"paragraph\"\(isOurs ? " w:customStyle=\"1\"" : "") w:styleId=\"\(rawValue)\">"
      + "<w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
      + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(characters)</w:rPr></w:style>"
  }

  /// Whether Word has no style of that name itself.
  private var isOurs: Bool { !name.utf8.allSatisfy { $0 < 128 } }

  static let part =
    WordPackage.declaration + "<w:styles \(WordPackage.wordNamespace)><w:docDefaults><w:rPrDefault><w:rPr>"
    + "\(WordFace.fangSong.runFonts)<w:kern w:val=\"0\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
    + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/>"
    + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
    + "<w:qFormat/><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style>"
    + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"NormalTable\"><w:name w:val=\"Normal Table\"/>"
    + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/>"
    + "<w:left w:w=\"57\" w:type=\"dxa\"/><w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/>"
    + "</w:tblCellMar></w:tblPr></w:style>" + allCases.map(\.xml).joined() + "</w:styles>"
}
