import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// The form of the record: `Golden/records.jsonl` has a line for every kind of event, as it was first
/// written. A line is never changed once a version that wrote it is released: a new form adds lines.
///
/// `KAIJUAN_RECORD_GOLDEN=1 swift test --filter GoldenRecordTests` writes the file anew.
@Suite struct GoldenRecordTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden/records.jsonl")

  private static func written() -> [String] {
    let coder = RecordCoder()
    let office = SampleFacts.office.enumerated().map { coder.encode(record($1, .office, $0 + 1)) }
    return office + SampleFacts.cases.enumerated().map { coder.encode(record($1, .caseFile(12), $0 + 1)) }
  }

  private static func record<Fact>(_ fact: Fact, _ stream: RecordStream, _ sequence: Int) -> EventRecord<Fact>
  {
    EventRecord(
      stream: stream, sequence: sequence, day: "2026-03-09", enteredAt: "2026-03-10T09:30:00+08:00",
      knownOn: "2026-03-10", person: "李四", fact: fact)
  }

  private static func golden() throws -> [String] {
    if ProcessInfo.processInfo.environment["KAIJUAN_RECORD_GOLDEN"] == "1" {
      try Data(written().map { $0 + "\n" }.joined().utf8).write(to: file)
    }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func `There is a golden record of every kind`() throws {
    let lines = try Self.golden()
    let kinds = CaseEventKind.allCases.map(\.rawValue) + OfficeFact.Kind.allCases.map(\.rawValue)
    for kind in kinds {
      #expect(lines.contains { $0.contains("\"kind\":\"\(kind)\",\"knownOn\"") }, "\(kind)")
    }
  }

  @Test func `What is written today is what was written then`() throws {
    #expect(try Self.golden() == Self.written())
  }

  @Test func `Every golden record is read and written again to the same bytes`() throws {
    let coder = RecordCoder()
    for line in try Self.golden() {
      let again =
        line.contains("\"stream\":\"office\"")
        ? coder.encode(try coder.decode(line, as: EventRecord<OfficeFact>.self))
        : coder.encode(try coder.decode(line, as: EventRecord<CaseFact>.self))
      #expect(again == line)
    }
  }

  @Test func `What was read is what was recorded`() throws {
    let coder = RecordCoder()
    let facts = try Self.golden().dropFirst(SampleFacts.office.count).map {
      try coder.decode($0, as: EventRecord<CaseFact>.self).event
    }
    #expect(facts.map(\.fact) == SampleFacts.cases)
    #expect(facts.allSatisfy { $0.day == "2026-03-09" && $0.knownOn == "2026-03-10" && $0.person == "李四" })
    #expect(facts.map(\.sequence) == Array(1...SampleFacts.cases.count))
  }

  @Test func `Keys are sorted in every object, and a record is one line`() throws {
    for line in try Self.golden() {
      #expect(!line.contains("\n"))
      for keys in JSONKeys.objects(in: line) { #expect(keys == keys.sorted(), "\(line)") }
    }
    let received = try #require(try Self.golden().last { $0.contains(#""kind":"received""#) })
    #expect(JSONKeys.objects(in: received).last?.count == 9)
  }

  @Test(arguments: [
    (#""version":1"#, #""version":2"#), (#""kind":"archived""#, #""kind":"burnt""#),
    (#""2026-03-09""#, #""2026-02-30""#),
    (#""seq":"#, #""other":"#),
  ])
  func `A record of an unknown form is refused, not guessed at`(_ right: String, _ wrong: String) throws {
    let line = try #require(try Self.golden().first { $0.contains(#""kind":"archived""#) })
    #expect(line.contains(right))
    #expect(throws: DecodingError.self) {
      try RecordCoder().decode(line.replacing(right, with: wrong), as: EventRecord<CaseFact>.self)
    }
  }

  @Test func `Every stream's name is read back, and no other`() {
    for stream in [
      RecordStream.office, .caseFile(12), .dispute("河政复〔2026〕1号"), .dispute("a/b"), .dispute(""),
      .topic(3), .catalogue(7), .inspection(2025),
    ] {
      #expect(RecordStream(stream.name) == stream)
    }
    for name in [
      "", "case", "case/", "case/01", "case/x", "office/1", "topic/01", "letter/1", "Case/1", "dispute",
    ] {
      #expect(RecordStream(name) == nil)
    }
  }
}
