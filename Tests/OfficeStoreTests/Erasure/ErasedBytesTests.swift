import Disclosure
import Foundation
import Testing

@testable import OfficeStore

/// Nothing that an erased case said is left in the file, in its WAL or beside it.
@Suite struct ErasedBytesTests {
  private let test: TestOffice

  init() throws { test = try TestOffice.ofErasure() }

  /// How many of the files beside the office file, and itself, hold a text.
  private func files(holding text: String) throws -> [String] {
    try test.folder.names.filter { name in
      Data(try TemporaryFolder.bytes(of: test.folder.file(name))).range(of: Data(text.utf8)) != nil
    }
  }

  private func fill(_ count: Int) throws {
    for index in 0..<count {
      _ = try test.receive(
        TestOffice.application("第\(index)批次用地报批材料\(String(repeating: "附件", count: index % 40))"))
    }
  }

  /// Lets every row of the list become longer, again and again, so that it moves to other pages.
  private func grow() throws {
    for round in 1...20 {
      try test.database.execute("UPDATE cases SET unit = '\(String(repeating: "局", count: round * 7))'")
    }
    try test.database.execute("UPDATE cases SET unit = NULL")
  }

  @Test func `Neither the applicant nor a letter can be read in the file`() throws {
    // As where the engine was built to leave what it deletes: then rows that it moved are there twice.
    try test.database.execute("PRAGMA secure_delete = 0")
    // Of the last the index of searchable text begins with it, and keeps it whole.
    let words = ["欧阳雪鸥", "鸥鹭栖息地", "鸥鹭", "关于鸥鹭栖息地的答复如下", "待办鸥鹭", "𬱖"]
    try fill(40)
    var row = try test.archived("鸥鹭栖息地保护方案", by: "欧阳雪鸥𬱖")
    try fill(40)
    let made = try test.make(for: row, text: "关于鸥鹭栖息地的答复如下")
    try test.office.keep(
      Draft(
        account: "desk", name: "event/\(row.number)/noted", title: row.number, content: "待办鸥鹭",
        savedAt: "2026-03-20T09:00:00+08:00"))
    row = made.rows[0]
    for index in 0..<30 { row = try test.record(.noted(Noted(words: "鸥鹭第\(index)次备注")), of: row) }
    try grow()
    for word in words { #expect(try !files(holding: word).isEmpty, "\(word)") }
    for hidden in [row.reference, made.content] { #expect(try !files(holding: hidden).isEmpty) }
    try test.proposeAndErase(row)
    for word in words { #expect(try files(holding: word) == [], "\(word)") }
    #expect(try files(holding: row.reference) == [])
    #expect(try !files(holding: row.number).isEmpty)
    let finding = try test.finding()
    #expect(finding == nil)
  }

  @Test func `Until the file was written anew it says that it has to be`() throws {
    let row = try test.archived()
    #expect(try !test.office.needsWiping())
    try test.propose(row)
    try test.erase(row)
    #expect(try test.office.needsWiping())
    try test.office.wipe()
    #expect(try !test.office.needsWiping())
  }

  @Test func `While another person writes it cannot be wiped, and is later`() throws {
    let row = try test.archived()
    try test.propose(row)
    try test.erase(row)
    let other = try Database.open(test.path, .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    try test.database.execute("PRAGMA busy_timeout = 0")
    let error = #expect(throws: StoreError.self) { try test.office.wipe() }
    #expect(error?.databaseKind == .busy)
    #expect(try test.office.needsWiping())
    try other.execute("ROLLBACK")
    try test.office.wipe()
    #expect(try !test.office.needsWiping())
  }
}
