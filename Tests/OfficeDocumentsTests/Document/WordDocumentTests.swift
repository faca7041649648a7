import OfficeDocuments
import Testing

@Suite struct WordDocumentTests {
  @Test("the text of a .docx is the text of the paper")
  func text() throws {
    let read = try WordReading(WordDocument.bytes(Papers.everything))
    #expect(read.lines == TextDocument.lines(Papers.everything))
    #expect(read.lines.first == "草稿")
  }

  @Test("the same paper is the same bytes")
  func determinism() throws {
    #expect(try WordDocument.bytes(Papers.everything) == WordDocument.bytes(Papers.everything))
  }

  @Test(
    "whatever a paper says, its .docx is XML that says the same",
    arguments: [
      "<w:p>&amp;</w:p> \"'", "\u{0}\u{1}\u{8}\u{1B}[31m", "a\tb", "first\r\nsecond\u{2028}third",
      "\u{FFFE}\u{FFFF}",
      "e\u{301}👩‍👩‍👧🇨🇳", "]]>", "𠮷野家", "【请填写：<x>】&", " ", "",
    ])
  func strangeText(text: String) throws {
    let table = DocumentTable(
      role: text, caption: text, widths: [50, 50], header: [[.heading(text, columns: 2)]],
      body: [[.init(.text(text), rows: 2), .init(.text(text))], [.init(.text("x"))]])
    let paper = OfficialDocument(
      name: text,
      blocks: [
        .redHead(text), .reference(text, signer: text), .title([text, text]), .subtitle(text),
        .addressee(text),
        .heading(text, level: 1), .heading(text, level: 2), .paragraph(text), .prompt(text), .table(table),
        .code(text, caption: text), .attachments([text, text]), .note(text), .remark(text),
        .signature(organ: text, date: text, hasSeal: false), .newWideSheet, .annex(text, title: text),
      ], mark: text)
    #expect(try WordReading(WordDocument.bytes(paper)).lines == TextDocument.lines(paper))
  }

  @Test("a control character does not vanish: a sign stands in its place")
  func controlCharacters() {
    #expect(TextDocument.lines(Papers.paper(.paragraph("a\u{7}b\tc"))) == ["a\u{FFFD}b c"])
  }

  @Test("an empty paper is a file that opens")
  func nothing() throws {
    #expect(try WordReading(WordDocument.bytes(Papers.paper())).lines.isEmpty)
    #expect(try WordReading(WordDocument.bytes(Papers.paper(.newSheet, .newWideSheet))).lines.isEmpty)
  }

  @Test("the file names no person and no moment")
  func properties() throws {
    let file = try PackedFile(WordDocument.bytes(Papers.everything))
    let core = try file.text(of: "docProps/core.xml")
    #expect(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z<"))
    #expect(!core.contains("creator") && !core.contains("lastModifiedBy"))
    #expect(file.names.first == "[Content_Types].xml")
  }
}
