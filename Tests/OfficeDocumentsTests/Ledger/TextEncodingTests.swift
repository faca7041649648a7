@testable import OfficeDocuments
import Testing

struct TextEncodingTests {
  private let text = LedgerFixture.header + "\r\n" + LedgerFixture.row + "\r\n"

  @Test func `UTF-8 is read with and without a byte order mark`() throws {
    let plain = Array(text.utf8)
    for bytes in [plain, DelimitedWriter.byteOrderMark + plain] {
      #expect(try LedgerFixture.reader(bytes).header.encoding == .utf8)
      #expect(try LedgerFixture.rows(bytes).first?.values[.applicant] == "邹㛃晓")
      #expect(try LedgerFixture.reader(bytes).header.names.first == "受理编号")
    }
  }

  @Test func `What is no UTF-8 is read as GB18030, rare characters too`() throws {
    #expect(try LedgerFixture.reader(LedgerFixture.gb18030).header.encoding == .gb18030)
    let row = try #require(try LedgerFixture.rows(LedgerFixture.gb18030).first)
    #expect(row.values[.caseNumber] == "依申请公开〔2025〕第1号")
    #expect(row.values[.applicant] == "邹㛃晓")
  }

  @Test(arguments: [false, true])
  func `UTF-16 is known by its byte order mark`(bigEndian: Bool) throws {
    let bytes = LedgerFixture.utf16(text + "2,2025-03-06,𠮷野,甲\r\n", bigEndian: bigEndian)
    let expected: TextEncoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    #expect(try LedgerFixture.reader(bytes).header.encoding == expected)
    #expect(try LedgerFixture.rows(bytes).map { $0.values[.applicant] } == ["邹㛃晓", "𠮷野"])
  }

  @Test func `Bytes that are neither UTF-8 nor GB18030 are named by byte and line`() {
    var bytes = LedgerFixture.gb18030
    bytes += [0x61, 0xFF, 0x2C]
    let place = LedgerFixture.gb18030.count + 1
    #expect(LedgerFixture.error(bytes) == .undecodable(encoding: .gb18030, offset: place, line: 3))
  }

  @Test func `A character cut off at the end is named`() {
    let bytes = LedgerFixture.gb18030 + [0xD2]
    let place = LedgerFixture.gb18030.count
    #expect(LedgerFixture.error(bytes) == .undecodable(encoding: .gb18030, offset: place, line: 3))
  }

  @Test func `Rows before an undecodable byte are still given`() throws {
    var reader = try LedgerFixture.reader(LedgerFixture.gb18030 + [0xFF])
    #expect(try reader.next() != nil)
    #expect(throws: LedgerTextError.self) { try reader.next() }
  }

  @Test func `Damaged UTF-8 is not taken for GB18030`() {
    let bytes = Array(text.utf8) + [0x31, 0xE5, 0x2C]
    let place = text.utf8.count + 1
    #expect(LedgerFixture.error(bytes) == .undecodable(encoding: .utf8, offset: place, line: 3))
  }

  @Test func `Damage after a UTF-8 byte order mark is named`() {
    let bytes = DelimitedWriter.byteOrderMark + LedgerFixture.gb18030
    #expect(LedgerFixture.error(bytes) == .undecodable(encoding: .utf8, offset: 3, line: 1))
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x8F, 0x80, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x80], 0), ([0x41, 0xE4, 0xB8], 1),
      ([0xE4, 0xB8, 0x41], 0), ([0x41, 0x00], 1),
      ([0xE4, 0xB8, 0xAD, 0xF0, 0x9F, 0x98, 0x80, 0xC2, 0xA0], 9),
    ] as [([UInt8], Int)])
  func `UTF-8 is judged by the Unicode table`(bytes: [UInt8], length: Int) {
    #expect(UTF8Prefix.length(of: bytes) == length)
  }

  @Test func `A NUL byte makes a file binary, in any encoding`() {
    let plain = Array((LedgerFixture.header + "\n1,\0").utf8)
    #expect(LedgerFixture.error(plain) == .binary(offset: plain.count - 1, line: 2))
    let chinese = LedgerFixture.gb18030 + [0x00]
    #expect(LedgerFixture.error(chinese) == .binary(offset: chinese.count - 1, line: 3))
    let wide = LedgerFixture.utf16(LedgerFixture.header + "\n1,\0", bigEndian: false)
    #expect(LedgerFixture.error(wide) == .binary(offset: wide.count - 2, line: 2))
  }

  @Test func `A file without content, a workbook and UTF-32 are refused by name`() {
    #expect(LedgerFixture.error([]) == .empty)
    #expect(LedgerFixture.error(DelimitedWriter.byteOrderMark) == .empty)
    #expect(LedgerFixture.error(" \r\n,,\r\n") == .empty)
    #expect(LedgerFixture.error([0x50, 0x4B, 0x03, 0x04, 0x14]) == .workbook)
    #expect(LedgerFixture.error([0xFF, 0xFE, 0, 0, 0x31, 0, 0, 0]) == .unsupportedEncoding(name: "UTF-32LE"))
  }

  @Test(arguments: 0..<4)
  func `A character split between two pieces stays whole`(shift: Int) throws {
    let header = Array(LedgerFixture.gb18030.prefix { $0 != 0x0A })
    let rare: [UInt8] = [0x82, 0x30, 0xB7, 0x31]
    let row = Array("\n1,2025-03-05,a,".utf8) + Array(repeatElement(rare, count: 100).joined())
    let title = [UInt8](repeating: 0x78, count: shift) + [0x0A]
    let bytes =
      title + header + Array(repeatElement(row, count: 2 * EncodedText.pieceLength / row.count).joined())
    let rows = try LedgerFixture.rows(bytes)
    #expect(rows.count == 2 * EncodedText.pieceLength / row.count)
    #expect(Set(rows.map { $0.values[.content] }) == [String(repeating: "㛃", count: 100)])
    #expect(rows.last?.line == rows.count + 2)
  }
}
