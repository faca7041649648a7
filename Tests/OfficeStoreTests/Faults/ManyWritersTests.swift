import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// Several processes on one file at once. About three seconds.
@Suite(.serialized) struct ManyWritersTests {
  private static let changes = 30

  @Test(arguments: [2, 8])
  func `No change is lost and no number given twice`(_ count: Int) throws {
    let office = try FaultOffice()
    let stale = try office.look { try $0.cases(all: true)[0] }
    let writers = try (0..<count).map {
      try WriterProcess(["write", office.path, "\($0)", "\(Self.changes)"])
    }
    let lines = writers.flatMap { $0.rest() }
    for writer in writers { #expect(writer.wait() == 0) }
    let acknowledged = lines.compactMap { Acknowledged($0) }
    #expect(acknowledged.count == count * Self.changes)
    try office.expectSound(acknowledged)
    try expectNumbers(of: acknowledged, in: office)
    try expectConflict(of: stale, in: office)
  }

  /// One number and one reference number for each application, and no number between them missing.
  private func expectNumbers(of acknowledged: [Acknowledged], in office: FaultOffice) throws {
    let received = acknowledged.filter { ["receive", "split"].contains($0.kind) }
    #expect(Set(received.map { $0.words[0] }).count == received.count)
    #expect(Set(received.map { $0.words[1] }).count == received.count)
    let serials = try office.look { try $0.cases(all: true) }.compactMap {
      $0.number.firstMatch(of: /第(\d+)号/).flatMap { Int($0.1) }
    }
    #expect(Set(serials) == Set(1...received.count + 2))
  }

  /// Whoever saw the case before the others wrote is told what they wrote, and writes nothing.
  private func expectConflict(of stale: CaseRow, in office: FaultOffice) throws {
    try office.look { office in
      let before = try office.content()
      let error = #expect(throws: StoreError.self) {
        try office.record(
          .noted(Noted(words: "迟到")), on: TestOffice.monday, of: stale, by: TestOffice.entry())
      }
      guard case .conflict(let entries)? = error else { return #expect(error == nil) }
      let version = try #require(try office.row(id: stale.id)).version
      #expect(entries.count == version - stale.version)
      let after = try office.content()
      #expect(after == before)
    }
  }

  @Test func `A backup taken while others write is one moment of the file`() throws {
    let office = try FaultOffice()
    let writers = try (0..<2).map { try WriterProcess(["write", office.path, "\($0)", "0"]) }
    var acknowledged: [Acknowledged] = []
    for number in 1...5 {
      for writer in writers {
        acknowledged += (0..<6).compactMap { _ in writer.line().flatMap { Acknowledged($0) } }
      }
      let backup = office.folder.file("backup\(number)")
      let said = try WriterProcess.lines(["backup", office.path, backup])
      #expect(said.count == 2 && said.last?.hasPrefix("backup ") == true, "\(said)")
      #expect(try office.verification(backup).finding == nil)
      let marks = try office.look(backup, .readOnly) { try $0.marks() }
      #expect(acknowledged.allSatisfy { marks.contains($0.mark) || $0.isRegistration(in: marks) })
    }
    for writer in writers { writer.kill() }
    try office.expectSound(acknowledged)
  }

  @Test func `While another process has the file open, it is neither replaced nor taken for a backup`() throws
  {
    let office = try FaultOffice()
    let backup = office.folder.file("backup")
    _ = try WriterProcess.lines(["backup", office.path, backup])
    let holder = try WriterProcess(["hold", office.path])
    #expect([holder.line(), holder.line()] == ["begin", "open"])
    let before = office.folder.names
    #expect(try WriterProcess.lines(["restore", backup, office.path]) == ["begin", "failed inUse"])
    let other = office.folder.file("other")
    #expect(try WriterProcess.lines(["restore", office.path, other]) == ["begin", "failed inUse"])
    #expect(office.folder.names == before)
    #expect(holder.rest() == [])
    #expect(try WriterProcess.lines(["restore", backup, office.path]).count == 2)
  }
}
