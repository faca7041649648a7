import Testing

@testable import OfficeDocuments

@Suite struct MarkupReaderTests {
  private func tokens(_ text: String) throws -> [String] {
    var (reader, tokens) = (MarkupReader(text), [String]())
    while let token = try reader.next() {
      switch token {
      case .start(let element): tokens.append("<\(element.name) \(element.attribute("v") ?? "-")")
      case .end(let name): tokens.append("/\(name)")
      case .text(let text): tokens.append(text)
      }
    }
    return tokens
  }

  @Test func `Elements go by their local names, with their attributes and references`() throws {
    let text =
      "<?xml version=\"1.0\"?><!-- <a> --><w:a w:u='1>2' w:v=\"&lt;&#x4E2D;\" >b&amp;&#65;<c/><![CDATA[<d>]]></w:a>"
    #expect(try tokens(text) == ["<a <中", "b&A", "<c -", "/c", "<d>", "/a"])
  }

  @Test func `Text cut at any place ends or is a fault`() {
    let text = "<a b='c'>d&amp;<![CDATA[e]]><!-- f --></a>"
    for end in text.indices { _ = try? tokens(String(text[..<end])) }
  }
}
