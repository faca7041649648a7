import Disclosure
import Foundation
import Testing

@testable import OfficeStore

@Suite struct RestoreTests {
  private static let aside = "office.kaijuan.before-restore-2026-03-20"

  /// An office file with two cases that nobody has open, and a backup of it with one case.
  private let folder: TemporaryFolder
  private var path: String { folder.file("office.kaijuan") }
  private var backup: String { folder.file("backup") }

  init() throws {
    folder = try TemporaryFolder()
    let office = try Office.create(
      at: folder.file("office.kaijuan"), name: TestOffice.organ, personName: "管理员", by: TestOffice.entry())
    _ = try office.receive(TestOffice.application("甲"), by: TestOffice.entry())
    _ = try office.backup(to: folder.file("backup"))
    _ = try office.receive(TestOffice.application("乙"), by: TestOffice.entry())
  }

  @discardableResult
  private func restore(replacing: Bool = true, to path: String? = nil) throws(StoreError) -> Restoration {
    try Office.restore(backup, to: path ?? self.path, replacing: replacing, on: TestOffice.today)
  }

  private func subjects(_ path: String? = nil) throws -> [String] {
    let office = try Office.open(path ?? self.path, .readWrite, on: TestOffice.today)
    #expect(try office.verify().finding == nil)
    return try office.cases(all: true).map(\.subject)
  }

  @Test func `A backup is restored where no file is`() throws {
    let restored = try restore(replacing: false, to: folder.file("new"))
    #expect(restored.verification.cases == 1)
    #expect(restored.kept == [])
    #expect(folder.names == ["backup", "new", "office.kaijuan"])
    #expect(try subjects(folder.file("new")) == ["甲"])
    let header = try #require(OfficeFileHeader(ofFileAt: folder.file("new")))
    #expect(header.usesWriteAheadLog)
  }

  @Test func `An office file is replaced only when that is said`() throws {
    let before = try FolderSnapshot(folder)
    #expect(throws: StoreError.officeExists(path)) { try restore(replacing: false) }
    #expect(try FolderSnapshot(folder) == before)
  }

  @Test func `The replaced file is kept whole under a dated name, each time another`() throws {
    #expect(try restore().kept == [folder.file(Self.aside)])
    #expect(try subjects() == ["甲"])
    #expect(try subjects(folder.file(Self.aside)) == ["甲", "乙"])
    #expect(try restore().kept == [folder.file("\(Self.aside)-2")])
    #expect(folder.names == ["backup", "office.kaijuan", Self.aside, "\(Self.aside)-2"])
  }

  /// The office as a killed process leaves it: the last change only in the WAL.
  private func leaveInWAL() throws {
    let scratch = try TemporaryFolder()
    try leaveOpen(copyingTo: scratch)
    for name in scratch.names {
      _ = try folder.write(TemporaryFolder.bytes(of: scratch.file(name)), to: name)
    }
    #expect(folder.names.contains("office.kaijuan-wal"))
  }

  private func leaveOpen(copyingTo scratch: TemporaryFolder) throws {
    let office = try Office.open(path, .readWrite, on: TestOffice.today)
    for subject in ["丙", "丁", "戊"] {
      _ = try office.receive(TestOffice.application(subject), by: TestOffice.entry())
    }
    for name in ["office.kaijuan", "office.kaijuan-wal", "office.kaijuan-shm"] {
      try FileManager.default.copyItem(atPath: folder.file(name), toPath: scratch.file(name))
    }
  }

  @Test func `What waits in the WAL of the replaced file is kept with it and never meets the restored one`()
    throws
  {
    try leaveInWAL()
    #expect(try restore().kept == [folder.file(Self.aside)])
    #expect(folder.names == ["backup", "office.kaijuan", Self.aside])
    #expect(try subjects() == ["甲"])
    #expect(try subjects(folder.file(Self.aside)) == ["甲", "乙", "丙", "丁", "戊"])
  }

  @Test(arguments: [0, 100, 5000])
  func `A file too damaged to be opened is kept as it is, its WAL too`(_ length: Int) throws {
    try leaveInWAL()
    let noise = [UInt8](repeating: 0xA5, count: length)
    _ = try folder.write(noise, to: "office.kaijuan")
    _ = try folder.write(noise + [1], to: "office.kaijuan-wal")
    #expect(try restore().kept == [folder.file(Self.aside), folder.file(Self.aside + "-wal")])
    #expect(try subjects() == ["甲"])
    #expect(try TemporaryFolder.bytes(of: folder.file(Self.aside)) == noise)
    #expect(try TemporaryFolder.bytes(of: folder.file(Self.aside + "-wal")) == noise + [1])
  }

  @Test func `A WAL without its file never meets the restored one`() throws {
    try leaveInWAL()
    try FileManager.default.removeItem(atPath: path)
    #expect(try restore(replacing: false).kept == [folder.file(Self.aside + "-wal")])
    #expect(try subjects() == ["甲"])
  }

  @Test func `The last changes of an office file copied by hand are restored from beside it`() throws {
    try leaveInWAL()
    let before = try FolderSnapshot(folder)
    let other = try TemporaryFolder()
    _ = try Office.restore(path, to: other.file("office"), replacing: false, on: TestOffice.today)
    #expect(try FolderSnapshot(folder) == before)
    #expect(try subjects(other.file("office")) == ["甲", "乙", "丙", "丁", "戊"])
  }

