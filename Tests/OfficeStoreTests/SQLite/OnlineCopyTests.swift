import Testing

@testable import OfficeStore

@Suite struct OnlineCopyTests {
  private let folder: TemporaryFolder
  private let source: Database
  private var target: String { folder.file("copy") }

  init() throws {
    folder = try TemporaryFolder()
    source = try Database.open(folder.file("office"), .create)
    try source.execute(Filling.sql)
  }

  private func count(_ path: String) throws -> Int? {
    try Database.open(path, .readOnly).row("SELECT count(*) FROM filling") { $0.integer(0) }
  }

  @Test func `A copy holds what was committed, also what is only in the WAL`() throws {
    try OnlineCopy.make(of: source, at: target)
    #expect(try count(target) == 4000)
    #expect(OfficeFileStanding(ofFileAt: target, currentVersion: 0) == .office(version: 0, age: .current))
    #expect(folder.names == ["copy", "office", "office-shm", "office-wal"])
  }

  @Test func `A copy is taken while another connection writes, without what it has not committed`() throws {
    let writer = try Database.open(folder.file("office"), .readWrite)
    try writer.transaction { () throws(DatabaseError) in
      try writer.run("DELETE FROM filling WHERE id > 1000")
      try OnlineCopy.make(of: source, at: target)
    }
    #expect(try count(target) == 4000)
    #expect(try count(folder.file("office")) == 1000)
  }

  @Test func `A copy can be read in a folder that cannot be written`() throws {
    try OnlineCopy.make(of: source, at: target)
    try folder.setPermissions(0o444, of: "copy")
    try folder.setPermissions(0o555)
    #expect(try OrdinaryUser.run { try count(target) } == 4000)
  }

  @Test func `A copy never replaces a file`() throws {
    _ = try folder.write("text".utf8, to: "copy")
    let error = #expect(throws: DatabaseError.self) { try OnlineCopy.make(of: source, at: target) }
    #expect(error?.kind == .pathExists)
    #expect(try TemporaryFolder.bytes(of: target) == Array("text".utf8))
  }

  @Test(arguments: [Database.IntegrityDepth.quick, .full])
  func `A damaged file gives an error and no copy`(_ depth: Database.IntegrityDepth) throws {
    try source.checkpoint(.truncate)
    var bytes = try TemporaryFolder.bytes(of: folder.file("office"))
    // The heads of the pages 21 to 24.
    for page in 20..<24 {
      for offset in 0..<64 { bytes[page * 4096 + offset] ^= 0xFF }
    }
    let damaged = try Database.open(try folder.write(bytes, to: "damaged"), .readOnly)
    let error = #expect(throws: DatabaseError.self) {
      try OnlineCopy.make(of: damaged, at: target, checking: depth)
    }
    #expect(error?.kind == .corrupt)
    #expect(error?.message.isEmpty == false)
    #expect(!folder.names.contains { $0.hasPrefix("copy") })
  }

  @Test func `Only the full check sees an index that disagrees with its table`() throws {
    try source.execute("CREATE INDEX by_word ON filling (word, id)")
    try source.checkpoint(.truncate)
    let root = try #require(
      try source.row("SELECT rootpage FROM sqlite_schema WHERE name = 'filling'") { $0.integer(0) })
    var bytes = try TemporaryFolder.bytes(of: folder.file("office"))
    // The last byte of a leaf is the end of a row's word; the row stays well-formed.
    #expect(bytes[root * 4096 + 4095] == UInt8(ascii: "0"))
    bytes[root * 4096 + 4095] = UInt8(ascii: "1")
    let damaged = try Database.open(try folder.write(bytes, to: "damaged"), .readOnly)
    #expect(try damaged.integrityFindings(.quick) == [])
    #expect(try damaged.integrityFindings(.full) != [])
    try OnlineCopy.make(of: damaged, at: folder.file("unnoticed"), checking: .quick)
    let error = #expect(throws: DatabaseError.self) { try OnlineCopy.make(of: damaged, at: target) }
    #expect(error?.kind == .corrupt)
    #expect(!folder.names.contains { $0.hasPrefix("copy") })
  }

  @Test func `A sound file has no findings`() throws {
    #expect(try source.integrityFindings(.full) == [])
    #expect(try source.foreignKeyFindings() == [])
  }
}
