import Disclosure
import Foundation
import Synchronization
import Testing

@testable import OfficeStore

/// Eight officers at once, each with a connection of their own.
@Suite struct WritersTests {
  private static let writers = 8
  private static let entries = 25

  @Test(.timeLimit(.minutes(2)))
  func `No entry is lost, no number given twice, and the file is sound`() throws {
    let test = try TestOffice()
    let shared = try (0..<2).map { _ in try test.receive().number }
    let failures = Failures()
    let group = DispatchGroup()
    for writer in 0..<Self.writers {
      let path = test.path
      group.enter()
      Thread.detachNewThread {
        do { try Self.write(writer, path, shared) } catch { failures.add("\(writer): \(error)") }
        group.leave()
      }
    }
    group.wait()
    #expect(failures.all == [])
    try check(test, shared)
  }

  /// Receives a case, then adds notes to it and to the shared ones in turn.
  private static func write(_ writer: Int, _ path: String, _ shared: [String]) throws {
    let office = try Office.open(path, .readWrite, on: TestOffice.today)
    let own = try patiently { () throws(StoreError) in
      try office.receive(TestOffice.application("写手\(writer)"), by: TestOffice.entry())
    }
    let numbers = [own.number] + shared
    for entry in 1..<entries {
      try patiently { () throws(StoreError) in
        let row = try office.row(named: numbers[entry % numbers.count])
        let note = CaseFact.noted(Noted(words: "\(writer)/\(entry)"))
        try office.record(note, on: TestOffice.monday, of: row, by: TestOffice.entry())
      }
    }
  }

  /// Tries again what another officer was faster with.
  @discardableResult
  private static func patiently<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result
  {
    while true {
      do { return try body() } catch {
        if case .conflict = error { continue }
        if case .database(let failure) = error, failure.kind == .busy { continue }
        throw error
      }
    }
  }

  private func check(_ test: TestOffice, _ shared: [String]) throws {
    let rows = try test.office.cases(all: true)
    let numbers = Set(rows.map(\.number))
    #expect(numbers == Set((1...Self.writers + shared.count).map { "依申请公开〔2026〕第\($0)号" }))
    var notes: [String] = []
    for row in rows {
      for event in try #require(try test.office.file(of: row)).events {
        if case .noted(let note) = event.fact { notes.append(note.words) }
      }
    }
    let expected = (0..<Self.writers).flatMap { writer in (1..<Self.entries).map { "\(writer)/\($0)" } }
    #expect(notes.sorted() == expected.sorted())
    let verification = try test.office.verify()
    #expect(verification.finding == nil)
    #expect(verification.events == 4 + shared.count + Self.writers * Self.entries)
  }
}

/// What went wrong on other threads.
private final class Failures: Sendable {
  private let messages = Mutex<[String]>([])

  func add(_ message: String) { messages.withLock { $0.append(message) } }

  var all: [String] { messages.withLock { $0 } }
}
