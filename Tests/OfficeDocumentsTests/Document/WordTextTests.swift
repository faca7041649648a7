import Disclosure
import OfficeDocuments
import Testing

/// A .docx that was kept is read where no word processor is.
@Suite struct WordTextTests {
  @Test("every letter reads as its text", arguments: LetterKind.allCases)
  func letters(kind: LetterKind) throws {
    let document = try LetterSample.of(kind).document()
    let read = try #require(WordText(WordDocument.bytes(document)))
    let expected = TextDocument.lines(document).map { $0.replacing("\t", with: "　") }
    #expect(read.lines.map(Self.plain) == expected.map(Self.plain))
  }

  /// A blank cell leaves nothing in a line.
  private static func plain(_ line: String) -> String { line.filter { $0 != "　" } }

  @Test("marks of markup are read back as they were written") func markup() throws {
    var document = try LetterSample.of(.granted).document()
    document = OfficialDocument(name: "甲", blocks: [.paragraph("a<b & \"c\"'d' &amp;lt;")], mark: "草稿")
    #expect(WordText(try WordDocument.bytes(document))?.lines == ["草稿", "a<b & \"c\"'d' &amp;lt;"])
  }

  @Test("what is no .docx has no text", arguments: [[], [1, 2, 3], Array("PK".utf8)])
  func others(bytes: [UInt8]) { #expect(WordText(bytes) == nil) }
}
