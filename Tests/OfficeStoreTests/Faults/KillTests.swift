import Disclosure
import Foundation
import Testing

@testable import OfficeStore
import SeededRandom

/// Processes stopped at random moments: whatever was acknowledged is there, and the file is sound.
///
/// 200 times while changes are made and 20 times in each longer piece of work; `KAIJUAN_KILLS=1000` for more,
/// `KAIJUAN_SEED` for other moments. A run of the default takes about 25 seconds.
@Suite(.serialized) struct KillTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["KAIJUAN_KILLS"].flatMap { Int($0) } ?? 200
  private static let roundsPerFile = 25
  private static let workRounds = max(10, rounds / 10)

  private var generator = SeededGenerator(environment["KAIJUAN_SEED"].flatMap { UInt64($0) } ?? 20)

  @Test mutating func `No acknowledged change is lost to a kill, and what is there is sound`() throws {
    for first in stride(from: 0, to: Self.rounds, by: Self.roundsPerFile) {
      let office = try FaultOffice()
      var acknowledged: [Acknowledged] = []
      for round in first..<min(first + Self.roundsPerFile, Self.rounds) {
        acknowledged += try killedWriter(of: office, round)
        try office.expectSound(acknowledged)
      }
      #expect(!acknowledged.isEmpty)
    }
  }

  /// Stops a writer some acknowledgements and a moment after its start.
  private mutating func killedWriter(of office: FaultOffice, _ round: Int) throws -> [Acknowledged] {
    let writer = try WriterProcess(["write", office.path, "\(round)", "0"])
    var lines: [String] = []
    for _ in 0...Int.random(in: 0...12, using: &generator) { lines += writer.line().map { [$0] } ?? [] }
    Moment.pass(.microseconds(Int.random(in: 0...4000, using: &generator)))
    writer.kill()
    return (lines + writer.rest()).compactMap { Acknowledged($0) }
  }

  /// Runs a piece of work to its end for its length, then stops it again and again within.
  ///
  /// - Parameter check: is told whether the work was acknowledged before it was stopped.
  private mutating func kill(
    _ work: (Int) throws -> [String], prepare: () throws -> Void, check: (Bool) throws -> Void
  ) throws {
    try prepare()
    let length = try Self.length(of: work(0))
    try check(true)
    for round in 1...Self.workRounds {
      try prepare()
      let writer = try WriterProcess(work(round))
      #expect(writer.line() == "begin")
      Moment.pass(length * Double.random(in: 0...1.1, using: &generator))
      writer.kill()
      try check(!writer.rest().isEmpty)
    }
  }

  private static func length(of words: [String]) throws -> Duration {
    let writer = try WriterProcess(words)
    #expect(writer.line() == "begin")
    let start = ContinuousClock.now
    #expect(writer.line()?.hasPrefix("failed") == false)
    defer { _ = writer.rest() }
    return ContinuousClock.now - start
  }

  @Test mutating func `An import is there wholly or not at all`() throws {
    let office = try FaultOffice()
    let file = try TemporaryFolder.bytes(of: office.path)
    try kill({ ["import", office.path, "m\($0)x0m", "40"] }) {
      for ending in ["-wal", "-shm"] { unlink(office.path + ending) }
      _ = try office.folder.write(file, to: "office.kaijuan")
    } check: { isDone in
      let count = try office.look { try $0.cases(all: true).count }
      #expect(count == 42 || (!isDone && count == 2))
      try office.expectSound([])
    }
  }

  @Test mutating func `Cases are destroyed wholly or not at all`() throws {
    let test = try TestOffice.ofErasure()
    let rows = try ["甲", "乙", "丙"].map { try test.archived($0) }
    for row in rows { try test.make(for: row) }
    let numbers = rows.map(\.number)
    try test.office.proposeErasure(of: numbers, reason: "保管期限届满", by: TestOffice.entry("desk"))
    try test.database.checkpoint(.truncate)
    let file = try TemporaryFolder.bytes(of: test.path)
    let office = try FaultOffice()
    try kill({ _ in ["erase", office.path, numbers.joined(separator: ",")] }) {
      for ending in ["-wal", "-shm"] { unlink(office.path + ending) }
      _ = try office.folder.write(file, to: "office.kaijuan")
    } check: { isDone in
      let verification = try office.verification()
      #expect(verification.finding == nil)
      let isErased = verification.erased == 3 * 6
      #expect(isErased || (!isDone && verification.erased == 0))
      #expect(verification.cases == (isErased ? 0 : 3))
      try office.look { office in
        guard try office.needsWiping() else { return }
        try office.wipe()
        #expect(try !office.needsWiping())
      }
    }
  }

  @Test mutating func `A backup has its name only when it is whole, and the office goes on`() throws {
    let office = try FaultOffice()
    _ = try WriterProcess.lines(["write", office.path, "1", "40"])
    let medium = try TemporaryFolder()
    let target = medium.file("backup")
    try kill({ _ in ["backup", office.path, target] }) {
      for name in medium.names { try FileManager.default.removeItem(atPath: medium.file(name)) }
    } check: { isDone in
      let isThere = FilePath.hasContent(target)
      #expect(isThere || !isDone)
      if isThere {
        #expect(try office.verification(target).finding == nil)
        #expect(try office.content() == office.content(target))
      }
      try office.expectSound([])
    }
  }

  @Test mutating func `After a restore there is the old file or the restored one, whole`() throws {
    let office = try FaultOffice()
    _ = try WriterProcess.lines(["write", office.path, "1", "30"])
    let backup = office.folder.file("backup")
    _ = try WriterProcess.lines(["backup", office.path, backup])
    let restored = try office.content(backup)
    var old: [String] = []
    var known: Set<String> = []
    var seed = 1
    try kill({ _ in ["restore", backup, office.path] }) {
      // Where nothing was restored the last one's changes are there still: the same ones again would be refused.
      seed += 1
      // Stopped too, so that its last changes are only in its WAL.
      let writer = try WriterProcess(["write", office.path, "\(seed)", "0"])
      for _ in 0..<4 { #expect(writer.line() != nil) }
      writer.kill()
      old = try Self.contentLeavingWAL(of: office)
      known = Set(office.folder.names)
    } check: { isDone in
      let now = try office.content()
      #expect(now == restored || (!isDone && now == old))
      try office.expectSound([])
      // A name is taken by an empty file for the moment before the copy gets it.
      let kept = office.folder.names.filter { name in
        name.contains("before-restore") && !name.hasSuffix("partial") && !known.contains(name)
          && FilePath.hasContent(office.folder.file(name))
      }
      for name in kept { #expect(try office.content(office.folder.file(name)) == old) }
      #expect(now == old || kept.count == 1)
      #expect(!office.folder.names.contains { $0.contains("before-restore") && $0.hasSuffix("-wal") })
    }
  }

  /// What a file and its WAL hold, read from a copy: reading them where they are would carry the WAL over.
  private static func contentLeavingWAL(of office: FaultOffice) throws -> [String] {
    let scratch = try TemporaryFolder()
    for ending in ["", "-wal"] where FilePath.isTaken(office.path + ending) {
      try FileManager.default.copyItem(
        atPath: office.path + ending, toPath: scratch.file("office\(ending)"))
    }
    #expect(scratch.names == ["office", "office-wal"])
    return try office.content(scratch.file("office"))
  }

  @Test mutating func `A migration is done wholly or not at all, and the copy before it is whole`() throws {
    let office = try FaultOffice()
    let old = try OlderOffice(events: 1000)
    try kill({ _ in ["hold", office.path] }) {
      for name in office.folder.names { try FileManager.default.removeItem(atPath: office.folder.file(name)) }
      try FileManager.default.copyItem(atPath: old.path, toPath: office.path)
    } check: { isDone in
      for name in office.folder.names where name.contains(".v2") && !name.contains("partial") {
        guard FilePath.hasContent(office.folder.file(name)) else { continue }
        try old.expectSame(office.folder.file(name))
      }
      if isDone { #expect(office.folder.names.contains("office.kaijuan.v2")) }
      let verification = try office.verification()
      #expect(verification.finding == nil)
      #expect(verification.events == old.events)
    }
  }
}
