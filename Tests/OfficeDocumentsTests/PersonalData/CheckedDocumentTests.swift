import Disclosure
import OfficeDocuments
import Testing

@Suite struct CheckedDocumentTests {
  private func checked(_ bytes: [UInt8], converted: String? = nil) throws -> CheckedDocument {
    try CheckedDocument(name: "a", content: "", bytes: bytes, converted: { converted.map { Array($0.utf8) } })
  }

  private static let inFourEncodings: [[UInt8]] = [
    Array("第一行\r\n电话13812345678".utf8), [0xEF, 0xBB, 0xBF] + Array("第一行\n电话13812345678".utf8),
    // 电话 in GB18030.
    [0x0A, 0xB5, 0xE7, 0xBB, 0xB0] + Array("13812345678".utf8),
    [0xFF, 0xFE, 0x0A, 0x00] + Array("13812345678".utf8.map { [$0, 0] }.joined()),
  ]

  @Test(arguments: inFourEncodings)
  func `Text is read in the encoding that it has`(_ bytes: [UInt8]) throws {
    let finding = try #require(try checked(bytes).findings.first)
    #expect(finding.number == 1)
    #expect(finding.place == "第2行")
    #expect(finding.data.text == "13812345678")
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "图片"), ([0xFF, 0xD8, 0xFF, 0xE0], "图片"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "旧版"), (Array("%PDF-1.7".utf8), "pdftotext"),
  ])
  func `What only eyes can read is said to be so`(_ bytes: [UInt8], _ word: String) throws {
    let document = try checked(bytes)
    #expect(document.findings.isEmpty)
    #expect(document.unread.count == 1)
    #expect(document.unread.first?.contains(word) == true)
  }

  @Test func `A package of another kind is for eyes`() throws {
    let bytes = try WordPackage(parts: [("xl/workbook.xml", "<a/>")]).bytes
    #expect(try checked(bytes).unread == [DocumentTextFault.otherPackage.wording])
  }

  @Test func `A PDF is read page by page, and pages without text are for eyes`() throws {
    let document = try checked(
      Array("%PDF-1.7".utf8),
      converted: "一\n\n姓名  电话\n\n   王二  83551234\u{0C}  \n\u{0C}13812345678   13912345678\u{0C}")
    #expect(document.findings.map(\.place) == ["第1页第3行", "第3页第1行", "第3页第1行"])
    #expect(document.unread == ["第2页没有文字（多为扫描的图片）"])
  }

  @Test func `A PDF without text is for eyes`() throws {
    #expect(
      try checked(Array("%PDF-1.7".utf8), converted: "\u{0C}").unread == [DocumentTextFault.noText.wording])
  }

  @Test func `What is no text is a fault`() {
    #expect(throws: DocumentTextFault.noDocument(.empty)) { try checked([]) }
    #expect(throws: DocumentTextFault.noDocument(.binary(offset: 1, line: 1))) {
      try checked([0x41, 0x00, 0x42])
    }
  }
}
