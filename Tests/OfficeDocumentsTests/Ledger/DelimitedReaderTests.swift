import Testing

@testable import OfficeDocuments

struct DelimitedReaderTests {
  private func records(
    _ text: String, _ delimiter: FieldDelimiter = .comma
  ) throws(LedgerTextError) -> [DelimitedRecord] {
    let encoded = try EncodedText(surveying: BytesInMemory(Array(text.utf8)))
    var reader = DelimitedReader(try DecodedText(encoded), delimiter: delimiter)
    var records: [DelimitedRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  private func error(_ text: String) -> LedgerTextError? {
    do throws(LedgerTextError) {
      _ = try records(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `Quotes hold delimiters, quotes and line ends`() throws {
    let found = try records("a,\"b,\"\"c\"\"\r\nd\",\"\"\r\ne")
    #expect(found.map(\.fields) == [["a", "b,\"c\"\r\nd", ""], ["e"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Lines are counted with each kind of line end`(end: String) throws {
    let found = try records(["a", "\"b", "", "c\"", "", "d", "e"].joined(separator: end))
    #expect(found.map(\.line) == [1, 2, 6, 7])
    #expect(found[1].fields == ["b\(end)\(end)c"])
  }

  @Test func `A line feed after a quoted carriage return counts by itself`() throws {
    #expect(try records("\"a\r\"\nb").map(\.line) == [1, 3])
    #expect(try records("\"a\rb\nc\"\nd").map(\.line) == [1, 4])
  }

  @Test func `The last record needs no line end, and may end with an empty field`() throws {
    #expect(try records("a,b").map(\.fields) == [["a", "b"]])
    #expect(try records("a,").map(\.fields) == [["a", ""]])
    #expect(try records("a,\"b\"").map(\.fields) == [["a", "b"]])
  }

  @Test func `Records without content are skipped`() throws {
    #expect(try records("\n\na\n,,\n \u{3000},\t\n\"\"\nb\n").map(\.line) == [3, 7])
  }

  @Test func `A quote inside an unquoted field is an ordinary character`() throws {
    #expect(try records("a\"b\"c, \"d\"").map(\.fields) == [["a\"b\"c", " \"d\""]])
  }

  @Test(arguments: FieldDelimiter.allCases)
  func `Only the delimiter separates`(delimiter: FieldDelimiter) throws {
    let line = ["a", "b"].joined(separator: String(UnicodeScalar(delimiter.byte)))
    for other in FieldDelimiter.allCases {
      #expect(try records(line, other).first?.count == (other == delimiter ? 2 : 1))
    }
  }

  @Test func `An unterminated quote is named by the line where it begins`() {
    #expect(error("a\nb,\"c\nd\ne\n") == .unterminatedQuote(line: 2, field: 2))
  }

  @Test func `Text after a closing quote is named with the line of the opening one`() {
    #expect(error("a\n\"b\nc\"d,e") == .textAfterQuote(line: 3, field: 1, quoteBegan: 2))
  }

  @Test func `A field may have one megabyte and no more`() throws {
    let field = String(repeating: "x", count: DelimitedReader.fieldLimit)
    #expect(try records("a," + field).first?.fields.last == field)
    #expect(error("a\nb," + field + "x") == .fieldTooLong(line: 2, field: 2, limit: 1 << 20))
    #expect(error("a\nb,\"" + field + "\n") == .fieldTooLong(line: 2, field: 2, limit: 1 << 20))
  }

  @Test func `A record may have ten megabytes, its delimiters counted`() {
    let field = String(repeating: "x", count: DelimitedReader.fieldLimit)
    let long = repeatElement(field, count: 11).joined(separator: ",")
    #expect(error("a\n" + long) == .recordTooLong(line: 2, limit: 10 << 20))
    let commas = String(repeating: ",", count: DelimitedReader.recordLimit + 1)
    #expect(error("a\nb" + commas) == .recordTooLong(line: 2, limit: 10 << 20))
  }

  @Test func `A copy of a reader goes on by itself`() throws {
    let encoded = try EncodedText(surveying: BytesInMemory(Array("a\nb\nc".utf8)))
    var first = DelimitedReader(try DecodedText(encoded), delimiter: .comma)
    _ = try first.next()
    var second = first
    #expect(try first.next()?.fields == ["b"])
    #expect(try second.next()?.fields == ["b"])
  }
}
