import Disclosure
import Foundation
import OfficeDocuments
import Testing

/// Every letter as it leaves, from a case that needs it.
///
/// `KAIJUAN_RECORD_GOLDEN=1 swift test --filter LetterGoldenTests` writes the files anew.
@Suite struct LetterGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private static func golden(_ kind: LetterKind, _ lines: [String]) throws -> String {
    let file = folder.appending(path: "\(kind.rawValue).txt")
    if ProcessInfo.processInfo.environment["KAIJUAN_RECORD_GOLDEN"] == "1" {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test("the text of each letter", arguments: LetterKind.allCases)
  func text(kind: LetterKind) throws {
    let lines = TextDocument.lines(try LetterSample.of(kind).document())
    #expect(lines.joined(separator: "\n") + "\n" == (try Self.golden(kind, lines)))
  }

  @Test("the .docx says word for word what the text says", arguments: LetterKind.allCases)
  func word(kind: LetterKind) throws {
    let document = try LetterSample.of(kind).document()
    #expect(try WordReading(WordDocument.bytes(document)).lines == TextDocument.lines(document))
  }

  @Test("the page says every line of the text", arguments: LetterKind.allCases)
  func page(kind: LetterKind) throws {
    let document = try LetterSample.of(kind).document()
    let page = HTMLDocument.html(document)
    for block in document.blocks {
      guard case .paragraph(let text) = block else { continue }
      #expect(page.contains(text.escapedForMarkup))
    }
  }
}

extension String {
  fileprivate var escapedForMarkup: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
