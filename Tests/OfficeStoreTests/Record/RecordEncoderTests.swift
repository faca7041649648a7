import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// The first records were written by Foundation's encoder: what is written since must be the same bytes.
@Suite struct RecordEncoderTests {
  private static func foundation(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func record<Fact>(_ fact: Fact) -> EventRecord<Fact> {
    EventRecord(
      stream: .caseFile(7), sequence: 3, day: "2026-03-09", enteredAt: "2026-03-10T09:30:00+08:00",
      knownOn: "2026-03-10", person: "李\"四\"", fact: fact)
  }

  @Test func `Every kind of event is written as Foundation writes it`() throws {
    let encoder = RecordEncoder()
    for fact in SampleFacts.cases {
      #expect(try encoder.line(of: Self.record(fact)) == Self.foundation(Self.record(fact)))
    }
    for fact in SampleFacts.office {
      #expect(try encoder.line(of: Self.record(fact)) == Self.foundation(Self.record(fact)))
    }
  }

  @Test func `Every character is written as Foundation writes it`() throws {
    let encoder = RecordEncoder()
    let scalars =
      (0...0x2FF).map { $0 } + [0x2028, 0x2029, 0x202E, 0xFEFF, 0xFFFD, 0x2A6D6, 0x1F600, 0x10FFFF]
    for value in scalars {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      for text in ["\(scalar)", "前\(scalar)后", "\(scalar)\(scalar)"] {
        let record = Self.record(CaseFact.noted(Noted(words: text)))
        #expect(try encoder.line(of: record) == Self.foundation(record), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `Members are sorted, and empty objects and arrays keep their brackets`() throws {
    struct Mixed: Encodable {
      let zebra = [[1, 2], []]
      let Zebra = [Empty()]
      let a1 = true
      let a = "x"
      let ab = ["k": "v"]["k"]
      let none: String? = nil
      let empty = Empty()
    }
    struct Empty: Encodable {}
    let encoder = RecordEncoder()
    #expect(try encoder.line(of: Mixed()) == Self.foundation(Mixed()))
    #expect(try encoder.line(of: [Empty]()) == "[]")
  }

  @Test func `What no record holds is refused`() {
    #expect(throws: EncodingError.self) { try RecordEncoder().line(of: [String?.none]) }
  }
}
