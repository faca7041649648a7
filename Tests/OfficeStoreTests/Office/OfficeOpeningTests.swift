import Disclosure
import Foundation
import Testing

@testable import OfficeStore

@Suite struct OfficeOpeningTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("office.kaijuan") }

  init() throws { folder = try TemporaryFolder() }

  /// An office file with a case, and no connection left open.
  private func makeOffice() throws -> [UInt8] {
    let office = try Office.create(at: path, name: "某局", personName: "王主任", by: TestOffice.entry())
    _ = try office.receive(TestOffice.application(), by: TestOffice.entry())
    try office.database.checkpoint(.truncate)
    return try TemporaryFolder.bytes(of: path)
  }

  /// Opens the file both ways; neither may touch anything.
  private func refusal(_ name: String = "office.kaijuan") throws -> [StoreError?] {
    let before = try FolderSnapshot(folder)
    let accesses: [Office.Access] = [.readWrite, .readOnly]
    let errors = accesses.map { access in
      #expect(throws: StoreError.self) {
        _ = try Office.open(folder.file(name), access, on: TestOffice.today)
      }
    }
    #expect(try FolderSnapshot(folder) == before)
    return errors
  }

  private func standings(_ name: String = "office.kaijuan") throws -> [OfficeFileStanding?] {
    try refusal(name).map { error in
      guard case .notOpenable(_, let standing)? = error else { return nil }
      return standing
    }
  }

  @Test func `What was written is there at the next opening`() throws {
    _ = try makeOffice()
    for access in [Office.Access.readWrite, .readOnly] {
      let office = try Office.open(path, access, on: TestOffice.today)
      #expect(try office.name() == "某局")
      #expect(try office.cases().count == 1)
      #expect(try office.verify().finding == nil)
    }
  }

  @Test func `Text, nothing, an empty file and a folder are refused untouched`() throws {
    _ = try folder.write(String(repeating: "编号,申请人\n", count: 500).utf8, to: "office.kaijuan")
    _ = try folder.write([], to: "empty")
    try #expect(standings() == [.notADatabase, .notADatabase])
    try #expect(standings("missing") == [.missing, .missing])
    try #expect(standings("empty") == [.empty, .empty])
    let none = try TemporaryFolder()
    #expect(throws: StoreError.self) { try Office.open(none.path, .readWrite, on: TestOffice.today) }
  }

  @Test func `Another program's database is refused untouched`() throws {
    var bytes = try makeOffice()
    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    _ = try folder.write(bytes, to: "office.kaijuan")
    try #expect(standings() == [.foreign(applicationID: 0), .foreign(applicationID: 0)])
  }

  @Test func `A file of a newer program is refused untouched`() throws {
    var bytes = try makeOffice()
    bytes[63] = 99
    _ = try folder.write(bytes, to: "office.kaijuan")
    try #expect(standings() == [.office(version: 99, age: .newer), .office(version: 99, age: .newer)])
  }

  @Test func `A newer program is also known by what its header does not say yet`() throws {
    _ = try makeOffice()
    do {
      let newer = try Database.open(path, .readWrite)
      try newer.execute("INSERT INTO migrations (name, applied) VALUES ('004 topics', 0)")
    }
    for access in [Office.Access.readWrite, .readOnly] {
      #expect(throws: StoreError.migration(.newerProgram(unknown: ["004 topics"]))) {
        _ = try Office.open(path, access, on: TestOffice.today)
      }
    }
  }

  @Test func `A file that is cut is refused untouched`() throws {
    let bytes = try makeOffice()
    _ = try folder.write(bytes.dropLast(4096), to: "office.kaijuan")
    let cut = OfficeFileStanding.truncated(expected: bytes.count, actual: bytes.count - 4096)
    try #expect(standings() == [cut, cut])
  }

  @Test func `A file whose making was stopped half-way is no office and stays as it is`() throws {
    do { _ = try Database.open(path, .create) }
    let before = try TemporaryFolder.bytes(of: path)
    for access in [Office.Access.readWrite, .readOnly] {
      #expect(throws: StoreError.noOffice) {
        _ = try Office.open(path, access, on: TestOffice.today)
      }
    }
    #expect(try TemporaryFolder.bytes(of: path) == before)
  }

  @Test func `A file without any event is no office`() throws {
    do {
      let database = try Database.open(path, .create)
      _ = try Schema.migrator.migrate(database, on: TestOffice.today)
    }
    #expect(throws: StoreError.noOffice) {
      _ = try Office.open(path, .readWrite, on: TestOffice.today)
    }
  }

  @Test func `An older file is not brought up to date by reading it`() throws {
    do {
      let database = try Database.open(path, .create)
      _ = try Migrator(Array(Schema.migrator.migrations.dropLast())).migrate(database, on: TestOffice.today)
      try database.checkpoint(.truncate)
    }
    let before = try TemporaryFolder.bytes(of: path)
    #expect(throws: StoreError.olderSchema(path: path)) {
      _ = try Office.open(path, .readOnly, on: TestOffice.today)
    }
    #expect(try TemporaryFolder.bytes(of: path) == before)
  }

  @Test func `Damage inside is told when it is read, and nothing is written`() throws {
    var bytes = try makeOffice()
    for offset in 2 * 4096..<bytes.count where offset % 4096 < 16 { bytes[offset] ^= 0xFF }
    _ = try folder.write(bytes, to: "office.kaijuan")
    for access in [Office.Access.readWrite, .readOnly] {
      let error = #expect(throws: StoreError.self) {
        let office = try Office.open(path, access, on: TestOffice.today)
        _ = try office.cases(all: true)
      }
      #expect(error?.databaseKind == .corrupt)
      #expect(try TemporaryFolder.bytes(of: path) == bytes)
    }
  }

  @Test func `A file that cannot be written is read, and refused for writing`() throws {
    let bytes = try makeOffice()
    try folder.setPermissions(0o777)
    try folder.setPermissions(0o444, of: "office.kaijuan")
    try OrdinaryUser.run {
      let error = #expect(throws: StoreError.self) {
        _ = try Office.open(path, .readWrite, on: TestOffice.today)
      }
      #expect(error?.databaseKind == .readOnly)
      let office = try Office.open(path, .readOnly, on: TestOffice.today)
      #expect(try office.cases().count == 1)
    }
    #expect(try TemporaryFolder.bytes(of: path) == bytes)
  }

  @Test func `A change through a connection for reading is refused`() throws {
    let bytes = try makeOffice()
    let office = try Office.open(path, .readOnly, on: TestOffice.today)
    let error = #expect(throws: StoreError.self) {
      _ = try office.receive(TestOffice.application(), by: TestOffice.entry())
    }
    #expect(error?.databaseKind == .readOnly)
    #expect(try TemporaryFolder.bytes(of: path) == bytes)
  }

  @Test func `While another writes, a change is busy and nothing of it is kept`() throws {
    let test = try TestOffice()
    let other = try test.connect()
    try other.database.execute("PRAGMA busy_timeout = 1")
    try test.database.transaction { () throws(StoreError) in
      let error = #expect(throws: StoreError.self) {
        _ = try other.receive(TestOffice.application(), by: TestOffice.entry())
      }
      #expect(error?.databaseKind == .busy)
    }
    #expect(try other.cases().isEmpty)
  }
}
