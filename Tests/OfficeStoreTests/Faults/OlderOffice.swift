import Testing

@testable import OfficeStore

/// An office file of the second schema, with nothing in it but settings that were changed very often: no later
/// migration has anything to make up for.
struct OlderOffice {
  let events: Int
  private let folder: TemporaryFolder

  var path: String { folder.file("older") }

  init(events: Int) throws {
    self.events = events
    folder = try TemporaryFolder()
    let database = try Database.open(folder.file("older"), .create)
    _ = try Migrator(Array(Schema.migrator.migrations.prefix(2))).migrate(database, on: TestOffice.today)
    let office = Office(database)
    try database.transaction { () throws(StoreError) in
      try office.append(.officeOpened(OfficeOpened(name: "某局")), by: "王", TestOffice.entry())
      for number in 1..<events {
        let change = SettingChanged(setting: Setting.officeName.rawValue, value: "第\(number)局")
        try office.append(.settingChanged(change), by: "王", TestOffice.entry())
      }
    }
    try database.checkpoint(.truncate)
  }

  /// Fails the test when a copy of the file is not whole.
  func expectSame(_ copy: String) throws {
    let database = try Database.open(copy, .readOnly)
    #expect(try database.integrityFindings(.full) == [])
    #expect(try database.row("SELECT count(*) FROM events") { $0.integer(0) } == events)
    #expect(try database.row("PRAGMA user_version") { $0.integer(0) } == 2)
  }
}
