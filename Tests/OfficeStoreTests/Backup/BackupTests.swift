import Disclosure
import Foundation
import Testing

@testable import OfficeStore

@Suite struct BackupTests {
  private let test: TestOffice
  private var target: String { test.folder.file("backup") }

  init() throws {
    test = try TestOffice()
    for index in 0..<5 { _ = try test.receive(TestOffice.application("事项\(index)"), facts: TestOffice.taken) }
  }

  private func error(_ office: Office? = nil) -> StoreError? {
    #expect(throws: StoreError.self) { try (office ?? test.office).backup(to: target) }
  }

  @Test func `A backup holds everything, seals the record first, and is checked`() throws {
    let backup = try test.office.backup(to: target)
    let verification = try test.office.verify()
    #expect(backup.verification.events == verification.events)
    #expect(backup.verification.lastHash == verification.lastHash)
    #expect(backup.verification.cases == 5)
    #expect(try backup.seal == test.office.seals().last)
    #expect(backup.seal?.upTo == verification.events)
    #expect(try backup.size == TemporaryFolder.bytes(of: target).count)
    let copy = try Office.open(target, .readOnly, on: TestOffice.today)
    #expect(try copy.cases(all: true) == test.office.cases(all: true))
    #expect(try copy.seals() == test.office.seals())
  }

  @Test func `Nothing lies beside a backup, and it can be read where nothing can be written`() throws {
    let medium = try TemporaryFolder()
    _ = try test.office.backup(to: medium.file("backup"))
    #expect(medium.names == ["backup"])
    try medium.setPermissions(0o444, of: "backup")
    try medium.setPermissions(0o555)
    try OrdinaryUser.run {
      let office = try Office.open(medium.file("backup"), .readOnly, on: TestOffice.today)
      #expect(try office.verify().finding == nil)
    }
  }

  @Test(arguments: ["backup", "backup-wal", "backup-journal"])
  func `A backup never replaces a file, nor takes a name beside which a journal lies`(_ name: String) throws {
    _ = try test.folder.write("text".utf8, to: name)
    #expect(error() == .pathExists(target))
    #expect(try TemporaryFolder.bytes(of: test.folder.file(name)) == Array("text".utf8))
    #expect(test.folder.names.filter { $0.hasPrefix("backup") } == [name])
  }

  @Test func `An office opened for reading is backed up without a new seal`() throws {
    let before = try TemporaryFolder.bytes(of: test.path)
    let backup = try test.connect(.readOnly).backup(to: target)
    #expect(backup.seal == nil)
    #expect(backup.verification.cases == 5)
    #expect(try test.office.seals() == [])
    #expect(try TemporaryFolder.bytes(of: test.path) == before)
  }

  @Test func `While another is in the middle of a change, a backup for reading has the state before`() throws
  {
    let reader = try test.connect(.readOnly)
    try test.database.transaction { () throws(StoreError) in
      _ = try test.office.bump("case")
      let backup = try reader.backup(to: target)
      #expect(backup.verification.cases == 5)
    }
  }

  @Test func `A file that does not pass the check gives no backup and is told`() throws {
    try test.tamper("UPDATE cases SET applicant = '李四' WHERE id = 3")
    guard case .unsound(let path, .projectionDiffers)? = error() else { return #expect(Bool(false)) }
    #expect(path == test.database.path)
    #expect(!test.folder.names.contains { $0.hasPrefix("backup") })
  }

  @Test func `What a stopped process of the same number left does not stand in the way`() throws {
    _ = try test.folder.write("half".utf8, to: "backup.\(getpid()).partial")
    _ = try test.office.backup(to: target)
    #expect(test.folder.names.filter { $0.hasPrefix("backup") } == ["backup"])
  }

  @Test func `A backup that cannot be written leaves nothing`() throws {
    let error = #expect(throws: StoreError.self) {
      try test.office.backup(to: test.folder.file("no/folder"))
    }
    #expect(error?.databaseKind == .cannotOpen)
  }
}
