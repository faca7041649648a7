import Foundation
import Testing

@testable import OfficeStore

@Suite struct OfficeFileStandingTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("office") }

  init() throws { folder = try TemporaryFolder() }

  /// An office file of several pages and version 2, with no connection left open.
  private func makeOffice() throws -> [UInt8] {
    try Database.open(path, .create).execute(Filling.sql + "; PRAGMA user_version = 2")
    return try TemporaryFolder.bytes(of: path)
  }

  private func standing(_ name: String = "office", program version: Int = 2) -> OfficeFileStanding {
    OfficeFileStanding(ofFileAt: folder.file(name), currentVersion: version)
  }

  @Test func `An office file is older, current or newer than the program`() throws {
    _ = try makeOffice()
    #expect(standing(program: 3) == .office(version: 2, age: .older))
    #expect(standing(program: 2) == .office(version: 2, age: .current))
    #expect(standing(program: 1) == .office(version: 2, age: .newer))
  }

  @Test func `A file is an office file from its creation, before anything leaves the WAL`() throws {
    let database = try Database.open(path, .create)
    try withExtendedLifetime(database) {
      let start = try TemporaryFolder.bytes(of: path)
      let standing = OfficeFileStanding(start: start, size: start.count, hasJournal: false, currentVersion: 0)
      #expect(standing == .office(version: 0, age: .current))
    }
  }

  @Test func `Nothing, a file in the way, and an empty file`() throws {
    _ = try folder.write([], to: "empty")
    #expect(standing("missing") == .missing)
    #expect(standing("empty/office") == .missing)
    #expect(standing("empty") == .empty)
  }

  @Test func `What is no regular file is not waited for`() throws {
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    #expect(standing("pipe") == .notRegularFile)
    #expect(standing("") == .notRegularFile)
    #expect(OfficeFileStanding(ofFileAt: "/dev/null", currentVersion: 1) == .notRegularFile)
  }

  @Test func `A file that may not be read`() throws {
    _ = try makeOffice()
    try folder.setPermissions(0o600, of: "office")
    try OrdinaryUser.run {
      if geteuid() != 0 { try folder.setPermissions(0, of: "office") }
      #expect(standing() == .noPermission)
    }
  }

  @Test func `Text, short or long, is no database`() throws {
    _ = try folder.write("申请".utf8, to: "short")
    _ = try folder.write(String(repeating: "申请,日期\n", count: 200).utf8, to: "long")
    #expect(standing("short") == .notADatabase)
    #expect(standing("long") == .notADatabase)
  }

  @Test func `A header with an impossible page size is no database`() throws {
    var bytes = try makeOffice()
    (bytes[16], bytes[17]) = (0x12, 0x34)
    _ = try folder.write(bytes, to: "office")
    #expect(standing() == .notADatabase)
  }

  @Test func `Another program's database is foreign, and its number is told`() throws {
    var bytes = try makeOffice()
    bytes.replaceSubrange(68..<72, with: [0, 0, 1, 2])
    _ = try folder.write(bytes, to: "office")
    #expect(standing() == .foreign(applicationID: 258))
  }

  @Test(arguments: [1, 4096, 100_000])
  func `A file whose end is missing is truncated`(_ missing: Int) throws {
    let bytes = try makeOffice()
    _ = try folder.write(bytes.dropLast(missing), to: "office")
    #expect(standing() == .truncated(expected: bytes.count, actual: bytes.count - missing))
  }

  @Test func `A file that is cut within its header is truncated`() throws {
    let bytes = try makeOffice()
    _ = try folder.write(bytes.prefix(40), to: "office")
    #expect(standing() == .truncated(expected: 100, actual: 40))
  }

  @Test(arguments: ["office-wal", "office-journal"])
  func `A short file beside a journal is SQLite's to complete`(_ journal: String) throws {
    let bytes = try makeOffice()
    _ = try folder.write(bytes.dropLast(4096), to: "office")
    _ = try folder.write([], to: journal)
    #expect(standing() == .truncated(expected: bytes.count, actual: bytes.count - 4096))
    _ = try folder.write([1], to: journal)
    #expect(standing() == .office(version: 2, age: .current))
  }

  @Test func `A page count that is not of the last change says nothing`() throws {
    var bytes = try makeOffice()
    bytes[95] ^= 1
    _ = try folder.write(bytes.dropLast(4096), to: "office")
    #expect(standing() == .office(version: 2, age: .current))
  }

  @Test func `A page size of 65536 is written as 1`() throws {
    var bytes = try makeOffice()
    (bytes[16], bytes[17]) = (0, 1)
    #expect(OfficeFileHeader(bytes)?.pageSize == 65_536)
  }
}
