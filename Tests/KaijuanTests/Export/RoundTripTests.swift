import Disclosure
import Foundation
import OfficeDocuments
import OfficeStore
import Testing

@testable import kaijuan

@Suite("an export that is imported again")
struct RoundTripTests {
  /// A spreadsheet is for people, and is not read back.
  static let formats: [ExportFormat] = [.csv, .json]

  @Test(arguments: Self.formats)
  func `The county's year comes back with its list and its yearly tables`(format: ExportFormat) throws {
    let trip = try RoundTrip(as: format) { session in
      session.done("import \(PublishedLedger.path("ledger-2025.csv"))")
    }
    trip.expectSame(years: [2024, 2025, 2026])
    try trip.expectNothingNew()
    // The ledger that the cases came from is known to the copy as well.
    let again = try trip.copy("import \(PublishedLedger.path("ledger-2025.csv")) --json").object()
    #expect(again["unchanged"] as? Int == 761)
  }

  @Test func `The demonstration's cases come back`() throws {
    let today: Day = "2026-11-20"
    let entries = try DemoOffice(today: today, calendar: .current).entries()
    #expect(entries.count > 100)
    let trip = try RoundTrip(of: entries)
    trip.expectSame(years: [2025, 2026])
    try trip.expectNothingNew()
  }

  @Test func `What officers entered day by day comes back, known on the days it was known`() throws {
    let trip = try RoundTrip { session in
      session.receive("2026-09-21")
      session.record(
        "2026-1 clarificationRequested --causes unclearContent --whatToAdd 写明地块 --day 2026-09-24")
      session.record("2026-1 clarificationReceived --day 2026-10-12")
      session.record("2026-1 corrected --event 4 --reason 误登")
      session.done(
        "receive --channel 网络 --applicant 甲 --kind 自然人 --content 一 --content 二 --arrived 2026-11-02 --split")
      session.record("2026-2-1 receiptConfirmed --day 2026-11-03")
      session.record("无案件 disputeFiled --dispute (2026)甘29行初1号 --as litigationDirect --isSimplified no")
      session.record(
        "无案件 disputeConcluded --dispute (2026)甘29行初1号 --result corrected --form judgment")
      session.record("无案件 disputeFiled --dispute 误 --as litigationDirect --isSimplified no")
      try Office.open(session.officePath, .readWrite, on: session.today).recordDispute(
        .corrected(Corrected(event: 1, reason: "误登")), dispute: "误", on: session.today,
        by: session.surroundings([]).entry)
    }
    trip.expectSame(years: [2026])
    try trip.expectNothingNew()
    #expect(trip.source("show 2026-1 --json").output == trip.copy("show 2026-1 --json").output)
    #expect(
      trip.source("explain 2026-1 --as-of 2026-10-01").output
        == trip.copy("explain 2026-1 --as-of 2026-10-01").output)
    #expect(trip.copy("report annual 2026").output.contains("行政诉讼（未经复议直接起诉）"))
  }

  @Test(arguments: Self.formats)
  func `A corrected receipt comes back`(format: ExportFormat) throws {
    let trip = try RoundTrip(as: format) { session in
      session.receive("2026-09-21")
      session.record("2026-1 corrected --event 1 --reason 类别误登 --kind 商业企业")
      session.record("2026-1 corrected --event 4 --reason 日期误登 --arrived 2026-09-24")
    }
    trip.expectSame(years: [2026])
    try trip.expectNothingNew()
    #expect(trip.source("show 2026-1 --json").output == trip.copy("show 2026-1 --json").output)
  }

  @Test(arguments: 1...12, Self.formats)
  func `Random lives come back`(seed: UInt64, format: ExportFormat) throws {
    var lives = RandomLife(seed: seed)
    let entries = (1...40).map { lives.entry(number: $0) }
    let trip = try RoundTrip(of: entries, as: format)
    trip.expectSame(years: [2024, 2025, 2026])
    try trip.expectNothingNew()
  }

  @Test(arguments: [
    "逗号，,分号;", "引\"号\"\"", "两\n行", "\r\n开头", "=1+1", "+86 139", "-1", "@SUM(A1)", "'=1", "''=1", "'引", "＝1+1",
    "'＠甲", " =1", "\u{3000}－1", "\n+1", "\t制表",
    "\u{202E}逆序", "𠮷𬱖🙂", "无", "/", "　宽空格　", " 前后 ", "\u{1}\u{85}控制\u{7F}", "\u{FEFF}标记", "1.2E+17",
    "########",
    "=cmd|'/C calc'!A0", "2025-03-05", "\\u0041\\n", "[{\"day\":1}]",
  ])
  func `Whatever an applicant writes comes back`(text: String) throws {
    let received = Received(
      number: "第1号", reference: RandomLife.reference(1), channel: .inPerson, arrivedOn: "2026-03-02",
      applicants: [
        Applicant(
          name: text, kind: .naturalPerson, identityNumber: text, phone: text, address: text)
      ], items: [RequestItem(number: 1, content: text, documentNumber: text)], respondentOrgan: "甲\(text)")
    let facts: [CaseFact] = [
      .noted(Noted(words: text)), .assigned(Assigned(unit: text)),
      .replied(Replied(outcome: .granted, documentNumber: text)),
    ]
    let ledgerCase = LedgerCase(
      received: received, facts: facts.map { LedgerCase.Fact(day: "2026-03-09", fact: $0) })
    for format in Self.formats {
      let trip = try RoundTrip(of: [.file(ledgerCase)], as: format)
      trip.expectSame(years: [2026])
      try trip.expectNothingNew()
      #expect(trip.source("show 2026-1 --json").output == trip.copy("show 2026-1 --json").output)
    }
  }
}