  @Test func `Of a WAL damaged before its end what can be read is restored, and the rest is told`() throws {
    try leaveInWAL()
    var log = try TemporaryFolder.bytes(of: path + "-wal")
    log[32 + 24 + 100] ^= 1
    _ = try folder.write(log, to: "office.kaijuan-wal")
    let before = try FolderSnapshot(folder)
    for access in [Office.Access.readWrite, .readOnly] {
      #expect(throws: StoreError.damagedLog(path: path, lostChanges: 2)) {
        try Office.open(path, access, on: TestOffice.today)
      }
    }
    #expect(try FolderSnapshot(folder) == before)
    let other = try TemporaryFolder()
    let restored = try Office.restore(
      path, to: other.file("office"), replacing: false, on: TestOffice.today)
    #expect(restored.lostChanges == 3)
    #expect(try subjects(other.file("office")) == ["甲", "乙"])
    #expect(try restore().kept == [folder.file(Self.aside), folder.file(Self.aside + "-wal")])
    #expect(try TemporaryFolder.bytes(of: folder.file(Self.aside + "-wal")) == log)
  }

  @Test func `A damaged, cut, foreign, newer or missing backup is refused and all stays as it was`() throws {
    let sound = try TemporaryFolder.bytes(of: backup)
    var damaged = sound
    for page in 3..<8 { for offset in 0..<32 { damaged[page * 4096 + offset] ^= 0xFF } }
    var newer = sound
    newer[63] = 99
    let wrong = [damaged, newer, Array(sound.dropLast(4096)), Array("编号,申请人\n".utf8), []]
    for bytes in wrong {
      _ = try folder.write(bytes, to: "backup")
      let before = try FolderSnapshot(folder)
      #expect(throws: StoreError.self) { try restore() }
      #expect(throws: StoreError.self) { try restore(replacing: false, to: folder.file("new")) }
      #expect(try FolderSnapshot(folder) == before)
    }
    try FileManager.default.removeItem(atPath: backup)
    #expect(throws: StoreError.notOpenable(path: backup, .missing)) { try restore() }
  }

  @Test func `A backup whose chain was broken is refused by name of what is wrong`() throws {
    do {
      let copy = try Database.open(backup, .readWrite)
      try copy.execute(
        """
        DROP TRIGGER events_refuse_update;
        UPDATE events SET record = replace(record, '甲', '丁') WHERE stream = 'case/1'
        """)
    }
    #expect(throws: StoreError.unsound(path: backup, .changedEvent(id: 5, stream: "case/1", sequence: 1))) {
      try restore()
    }
  }

  @Test func `A backup of an older schema is restored as it is, and brought up to date at the next opening`()
    throws
  {
    let old = folder.file("old")
    do {
      let database = try Database.open(old, .create)
      _ = try Migrator(Array(Schema.migrator.migrations.prefix(2))).migrate(database, on: TestOffice.today)
      let office = Office(database)
      let facts: [OfficeFact] = [
        .officeOpened(OfficeOpened(name: "某局")),
        .settingChanged(SettingChanged(setting: Setting.officeName.rawValue, value: "某局")),
      ]
      for fact in facts { try office.append(fact, by: "王", TestOffice.entry()) }
    }
    let restored = try Office.restore(old, to: path, replacing: true, on: TestOffice.today)
    #expect(restored.isOlder)
    #expect(restored.verification.events == 2)
    #expect(throws: StoreError.olderSchema(path: path)) {
      try Office.open(path, .readOnly, on: TestOffice.today)
    }
    #expect(try Office.open(path, .readWrite, on: TestOffice.today).name() == "某局")
    #expect(folder.names.contains("office.kaijuan.v2"))
  }

  @Test func `Through a link the file itself is replaced, and its rights stay`() throws {
    try FileManager.default.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: path)
    try folder.setPermissions(0o640, of: "office.kaijuan")
    #expect(try restore(to: folder.file("link")).path == path)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link")) == path)
    var information = stat()
    #expect(stat(path, &information) == 0 && information.st_mode & 0o777 == 0o640)
    #expect(try subjects() == ["甲"])
  }

  @Test func `A folder in the place of the office file is refused`() throws {
    #expect(throws: StoreError.notOpenable(path: folder.path, .notRegularFile)) {
      try restore(to: folder.path)
    }
  }

  @Test func `While a file is replaced nobody opens it, and while it is opened nobody replaces it`() throws {
    let opening = try FolderLock(.shared, ofFileAt: path, patience: 0)
    let busy = #expect(throws: DatabaseError.self) {
      try FolderLock(.exclusive, ofFileAt: path, patience: 1)
    }
    #expect(busy?.kind == .busy)
    withExtendedLifetime(opening) {}
  }

  @Test func `An opening waits for a replacement, and says that the file is busy when it does not end`()
    throws
  {
    let replacing = try FolderLock(.exclusive, ofFileAt: path, patience: 0)
    let error = #expect(throws: DatabaseError.self) { try Database.open(path, .readWrite, busyTimeout: 1) }
    #expect(error?.kind == .busy)
    withExtendedLifetime(replacing) {}
  }
}
