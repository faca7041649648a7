import Disclosure
import OfficeDocuments
import SeededRandom
import Testing

@Suite struct WordDocumentTextTests {
  private func found(_ package: WordPackage) throws -> [String] {
    try CheckedDocument(name: "a.docx", content: "", bytes: package.bytes, converted: { nil })
      .findings.map { "\($0.place) \($0.data.text)" }
  }

  private static let paragraph = WordPackage.paragraph

  @Test func `A number that runs of other faces cut apart is found`() throws {
    let body = "<w:p><w:r><w:t>电话1381</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>2345678</w:t></w:r></w:p>"
    #expect(try found(WordPackage(Self.paragraph("一") + body)) == ["正文第2段 13812345678"])
  }

  @Test(arguments: [
    ("word/header1.xml", "页眉"), ("word/footer2.xml", "页脚"), ("word/footnotes.xml", "脚注"),
    ("word/endnotes.xml", "尾注"),
    ("word/comments.xml", "批注"), ("word/glossary/document.xml", "自动图文集"),
  ])
  func `What stands beside the body is read`(_ part: String, _ name: String) throws {
    let package = WordPackage("").adding(part, "<w:x>\(Self.paragraph("电话13812345678"))</w:x>")
    #expect(try found(package) == ["\(name)第1段 13812345678"])
  }

  @Test func `What no page shows is read`() throws {
    let picture = "<w:p><w:r><w:drawing><wp:docPr id=\"1\" descr=\"张三 13812345678\"/></w:drawing></w:r></w:p>"
    let field = "<w:p><w:r><w:instrText>HYPERLINK \"mailto:a@b.cn\"</w:instrText></w:r></w:p>"
    let package = WordPackage(picture + field)
      .adding("docProps/core.xml", "<cp:p><dc:creator>13812345679</dc:creator><dc:title>甲</dc:title></cp:p>")
      .adding(
        "word/_rels/document.xml.rels",
        "<R><Relationship Id=\"r1\" Target=\"mailto:c@d.cn\" TargetMode=\"External\"/></R>"
      )
      .adding("customXml/item1.xml", "<data><phone>13812345670</phone></data>")
    #expect(
      Set(try found(package)) == [
        "正文中看不见的文字第1段 13812345678", "正文中看不见的文字第2段 a@b.cn", "文档属性第1段 13812345679",
        "超链接第1段 c@d.cn", "表单数据第1段 13812345670",
      ])
  }

  @Test func `A text box is read once, and beside its paragraph`() throws {
    let box = "<w:txbxContent>\(Self.paragraph("电话13812345678"))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>身份证1101051949</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice>"
      + "<mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>1231002X</w:t></w:r></w:p>"
    #expect(try found(WordPackage(body)) == ["正文第1段 11010519491231002X", "正文的文本框第1段 13812345678"])
  }

  @Test func `What tracked changes struck out is in the file still`() throws {
    let body =
      "<w:p><w:r><w:t>电话138</w:t></w:r><w:del><w:r><w:delText>12345678</w:delText></w:r></w:del>"
      + "<w:ins><w:r><w:t>********</w:t></w:r></w:ins></w:p>"
    #expect(try found(WordPackage(Self.paragraph("一") + body)) == ["正文修订前的文字第1段 13812345678"])
  }

  @Test func `The row of a table is a line, its cells stand apart, and its head says what they are`() throws {
    func row(_ cells: String...) -> String {
      "<w:tr><w:trPr/>" + cells.map { "<w:tc><w:tcPr/>\(Self.paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    let table = "<w:tbl>" + row("姓名", "账号", "电话") + row("王二", "32132210011098765432", "83551234") + "</w:tbl>"
    #expect(try found(WordPackage(table)) == ["正文第2段 32132210011098765432", "正文第2段 83551234"])
  }

  @Test func `Tab stops and properties are no text`() throws {
    let body =
      "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>138</w:t></w:r><w:r><w:noBreakHyphen/>"
      + "<w:t>1234-5678</w:t></w:r></w:p>"
    #expect(try found(WordPackage(body)) == ["正文第1段 138-1234-5678"])
  }

  @Test func `Pictures and files in it are for eyes`() throws {
    let package = WordPackage("").adding("word/media/image1.png", "x").adding("word/embeddings/a.xlsx", "x")
    let document = try CheckedDocument(name: "a", content: "", bytes: package.bytes, converted: { nil })
    #expect(document.unread == ["图片1幅", "嵌入的文件1个"])
  }

  @Test(arguments: [
    "<w:document><w:body", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>&b;</a>", "<a b=\"", "<!-- ",
    "<a>&#xD800;</a>", "\u{0}",
  ])
  func `A damaged document is a fault, not an empty one`(_ text: String) throws {
    let package = WordPackage(parts: [("word/document.xml", text)])
    #expect(throws: DocumentTextFault.damaged(part: "word/document.xml")) {
      try CheckedDocument(name: "a", content: "", bytes: package.bytes, converted: { nil })
    }
  }

  @Test func `A document that unpacks beyond all measure is refused`() throws {
    let bytes = try WordPackage(String(repeating: " ", count: 65 << 20)).bytes
    #expect(bytes.count < 1 << 20)
    #expect(throws: DocumentTextFault.tooLarge(limit: 64 << 20)) {
      try CheckedDocument(name: "a", content: "", bytes: bytes, converted: { nil })
    }
  }

  @Test func `A document cut at any place is a fault or read`() throws {
    let bytes = try WordPackage(Self.paragraph("电话13812345678")).bytes
    for end in 4..<bytes.count {
      #expect(throws: (any Error).self) {
        let cut = try CheckedDocument(name: "a", content: "", bytes: Array(bytes[..<end]), converted: { nil })
        if cut.findings.isEmpty { throw DocumentTextFault.noText }
      }
    }
  }

  /// Tags and text of documents, thrown together.
  private static let pieces = [
    "<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tr>", "<w:tr>", "<w:tc>", "</w:tc>",
    "<w:txbxContent>",
    "</w:txbxContent>", "<w:del>", "</w:del>", "<w:ins>", "</w:ins>", "<w:pPr>", "</w:pPr>", "<w:tab/>",
    "<w:br/>",
    "13812345678", "&amp;", "&#65;", "<", ">", "/", "\"", "<!--", "-->", "<![CDATA[", "]]>", "<mc:Fallback>",
    "=", "a b='", "&",
  ]

  @Test func `Tags in any order are a fault or read`() throws {
    var random = SeededGenerator(20_261_122)
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      _ = try? CheckedDocument(
        name: "a", content: "", bytes: WordPackage(parts: [("word/document.xml", text)]).bytes,
        converted: { nil })
    }
  }
}
