import Disclosure
import Testing

@testable import OfficeStore

/// That the events which are kept from the last reading are those of the file.
@Suite struct StreamReadingTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private func words(_ office: Office, _ row: CaseRow) throws -> [String] {
    try office.caseEvents(in: .caseFile(row.id)).compactMap { event in
      if case .noted(let noted) = event.fact { noted.words } else { nil }
    }
  }

  @Test func `What another officer entered since is read on`() throws {
    let row = try test.receive()
    let other = try test.connect()
    #expect(try words(other, row).isEmpty)
    let first = try test.record(.noted(Noted(words: "甲")), of: row)
    #expect(try words(other, row) == ["甲"])
    _ = try test.record(.noted(Noted(words: "乙")), of: first)
    #expect(try words(other, row) == ["甲", "乙"])
    #expect(try words(office, row) == ["甲", "乙"])
  }

  @Test func `Another case's events are its own`() throws {
    let rows = try [test.receive(), test.receive()]
    _ = try test.record(.noted(Noted(words: "甲")), of: rows[0])
    _ = try test.record(.noted(Noted(words: "乙")), of: rows[1])
    for _ in 0..<2 {
      #expect(try words(office, rows[0]) == ["甲"])
      #expect(try words(office, rows[1]) == ["乙"])
    }
    #expect(try office.caseEvents(in: .caseFile(99)).isEmpty)
  }

  @Test func `What was read in a transaction that came to nothing is not kept`() throws {
    let row = try test.receive()
    #expect(throws: StoreError.self) {
      try office.database.transaction { () throws(StoreError) in
        _ = try office.append(
          .noted(Noted(words: "未成")), on: TestOffice.monday, to: row, by: TestOffice.entry())
        _ = try office.caseEvents(in: .caseFile(row.id))
        throw .unknownCase("")
      }
    }
    #expect(office.lastRead?.events.count == 2)
    let other = try test.connect()
    _ = try other.record(.noted(Noted(words: "成")), on: TestOffice.monday, of: row, by: TestOffice.entry())
    #expect(try words(office, row) == ["成"])
  }

  @Test func `A case that was read is not decoded again, and a new connection reads it all`() throws {
    let row = try test.receive()
    #expect(try office.caseEvents(in: .caseFile(row.id)).count == 1)
    try office.database.execute(
      "DROP TRIGGER events_refuse_update; UPDATE events SET record = '{}' WHERE stream = 'case/1'")
    #expect(try office.caseEvents(in: .caseFile(row.id)).count == 1)
    #expect(throws: StoreError.self) { try test.connect().caseEvents(in: .caseFile(row.id)) }
  }
}
