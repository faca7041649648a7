import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// An office file that other processes work on: this one opens it only to look.
struct FaultOffice {
  let folder: TemporaryFolder
  var path: String { "\(place)/office.kaijuan" }
  /// The folder of the office file: of its own, or on a small disk.
  private let place: String

  /// - Parameter place: where to put the office file; nil is a temporary folder.
  init(in place: String? = nil) throws {
    folder = try TemporaryFolder()
    self.place = place ?? folder.path
    let office = try Office.create(
      at: path, name: TestOffice.organ, personName: "管理员", by: TestOffice.entry())
    for content in ["甲", "乙"] {
      _ = try office.receive(TestOffice.application(content), by: TestOffice.entry())
    }
  }

  func look<Result>(
    _ path: String? = nil, _ access: Office.Access = .readWrite, _ body: (Office) throws -> Result
  ) throws -> Result {
    try body(Office.open(path ?? self.path, access, on: TestOffice.today))
  }

  func verification(_ path: String? = nil) throws -> Verification {
    try look(path, path == nil ? .readWrite : .readOnly) { try $0.verify() }
  }

  /// What the office knows, as text that is equal when it is: every table but the index of searchable text.
  func content(_ path: String? = nil) throws -> [String] { try look(path) { try $0.content() } }

  /// Fails the test when the file is not sound or lacks something that was acknowledged.
  func expectSound(
    _ acknowledged: [Acknowledged], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try look { office in
      let finding = try office.verify().finding
      #expect(finding == nil, sourceLocation: sourceLocation)
      let marks = try office.marks()
      let lost = acknowledged.filter { !$0.isRegistration(in: marks) && !marks.contains($0.mark) }
      #expect(lost.map(\.line) == [], sourceLocation: sourceLocation)
      for change in acknowledged where change.kind == "receive" {
        let row = try office.row(named: change.words[0])
        #expect(row.reference == change.words[1], sourceLocation: sourceLocation)
      }
      if let last = acknowledged.last(where: { $0.kind == "receive" }) {
        let found = try office.search(last.mark)
        #expect(found.count == 1, "\(last.line)", sourceLocation: sourceLocation)
      }
    }
  }
}

/// A line `done MARK KIND WHAT`: a change that the store said was made.
struct Acknowledged {
  let line: String
  let mark: String
  let kind: String
  let words: [String]

  /// Nil for other lines.
  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 4, words[0] == "done" else { return nil }
    self.line = line
    mark = words[1]
    kind = words[2]
    self.words = Array(words[3...])
  }

  /// A registration has no words of its own in which the mark could stand; its case and place tell it.
  func isRegistration(in marks: Set<String>) -> Bool {
    kind == "step" && words.count == 2 && marks.contains("registered \(words[0]) \(words[1])")
  }
}

extension Office {
  /// The marks in all records, and of each registration its case and place.
  func marks() throws -> Set<String> {
    let records = try database.rows("SELECT record FROM events UNION ALL SELECT content FROM drafts") {
      $0.text(0)
    }
    let marks = records.compactMap { $0.firstMatch(of: /m[0-9]+x[0-9]+m/).map { String($0.0) } }
    let registrations = try database.rows(
      """
      SELECT cases.number, events.seq FROM events JOIN cases ON events.stream = 'case/' || cases.id
        WHERE events.kind = 'registered'
      """
    ) { "registered \($0.text(0)) \($0.integer(1))" }
    return Set(marks + registrations)
  }

  /// Every row of every table of the program's own, as text. When a migration was applied is noted for people
  /// only.
  func content() throws -> [String] {
    let tables = [
      "events", "cases", "disputes", "seals", "people", "settings", "counters", "erasures", "migrations",
      "drafts", "contents", "letters", "document_numbers", "passed_numbers", "organs", "erased_events",
    ]
    return try tables.flatMap { table in
      let columns = try database.rows("PRAGMA table_info(\(table))") { $0.text(1) }
        .filter { $0 != "applied" }.map { "quote(\($0))" }
      return try database.rows("SELECT \(columns.joined(separator: "|| '|' ||")) FROM \(table) ORDER BY 1") {
        "\(table) \($0.text(0))"
      }
    }
  }
}
