import Testing

@testable import OfficeDocuments

/// The JSON of an export as a ledger.
@Suite struct ExportedArrayReaderTests {
  private static let events = #"[{"kind":"noted","words":"a\"]}[\\"}]"#
  private static let first =
    #"{"number":"'=1","events":\#(events),"reference" : "0","holds":[{"a":1}],"due":null}"#
  private static let second = "{\n\"events\":[],\r\n\"workingDaysLeft\" : -3 ,\"number\":\"\\u7532\"}"

  @Test func `Number, reference and events of each object are the cells of a row`() throws {
    let rows = try LedgerFixture.rows(" [\n\(Self.first),\n\(Self.second)\n]\n")
    #expect(rows.map(\.line) == [2, 3])
    #expect(rows.map { $0.values[.caseNumber] } == ["'=1", "甲"])
    #expect(rows.map { $0.values[.reference] } == ["0", nil])
    #expect(rows.map { $0.values[.history] } == [Self.events, "[]"])
    #expect(rows.allSatisfy { $0.problems.isEmpty && $0.missing == 0 })
  }

  @Test func `A matter without a number is a dispute that concerns no case`() throws {
    let rows = try LedgerFixture.rows("[\n{\"number\":null,\"events\":[]}]")
    #expect(rows.map { $0.values[.caseNumber] } == ["无案件"])
  }

  @Test func `The head names the columns and no delimiter`() throws {
    let header = try LedgerFixture.reader("[\n\(Self.first)]").header
    #expect(header.delimiter == nil)
    #expect(header.recognised == [.caseNumber, .reference, .history])
    #expect(try LedgerFixture.rows("[]").isEmpty)
    #expect(try LedgerFixture.rows("\u{FEFF}[ \n ]\n").isEmpty)
    #expect(try LedgerFixture.rows(LedgerFixture.utf16("[\n\(Self.first)]", bigEndian: true)).count == 1)
  }

  @Test(arguments: [
    "[\n\(first)", "[\n\(first),", "[\n\(first),\n{\"number\":\"", "[\n{\"events\":[]",
    "[\n{\"a\":\"]}\\\"}]",
  ])
  func `An array that does not end is not taken`(text: String) {
    guard case .arrayUnfinished = LedgerFixture.error(text) else {
      Issue.record("\(String(describing: LedgerFixture.error(text)))")
      return
    }
  }

  @Test(arguments: [
    ("[\n\(first)\n\(second)]", 3), ("[\n\(first),\(second)]", 2), ("[\n\(first),\n1]", 3),
    ("[\n\(first)]\n[", 3), ("[\n{\"number\":\"1\"}]", 2), ("[\n\(first),\n{}]", 3), ("[\n{\"events\":}]", 2),
    ("[\n{\"events\":[],\"events\":[]}]", 2), ("[\n{\"events\":[] \"number\":\"1\"}]", 2),
    ("[\n{events:[]}]", 2), ("[\n{\"events\":[],}]", 2), ("[\n{\"events\" []}]", 2),
    ("[\n\(first),,\n\(second)]", 2),
  ])
  func `What an export does not write is named by its line`(text: String, line: Int) {
    #expect(LedgerFixture.error(text) == .notAnExport(line: line))
  }

  @Test func `A text that only begins like an array is a delimited one`() throws {
    #expect(try LedgerFixture.rows("[2025]\n\(LedgerFixture.header)\n\(LedgerFixture.row)\n").count == 1)
  }

  @Test func `An object of more than ten megabytes is refused`() {
    let words = String(repeating: "x", count: DelimitedReader.recordLimit)
    #expect(
      LedgerFixture.error("[\n{\"events\":[\"\(words)\"]}]")
        == .recordTooLong(line: 2, limit: DelimitedReader.recordLimit))
  }

  @Test func `An object that lies across pieces is read whole`() throws {
    let words = String(repeating: "甲\\\"", count: 100_000)
    let object = "{\"number\":\"1\",\"events\":[\"\(words)\"]}"
    let rows = try LedgerFixture.rows("[\n" + repeatElement(object, count: 4).joined(separator: ",\n") + "]")
    #expect(rows.map { $0.values[.history] } == Array(repeating: "[\"\(words)\"]", count: 4))
  }
}
