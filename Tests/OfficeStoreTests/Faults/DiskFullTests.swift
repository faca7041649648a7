import Foundation
import Testing

@testable import OfficeStore

/// A disk that is full at any write: a clear refusal, nothing lost, and the next attempt with space works.
///
/// A limit on the size of files, raised in small steps, makes every write of a change fail once. About ten
/// seconds.
@Suite(.serialized) struct DiskFullTests {
  /// Half a frame of the WAL.
  private static let step = 2060
  private static let refusals: Set<String> = ["failed full", "failed io", "failed cannotOpen"]

  /// Raises the limit from nothing until the work is acknowledged.
  ///
  /// - Returns: how often it failed.
  @discardableResult
  private func raise(_ office: FaultOffice, from first: Int = 0, _ words: [String]) throws -> Int {
    let before = try office.content()
    var (limit, failures) = (first, 0)
    while true {
      let lines = try WriterProcess.lines(["--limit", "\(limit)"] + words)
      let last = try #require(lines.last)
      guard last.hasPrefix("failed") else { break }
      #expect(Self.refusals.contains(last), "\(limit)")
      #expect(try office.content() == before, "\(limit)")
      (limit, failures) = (limit + Self.step, failures + 1)
    }
    return failures
  }

  @Test(arguments: ["receive", "split", "note", "step", "setting", "dispute", "draft"])
  func `A change fails whole at whichever write the disk is full`(_ kind: String) throws {
    let office = try FaultOffice()
    let failures = try raise(office, ["change", office.path, kind, "m1x1m"])
    #expect(failures > 3)
    try office.expectSound([])
    let lines = try WriterProcess.lines(["change", office.path, kind, "m1x2m"])
    let acknowledged = lines.compactMap { Acknowledged($0) }
    #expect(acknowledged.count == 1)
    try office.expectSound(acknowledged)
    let marks = try office.look { try $0.marks() }
    #expect(kind == "step" || marks.contains("m1x1m"))
  }

  @Test func `An import fails whole`() throws {
    let office = try FaultOffice()
    #expect(try raise(office, ["import", office.path, "m1x1m", "20"]) > 10)
    try office.expectSound([])
    #expect(try office.look { try $0.cases(all: true).count } == 22)
  }

  @Test func `A backup that does not fit leaves nothing`() throws {
    let office = try FaultOffice()
    _ = try WriterProcess.lines(["write", office.path, "1", "20"])
    _ = try office.look { try $0.seal() }
    let medium = try TemporaryFolder()
    let size = try TemporaryFolder.bytes(of: office.path).count
    for limit in stride(from: 0, to: size, by: size / 10) {
      let lines = try WriterProcess.lines(
        ["--limit", "\(limit)", "backup", office.path, medium.file("backup")])
      let last = try #require(lines.last)
      #expect(Self.refusals.contains(last), "\(limit)")
      #expect(medium.names == [])
    }
    try office.expectSound([])
  }

  @Test func `A restore that does not fit leaves the old file`() throws {
    let office = try FaultOffice()
    let backup = office.folder.file("backup")
    _ = try WriterProcess.lines(["write", office.path, "1", "20"])
    _ = try WriterProcess.lines(["backup", office.path, backup])
    _ = try WriterProcess.lines(["write", office.path, "2", "20"])
    let (before, names) = (try office.content(), office.folder.names)
    let size = try TemporaryFolder.bytes(of: office.path).count
    for limit in stride(from: 0, to: size, by: size / 10) {
      let lines = try WriterProcess.lines(["--limit", "\(limit)", "restore", backup, office.path])
      let last = try #require(lines.last)
      guard last.hasPrefix("failed") else { break }
      #expect(Self.refusals.contains(last), "\(limit)")
      #expect(try office.content() == before)
      #expect(office.folder.names == names)
    }
  }

  @Test func `A migration that does not fit leaves the file as it was`() throws {
    let office = try FaultOffice()
    let old = try OlderOffice(events: 300)
    let size = try TemporaryFolder.bytes(of: old.path).count
    for limit in stride(from: 0, to: size, by: size / 20) {
      for name in office.folder.names { try FileManager.default.removeItem(atPath: office.folder.file(name)) }
      try FileManager.default.copyItem(atPath: old.path, toPath: office.path)
      let lines = try WriterProcess.lines(["--limit", "\(limit)", "hold", office.path])
      let last = try #require(lines.last)
      #expect(Self.refusals.contains(last), "\(limit)")
      #expect(!office.folder.names.contains { $0.contains(".v2") })
      try old.expectSame(office.path)
    }
    #expect(try WriterProcess.lines(["hold", office.path]) == ["begin", "open"])
    try old.expectSame(office.path + ".v2")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "a disk can be mounted only by the superuser"))
  func `On a disk that fills up, what was acknowledged is there, and work goes on when there is space`()
    throws
  {
    let disk = try #require(try SmallDisk(kilobytes: 700))
    let office = try FaultOffice(in: disk.path)
    try disk.fill(leaving: 150_000)
    let lines = try WriterProcess.lines(["write", office.path, "1", "0"])
    #expect(lines.last == "failed full")
    let acknowledged = lines.compactMap { Acknowledged($0) }
    #expect(acknowledged.count > 2)
    let backup = try WriterProcess.lines(["backup", office.path, "\(disk.path)/backup"])
    #expect(backup.last == "failed full")
    #expect(!disk.names.contains { $0.hasPrefix("backup") })
    try disk.empty()
    try office.expectSound(acknowledged)
    let more = try WriterProcess.lines(["write", office.path, "2", "5"]).compactMap { Acknowledged($0) }
    #expect(more.count == 5)
    try office.expectSound(acknowledged + more)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "a disk can be mounted only by the superuser"))
  func `On a full disk there is no restore, no migration and no import, and the file stays`() throws {
    let disk = try #require(try SmallDisk(kilobytes: 900))
    let office = try FaultOffice(in: disk.path)
    let backup = office.folder.file("backup")
    _ = try WriterProcess.lines(["backup", office.path, backup])
    _ = try WriterProcess.lines(["write", office.path, "1", "3"])
    let before = try office.content()
    try disk.fill(leaving: 120_000)
    let names = disk.names
    #expect(try WriterProcess.lines(["restore", backup, office.path]).last == "failed full")
    #expect(try WriterProcess.lines(["import", office.path, "m1x1m", "200"]).last == "failed full")
    #expect(disk.names.filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") } == names)
    #expect(try office.content() == before)
    try disk.empty()
    #expect(try WriterProcess.lines(["restore", backup, office.path]).count == 2)
    try office.expectSound([])
  }
}
