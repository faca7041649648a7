import Foundation
import Testing

@testable import OfficeStore
import SeededRandom

/// Files damaged at random places: found by `verify`, refused with a reason, or without any effect; never a
/// crash, never a change that nobody notices.
///
/// 500 damages of the file and 100 of its WAL. They are read in another process, so that one which stops it is
/// seen; `KAIJUAN_SEED` for others. About twenty seconds.
@Suite(.serialized) struct DamageTests {
  private static let seed = ProcessInfo.processInfo.environment["KAIJUAN_SEED"].flatMap { UInt64($0) } ?? 500
  private static let searches = ["征", "征地", "东关", "马", "文山", "2026-1", "m7x1m", "道路", "李四", "河"]

  /// A year of a small office: cases of all kinds, disputes, seals, settings, an import; at rest.
  private static func bytes() throws -> (file: [UInt8], log: [UInt8]) {
    let office = try FaultOffice()
    _ = try WriterProcess.lines(["write", office.path, "7", "25"])
    _ = try WriterProcess.lines(["import", office.path, "m8x1m", "5"])
    try office.look { _ = try $0.seal() }
    _ = try WriterProcess.lines(["write", office.path, "9", "10"])
    let file = try TemporaryFolder.bytes(of: office.path)
    let writer = try WriterProcess(["write", office.path, "10", "0"])
    for _ in 0...12 { _ = writer.line() }
    writer.kill()
    #expect(try TemporaryFolder.bytes(of: office.path) == file)
    return (file, try TemporaryFolder.bytes(of: office.path + "-wal"))
  }

  @Test func `Damage of the file is found, refused or without effect`() throws {
    let (file, _) = try Self.bytes()
    let folder = try TemporaryFolder()
    let path = folder.file("office.kaijuan")
    _ = try folder.write(file, to: "office.kaijuan")
    let sound = try Self.known(path)
    var generator = SeededGenerator(Self.seed)
    var inspector = try Inspector()
    var outcomes: [String: Int] = [:]
    for number in 0..<500 {
      let damage = Damage.random(of: file, using: &generator)
      _ = try folder.write(damage.bytes, to: "office.kaijuan")
      for ending in ["-wal", "-shm"] { unlink(path + ending) }
      let answer = try inspector.inspect(path, "\(number): \(damage.name)")
      outcomes[answer, default: 0] += 1
      guard answer == "sound" else { continue }
      #expect(try Self.known(path) == sound, "\(number): \(damage.name)")
    }
    print("damages of the file: \(outcomes.sorted { $0.key < $1.key })")
    #expect(outcomes["found", default: 0] + outcomes["refused", default: 0] > 200)
  }

  /// A WAL that ends early, or whose last change is damaged, is what a power failure leaves: the changes before
  /// are there.
  @Test func `Damage of the WAL is refused, or takes no more than its end`() throws {
    let (file, log) = try Self.bytes()
    let folder = try TemporaryFolder()
    let path = folder.file("office.kaijuan")
    func write(_ log: [UInt8]) throws {
      unlink(path + "-shm")
      _ = try folder.write(file, to: "office.kaijuan")
      _ = try folder.write(log, to: "office.kaijuan-wal")
    }
    try write(log)
    let events = try Self.events(path)
    try write([])
    let least = try Self.events(path).count
    var generator = SeededGenerator(Self.seed)
    var inspector = try Inspector()
    var outcomes: [String: Int] = [:]
    for number in 0..<100 {
      let damage = Damage.random(of: log, using: &generator)
      try write(damage.bytes)
      var answer = try inspector.inspect(path, "\(number): \(damage.name)")
      if answer == "sound" {
        let left = try Self.events(path)
        #expect(left == Array(events.prefix(left.count)), "\(number): \(damage.name)")
        #expect(left.count >= least)
        if left != events { answer = damage.isCut ? "cut" : "last change" }
        let isLast = left.count >= events.count - 4
        #expect(damage.isCut || isLast, "\(number): \(damage.name): \(left.count) of \(events.count)")
      }
      outcomes[answer, default: 0] += 1
    }
    print("damages of the WAL: \(outcomes.sorted { $0.key < $1.key })")
    #expect(outcomes["refused", default: 0] > 20)
  }

  private static func events(_ path: String) throws -> [String] {
    try Office.open(path, .readWrite, on: TestOffice.today).database.rows(
      "SELECT record FROM events ORDER BY id"
    ) {
      $0.text(0)
    }
  }

  /// What the office knows and finds.
  private static func known(_ path: String) throws -> [String] {
    let office = try Office.open(path, .readOnly, on: TestOffice.today)
    return try office.content()
      + searches.map { words in
        "\(words): \(try office.search(words).map(\.number))"
      }
  }
}

/// The process in which damaged files are read, started anew after one that stopped it.
struct Inspector {
  private var process: WriterProcess

  init() throws { process = try WriterProcess(["inspect"]) }

  /// - Returns: `sound`, `found` or `refused`; `crashed` fails the test.
  mutating func inspect(_ path: String, _ what: String) throws -> String {
    try process.say(path)
    if let line = process.line() { return String(line.prefix { $0 != " " }) }
    Issue.record(
      "a damaged file stopped the program (\(process.wait().map { "exit \($0)" } ?? "signal")): \(what)")
    process = try WriterProcess(["inspect"])
    return "crashed"
  }
}
