import Disclosure
import Glibc
import Testing

@testable import OfficeStore

@Suite struct RunningImportTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  @Test func `While a ledger comes in, others can see who imports and since when`() throws {
    #expect(RunningImport(at: test.path) == nil)
    var seen: RunningImport?
    var cases = [TestOffice.ledgerCase("1"), TestOffice.ledgerCase("2")][...]
    _ = try test.office.importLedger(by: TestOffice.entry()) { () throws(StoreError) in
      seen = RunningImport(at: test.path)
      return cases.popFirst()
    }
    #expect(seen == RunningImport(account: "admin", since: "2026-03-20T09:30:00+08:00"))
    #expect(RunningImport(at: test.path) == nil)
    #expect(test.folder.names.filter { $0.hasSuffix("-import") } == [])
  }

  @Test func `A second import is refused at once, and the first goes on`() throws {
    let other = try test.connect()
    var cases = [TestOffice.ledgerCase("1")][...]
    _ = try test.office.importLedger(by: TestOffice.entry()) { () throws(StoreError) in
      #expect(
        throws: StoreError.importRunning(RunningImport(account: "admin", since: "2026-03-20T09:30:00+08:00"))
      ) {
        try other.importLedger(by: TestOffice.entry()) { nil }
      }
      return cases.popFirst()
    }
    #expect(try test.count("cases") == 1)
    #expect(try other.importLedger(by: TestOffice.entry()) { nil } == 0)
  }

  @Test func `Officers of the same group may take up the notice that another left behind`() throws {
    var cases = [TestOffice.ledgerCase("1")][...]
    _ = try test.office.importLedger(by: TestOffice.entry()) { () throws(StoreError) in
      var status = stat()
      #expect(stat(RunningImport.path(beside: test.path), &status) == 0)
      #expect(status.st_mode & 0o777 == 0o660)
      return cases.popFirst()
    }
  }

  @Test func `A notice whose maker is gone says nothing`() throws {
    _ = try test.folder.write(Array("admin\n2026-03-20T09:30:00+08:00\n".utf8), to: "office.kaijuan-import")
    #expect(RunningImport(at: test.path) == nil)
    #expect(try test.office.importLedger(by: TestOffice.entry()) { nil } == 0)
  }

  @Test func `What is broken off leaves the file as it was`() throws {
    let events = try test.count("events")
    var count = 0
    #expect(throws: StoreError.interrupted) {
      try test.office.importLedger(by: TestOffice.entry()) { () throws(StoreError) in
        count += 1
        if count == 50 { throw .interrupted }
        return TestOffice.ledgerCase("\(count)")
      }
    }
    #expect(try test.count("events") == events)
    #expect(RunningImport(at: test.path) == nil)
    #expect(try test.finding() == nil)
  }
}
