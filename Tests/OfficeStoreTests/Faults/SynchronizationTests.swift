import Foundation
import Testing

@testable import OfficeStore

/// What is waited for before a change is acknowledged, seen by strace(1).
@Suite(.enabled(if: Trace.isPossible, "strace is not installed or may not trace"))
struct SynchronizationTests {
  @Test func `A connection that stays open waits for the disk once for each change`() throws {
    let office = try FaultOffice()
    let count = 150
    let trace = try Trace(["write", office.path, "1", "\(count)"])
    let changes = trace.changes.dropFirst()
    #expect(trace.changes.count == count)
    // The first change begins the WAL: its header and its name are made durable too.
    #expect(trace.changes.first == ["wal", "folder", "wal"])
    // A WAL of a thousand pages is carried into the file, and begun anew with the change after.
    let ordinary = changes.filter { $0 == ["wal"] }
    let rest = changes.filter { $0 != ["wal"] }
    #expect(rest.allSatisfy { [["wal", "wal", "file"], ["wal", "wal"]].contains($0) }, "\(rest)")
    #expect(rest.count <= 2 * (1 + count / 50))
    #expect(ordinary.count + rest.count == count - 1)
  }

  /// And once for the folder, as SQLite does at the first change of every connection.
  @Test func `While another has the file open, a command waits for the WAL once`() throws {
    let office = try FaultOffice()
    let holder = try WriterProcess(["hold", office.path])
    #expect([holder.line(), holder.line()] == ["begin", "open"])
    _ = try WriterProcess.lines(["change", office.path, "receive", "m1x1m"])
    let trace = try Trace(["change", office.path, "receive", "m1x2m"])
    #expect(trace.changes == [["wal", "folder"]])
    #expect(trace.afterwards == [])
    _ = holder.rest()
  }

  @Test func `A command alone carries the WAL into the file after the acknowledgement`() throws {
    let office = try FaultOffice()
    let trace = try Trace(["change", office.path, "receive", "m1x1m"])
    #expect(trace.changes == [["wal", "folder", "wal"]])
    #expect(trace.afterwards == ["wal", "file"])
    #expect(office.folder.names == ["office.kaijuan"])
  }

  @Test func `The command line answers before it carries the WAL into the file`() throws {
    let office = try FaultOffice()
    let words = [
      "receive", "--channel", "当面", "--applicant", "甲", "--kind", "自然人", "--content", "乙", "--office",
      office.path,
    ]
    try office.look { try $0.register(.me, by: TestOffice.entry()) }
    let trace = try Trace(words, of: "kaijuan", acknowledgedBy: "write(1")
    #expect(trace.changes == [["wal", "folder", "wal"]])
    #expect(trace.afterwards == ["wal", "file"])
  }

  /// `fdatasync` that fails, of the WAL's header or of the change: nothing is acknowledged, and what is there is
  /// sound. Between them SQLite passes over that of the folder.
  @Test(arguments: [1, 3]) func `A change that the disk did not take is not acknowledged`(_ number: Int)
    throws
  {
    let office = try FaultOffice()
    let before = try office.content()
    let lines = try WriterProcess.lines(
      ["change", office.path, "receive", "m1x1m"],
      through: Trace.tool + ["-o", "/dev/null", "-e", "inject=fdatasync:error=EIO:when=\(number)"])
    #expect(lines == ["begin", "failed io"])
    let isThere = try office.content() != before
    #expect(!isThere || number == 3)
    try office.expectSound([])
  }

  /// Each single write that fails, as on a disk that is full for a moment.
  @Test func `A change of which any one write fails is whole or not there`() throws {
    let office = try FaultOffice()
    var number = 0
    while true {
      number += 1
      let before = try office.content()
      let lines = try WriterProcess.lines(
        ["change", office.path, "receive", "m1x\(number)m"],
        through: Trace.tool + ["-o", "/dev/null", "-e", "inject=pwrite64:error=ENOSPC:when=\(number)"])
      try office.expectSound(lines.compactMap { Acknowledged($0) })
      guard lines.last == "failed full" else { break }
      #expect(try office.content() == before)
    }
    #expect(number > 10)
  }
}
