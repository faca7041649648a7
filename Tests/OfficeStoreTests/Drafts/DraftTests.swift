import Disclosure
import Testing

@testable import OfficeStore

@Suite struct DraftTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private static func draft(
    _ name: String = "intake", of account: String = "admin", _ content: String = "{}",
    at savedAt: String = "2026-03-20T09:30:00+08:00"
  ) -> Draft {
    Draft(account: account, name: name, title: "收件登记", content: content, savedAt: savedAt)
  }

  @Test func `A draft is kept in place of the one before, and thrown away`() throws {
    try office.keep(Self.draft("intake", "一"))
    let later = Self.draft("intake", "二\u{0}𬱖\"", at: "2026-03-20T09:31:00+08:00")
    try office.keep(later)
    #expect(try test.connect().draft(named: "intake", account: "admin") == later)
    #expect(try office.drafts(account: "admin") == [later])
    try office.discard(name: "intake", account: "admin")
    try office.discard(name: "intake", account: "admin")
    #expect(try office.draft(named: "intake", account: "admin") == nil)
  }

  @Test func `An account sees its own drafts, the latest first`() throws {
    let mine = [
      Self.draft("event/1/noted", at: "2026-03-20T09:32:00+08:00"), Self.draft("event/2/noted"),
      Self.draft("intake"),
    ]
    for draft in mine + [Self.draft("intake", of: "li", "别人的")] { try office.keep(draft) }
    #expect(try office.drafts(account: "admin") == mine)
    #expect(try office.drafts(account: "wang").isEmpty)
    try office.discard(name: "intake", account: "admin")
    #expect(try office.draft(named: "intake", account: "li")?.content == "别人的")
  }

  @Test func `A draft is not of the record, and a backup has it`() throws {
    let row = try test.receive()
    let before = try office.verify()
    try office.keep(Self.draft("event/\(row.number)/noted"))
    #expect(try test.count("events") == before.events)
    #expect(try office.verify().finding == nil)
    let backup = test.folder.file("backup")
    _ = try office.backup(to: backup)
    #expect(try Office.open(backup, .readOnly, on: TestOffice.today).drafts(account: "admin").count == 1)
    let place = test.folder.file("restored")
    _ = try Office.restore(backup, to: place, replacing: false, on: TestOffice.today)
    #expect(try Office.open(place, .readWrite, on: TestOffice.today).drafts(account: "admin").count == 1)
  }

  @Test func `Who only looks keeps no draft`() throws {
    let reader = try test.connect(.readOnly)
    let error = #expect(throws: StoreError.self) { try reader.keep(Self.draft()) }
    #expect(error?.databaseKind == .readOnly)
  }
}
