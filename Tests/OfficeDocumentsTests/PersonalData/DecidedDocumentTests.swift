import Disclosure
import OfficeDocuments
import Testing

@Suite struct DecidedDocumentTests {
  private static let two = Array("张三13812345678\n邮箱zhang@qq.com".utf8)
  private static let picture: [UInt8] = [0xFF, 0xD8, 0xFF]

  private func checked(_ bytes: [UInt8]) throws -> CheckedDocument {
    try CheckedDocument(name: "名单.txt", content: "0c", bytes: bytes, converted: { nil })
  }

  @Test func `The record has decisions and masked forms, and never the data`() throws {
    let decided = try checked(Self.two).decided(
      [1: .masked, 2: .shown(.consent, words: "3月5日书面同意")], lookedAt: nil)
    #expect(decided.findings.map(\.masked) == ["138******78", "z****@qq.com"])
    #expect(decided.findings.map(\.place) == ["第1行", "第2行"])
    #expect(decided.toMask == 1)
    #expect(decided.flaw == nil)
  }

  @Test func `Every finding is decided on, and no other`() throws {
    let document = try checked(Self.two)
    #expect(throws: DecisionFault.undecided([2])) { try document.decided([1: .masked], lookedAt: nil) }
    #expect(throws: DecisionFault.noFinding(3, count: 2)) {
      try document.decided([3: .masked], lookedAt: nil)
    }
    #expect(throws: DecisionFault.noFinding(1, count: 0)) {
      try checked(Array("甲".utf8)).decided([1: .masked], lookedAt: nil)
    }
  }

  @Test func `A list of thousands is masked as a whole, and not decided on one by one`() throws {
    let rows = (0...CheckedDocument.mostFindings).map { "138\(10_000_000 + $0)" }.joined(separator: "\n")
    #expect(throws: DecisionFault.tooMany(2_001, limit: 2_000)) {
      try checked(Array(rows.utf8)).decided([:], lookedAt: nil)
    }
  }

  @Test func `What only eyes can check is looked at`() throws {
    let document = try checked(Self.picture)
    #expect(throws: DecisionFault.notLookedAt(document.unread)) { try document.decided([:], lookedAt: nil) }
    #expect(try document.decided([:], lookedAt: "逐页看过").lookedAt == "逐页看过")
  }

  @Test func `An officer's words hold no personal data either`() throws {
    let document = try checked(Self.two)
    let fault = DecisionFault.dataInWords(.phoneNumber, masked: "139******78")
    #expect(throws: fault) {
      try document.decided([1: .notPersonal(words: "是13912345678"), 2: .masked], lookedAt: nil)
    }
    #expect(throws: fault) { try checked(Self.picture).decided([:], lookedAt: "电话13912345678") }
  }
}
