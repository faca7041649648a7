import Disclosure
import Testing

@testable import OfficeStore

@Suite struct OfficeRecordTests {
  private let test: TestOffice

  init() throws {
    test = try TestOffice()
    _ = try test.receive(facts: TestOffice.taken)
  }

  private func rows() throws -> [(record: [UInt8], hash: String)] {
    try test.database.rows("SELECT record, hash FROM events ORDER BY id") { row in
      (record: row.withBytes(0) { Array($0) }, hash: row.text(1))
    }
  }

  @Test(.enabled(if: OpenSSLCommand.isInstalled))
  func `A shell reproduces every hash of a file, and its seals`() throws {
    let rows = try rows()
    var previous = RecordChain.genesis
    for row in rows {
      #expect(try OpenSSLCommand.sm3(Array("\(previous)\n".utf8) + row.record + Array("\n".utf8)) == row.hash)
      previous = row.hash
    }
    let first = try test.office.seal()
    let lines = ([RecordChain.genesis] + rows.map(\.hash)).map { $0 + "\n" }.joined()
    #expect(first.root == (try OpenSSLCommand.sm3(Array(lines.utf8))))
    _ = try test.receive()
    let hash = try #require(try self.rows().last).hash
    #expect(try test.office.seal().root == OpenSSLCommand.sm3(Array("\(first.root)\n\(hash)\n".utf8)))
  }

  @Test func `A seal covers what was recorded, and a second one what came since`() throws {
    let first = try test.office.seal()
    #expect(first == Seal(number: 1, upTo: try test.count("events"), root: first.root))
    #expect(try test.office.seal() == first)
    _ = try test.receive()
    let second = try test.office.seal()
    #expect((second.number, second.upTo) == (2, first.upTo + 1))
    #expect(try test.office.seals() == [first, second])
    let verification = try test.office.verify()
    #expect(verification.finding == nil)
    #expect(verification.seals == 2)
  }

  @Test func `Streams are numbered from 1, ids run on over all of them`() throws {
    let events = try test.database.rows("SELECT id, stream, seq FROM events ORDER BY id") {
      "\($0.integer(0)) \($0.text(1)) \($0.integer(2))"
    }
    #expect(
      events == [
        "1 office 1", "2 office 2", "3 office 3", "4 office 4", "5 case/1 1", "6 case/1 2", "7 case/1 3",
      ])
  }
}
