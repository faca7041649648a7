import Disclosure
import Testing

@testable import OfficeDocuments

/// Makes ledgers of one row and reads them as a case.
enum LedgerRowMaker {
  static let complete: [LedgerColumn: String] = [
    .caseNumber: "依申请公开〔2025〕第1号", .receivedOn: "2025-03-05", .channel: "当面", .applicant: "张三",
    .applicantKind: "自然人", .content: "征地批复",
  ]

  static let defaults = LedgerCaseReader.Defaults(
    respondentOrgan: "某县人民政府", region: "622922", clarificationDays: 10, today: "2026-01-31")

  /// The complete row with some values changed; an empty value empties the cell.
  static func reading(
    _ changes: [LedgerColumn: String] = [:], others: [(String, String)] = []
  ) throws -> LedgerCaseReader.Reading {
    let values = complete.merging(changes) { $1 }
    let columns = LedgerColumn.allCases.filter { values[$0] != nil }
    let header = columns.map(\.name) + others.map(\.0)
    let row = columns.map { values[$0] ?? "" } + others.map(\.1)
    return try reading(file: DelimitedWriter(guardsFormulas: false).file(of: [header, row]))
  }

  /// The first row of a file.
  static func reading(file: [UInt8]) throws -> LedgerCaseReader.Reading {
    var reader = try LedgerFixture.reader(file)
    let row = try #require(try reader.next())
    return LedgerCaseReader(reader.header, defaults: defaults).read(row) { $0 }
  }

  static func ledgerCase(
    _ changes: [LedgerColumn: String] = [:], others: [(String, String)] = []
  ) throws -> LedgerCase {
    try read(reading(changes, others: others))
  }

  static func read(_ reading: LedgerCaseReader.Reading) throws -> LedgerCase {
    guard case .read(.file(let ledgerCase)) = reading else {
      Issue.record("rejected: \(reading)")
      throw Unread()
    }
    return ledgerCase
  }

  /// The facts beside the registration, each with its day.
  static func facts(
    _ changes: [LedgerColumn: String], others: [(String, String)] = []
  ) throws -> [LedgerCase.Fact] {
    try ledgerCase(changes, others: others).facts.filter { $0.fact != .registered(Registered()) }
  }

  /// What is rejected, as `column|value|reason`; the reasons of a row as a whole stand alone.
  static func rejections(_ changes: [LedgerColumn: String]) throws -> [String] {
    guard case .rejected(let rejections) = try reading(changes) else { return [] }
    return rejections.map { "\($0.column)|\($0.value)|\($0.reason)" }
  }

  static func fact(_ day: Day, _ fact: CaseFact) -> LedgerCase.Fact { LedgerCase.Fact(day: day, fact: fact) }

  private struct Unread: Error {}
}
