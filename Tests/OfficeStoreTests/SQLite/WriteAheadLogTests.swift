import Foundation
import Testing

@testable import OfficeStore

@Suite struct WriteAheadLogTests {
  private let folder: TemporaryFolder
  private let database: Database
  private var path: String { folder.file("office") }

  init() throws {
    folder = try TemporaryFolder()
    database = try Database.open(folder.file("office"), .create)
    try database.execute("CREATE TABLE entries (id INTEGER PRIMARY KEY, word TEXT) STRICT")
    for id in 1...5 { try database.run("INSERT INTO entries VALUES ($1, $2)", [id, "词\(id)"]) }
  }

  /// The WAL with some bytes changed or cut, beside a file of another name.
  private func log(_ change: (inout [UInt8]) -> Void) throws -> WriteAheadLog? {
    var bytes = try TemporaryFolder.bytes(of: path + "-wal")
    change(&bytes)
    _ = try folder.write(bytes, to: "other-wal")
    return try WriteAheadLog(besideFileAt: folder.file("other"))
  }

  private static func frame(_ number: Int) -> Int { 32 + (number - 1) * (24 + 4096) }

  @Test func `What SQLite wrote is whole, and each frame is counted`() throws {
    let log = try #require(try log { _ in })
    #expect(log.isWhole && log.lostChanges == 0)
    let size = try TemporaryFolder.bytes(of: path + "-wal").count
    #expect(Self.frame(log.committedFrames + 1) == size)
  }

  @Test func `No WAL and an empty one are none`() throws {
    #expect(try WriteAheadLog(besideFileAt: folder.file("nothing")) == nil)
    #expect(try log { $0 = [] } == nil)
  }

  @Test func `Frames of an earlier use of the file are not missed`() throws {
    try database.checkpoint(.truncate)
    let bytes = try { () throws in
      try database.run("INSERT INTO entries VALUES (6, '六')")
      return try TemporaryFolder.bytes(of: path + "-wal")
    }()
    let log = try #require(try log { $0 = bytes + $0.dropFirst(bytes.count).map { ~$0 } })
    #expect(log.isWhole)
  }

  @Test func `A damaged frame hides all commits behind it`() throws {
    let whole = try #require(try log { _ in })
    let damaged = try #require(try log { $0[Self.frame(2) + 500] ^= 1 })
    #expect(!damaged.isWhole && damaged.lostChanges >= 3)
    #expect(damaged.committedFrames < whole.committedFrames)
    #expect(damaged.lostCommits >= 4)
  }

  @Test func `Of the last commit alone nobody can say whether it was ever acknowledged`() throws {
    let whole = try #require(try log { _ in })
    let torn = try #require(try log { $0[Self.frame(whole.committedFrames) + 500] ^= 1 })
    #expect(!torn.isWhole && torn.lostChanges == 0)
    #expect(torn.lostCommits == 1)
    let cut = try #require(try log { $0.removeLast() })
    #expect(cut.isWhole)
  }

  @Test(arguments: [0, 5, 9, 17, 25]) func `Without its header a WAL is not whole`(_ offset: Int) throws {
    let log = try #require(try log { $0[offset] ^= 0x40 })
    #expect(!log.isWhole)
    #expect(log.committedFrames == 0)
    #expect(log.lostChanges >= 5)
  }

  @Test func `What it counts is what SQLite takes`() throws {
    for number in 1...6 {
      let scratch = try TemporaryFolder()
      var bytes = try TemporaryFolder.bytes(of: path + "-wal")
      bytes[Self.frame(number) + 30] ^= 1
      _ = try scratch.write(bytes, to: "office-wal")
      _ = try scratch.write(TemporaryFolder.bytes(of: path), to: "office")
      let log = try #require(try WriteAheadLog(besideFileAt: scratch.file("office")))
      let taken = try Database.open(scratch.file("office"), .readWrite)
      let count = try? taken.row("SELECT count(*) FROM entries") { $0.integer(0) }
      #expect(log.committedFrames < number)
      #expect(count ?? 0 == max(0, 5 - log.lostCommits), "frame \(number)")
    }
  }
}
