import Disclosure
import Foundation
import Testing

@testable import OfficeStore
import SeededRandom

/// `verify` on files that nobody meant: it finds something or says that it cannot read, and never stops the
/// program.
@Suite struct VerifyGarbageTests {
  private static func office() throws -> [UInt8] {
    let test = try TestOffice()
    for index in 0..<5 {
      _ = try test.receive(TestOffice.application("事项\(index)"), facts: TestOffice.taken)
    }
    try test.database.checkpoint(.truncate)
    return try TemporaryFolder.bytes(of: test.path)
  }

  /// Whether a file with these bytes was found wrong or could not be read.
  private func isNoticed(_ bytes: [UInt8]) throws -> Bool {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "office")
    do {
      return try Office.open(path, .readOnly, on: TestOffice.today).verify().finding != nil
    } catch { return true }
  }

  @Test func `Pages of noise are noticed`() throws {
    let sound = try Self.office()
    #expect(try !isNoticed(sound))
    var generator = SeededGenerator(7)
    for page in 1..<sound.count / 4096 {
      var bytes = sound
      for offset in page * 4096..<(page + 1) * 4096 {
        bytes[offset] = UInt8.random(in: 0...255, using: &generator)
      }
      #expect(try isNoticed(bytes), "page \(page)")
    }
  }

  @Test func `Single bytes may be flipped anywhere without a crash`() throws {
    let sound = try Self.office()
    var generator = SeededGenerator(8)
    for _ in 0..<200 {
      var bytes = sound
      for _ in 0..<3 {
        bytes[Int.random(in: 100..<bytes.count, using: &generator)] ^= UInt8.random(
          in: 1...255, using: &generator)
      }
      _ = try isNoticed(bytes)
    }
  }

  /// Records that are chained anew, as somebody who can write the file could, with values that no program
  /// writes.
  @Test(arguments: [
    (#""workingDays":15"#, #""workingDays":9223372036854775807"#),
    (#""workingDays":15"#, #""workingDays":-99999"#),
    (#""2026-03-04","enteredAt""#, #""0001-01-01","enteredAt""#),
    (#""2026-03-04","enteredAt""#, #""9999-12-31","enteredAt""#),
  ])
  func `Values beyond all bounds are a finding`(_ right: String, _ wrong: String) throws {
    let test = try TestOffice()
    let asked = CaseFact.clarificationRequested(ClarificationRequested(workingDays: 15))
    _ = try test.receive(facts: TestOffice.taken + [(asked, "2026-03-04")])
    let (record, previous) = try #require(
      try test.database.row(
        "SELECT e.record, p.hash FROM events e JOIN events p ON p.id = e.id - 1 ORDER BY e.id DESC"
      ) {
        ($0.text(0), $0.text(1))
      })
    let forged = record.replacing(right, with: wrong)
    #expect(forged != record)
    try test.tamper("")
    try test.database.run(
      "UPDATE events SET record = $1, hash = $2 WHERE id = (SELECT max(id) FROM events)",
      [forged, RecordChain().hash(previous: previous, record: forged)])
    #expect(try test.finding() != nil)
  }
}
