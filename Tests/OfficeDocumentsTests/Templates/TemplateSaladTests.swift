import OfficeDocuments
import Testing
import SeededRandom

/// Whatever bytes stand in a file, the answer is a template or an error.
struct TemplateSaladTests {
  /// Pieces that mean something, cut and mixed with pieces that do not.
  private static let pieces: [[UInt8]] =
    [
      "{", "}", "{{", "}}", "｛", "｝", "{若 甲}", "{否则}", "{完}", "{逐项 乙}", "{甲}", "{ }", "{若", "若 ", "名称：甲\n",
      "依据：乙\n", "所需事项：", "收到申请", "、", "---\n", "---", "\n", "\r\n", "\r", " ", "　", "\t", "\u{FEFF}",
      "\u{301}",
      "\u{200D}", "👨‍👩‍👧", "𬱖", "\0", "\u{1B}", "\u{2028}", "年度", ":", "：",
    ].map { Array($0.utf8) } + [[0xFF], [0xE5, 0xB9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80]]
  private static let scope = TemplateScope([
    "甲": .condition(true), "乙": .list([TemplateScope(["甲": .number(1)]), TemplateScope()]),
    "年度": .number(2025),
  ])

  private static let vocabulary = TemplateVocabulary(["甲": .condition, "年度": .number])

  @Test(arguments: 0..<40)
  func `any salad of bytes gives a template or an error with a place inside the text`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for _ in 0..<250 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
        Bool.random(using: &generator)
          ? Self.pieces.randomElement(using: &generator) ?? []
          : [UInt8.random(in: 0...255, using: &generator)]
      }
      expectAnAnswer(bytes)
    }
  }

  @Test(arguments: 0..<20)
  func `any salad of well-formed pieces gives a template or an error with a place inside the text`(seed: Int)
  {
    var generator = SeededGenerator(UInt64(1000 + seed))
    for _ in 0..<250 {
      let head = Array("名称：甲\n依据：乙\n---\n".utf8)
      let pieces = Self.pieces.filter { String(validating: $0, as: UTF8.self) != nil }
      let body = (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
        pieces.randomElement(using: &generator) ?? []
      }
      expectAnAnswer(head + body)
    }
  }

  private func expectAnAnswer(_ bytes: [UInt8]) {
    do throws(TemplateError) {
      let template = try Template(parsing: TemplateSource(name: "salad", bytes: bytes))
      try? template.body.check(against: Self.vocabulary)
      _ = try template.body.rendered(with: Self.scope)
    } catch {
      #expect(error.place.line >= 1 && error.place.column >= 1, "\(bytes)")
      #expect(error.place.column <= error.text.count + 1, "\(bytes)")
    }
  }
}
