import Disclosure
import Testing

@testable import OfficeStore

/// What would be wrong with 2026's report if the year ended on 20 March.
@Suite struct RehearsalTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func entries(_ year: Int = 2026) throws -> [RehearsalEntry] {
    try #require(try test.office.rehearsal(year: year, today: TestOffice.today, as: .plain)).entries
  }

  private func ofCases() throws -> [String] { try entries().compactMap(\.mark) }

  private static let reply = CaseFact.replied(
    Replied(outcome: .granted, grantedHow: .provided, statedReasons: "予以提供"))

  @Test func `A year without an official form has none`() throws {
    #expect(try test.office.rehearsal(year: 2018, today: TestOffice.today, as: .plain) == nil)
  }

  @Test func `What is open would be carried out, by column`() throws {
    _ = try test.receive()
    _ = try test.receive(TestOffice.application(by: "宏达公司", .enterprise))
    let rehearsal = try #require(try test.office.rehearsal(year: 2026, today: TestOffice.today, as: .plain))
    let counts = Dictionary(uniqueKeysWithValues: rehearsal.carriedOut.map { ($0.column, $0.cases) })
    #expect(counts[.total] == 2)
    #expect(counts[.kind(.naturalPerson)] == 1)
    #expect(counts[.kind(.enterprise)] == 1)
    #expect(rehearsal.carriedOut.map(\.column) == AnnualColumn.allCases)
  }

  @Test func `Table 二, words and last year's report are missed until they are there`() throws {
    let missing = try entries()
    #expect(missing.contains { if case .table2Missing = $0 { true } else { false } })
    #expect(missing.contains { if case .lastYearMissing = $0 { true } else { false } })
    #expect(missing.words == [.overview, .problems, .other])
    var table = Table2(form: .form2021)
    for cell in AnnualForm.form2021.table2Cells {
      table[cell] = cell.column.isMoney ? .money(Money(fen: 0)) : .count(0)
    }
    table[.licences, .decisions] = nil
    try test.office.enter(table, year: 2026, by: TestOffice.entry())
    for part in [AnnualPart.overview, .problems, .other] {
      try test.office.write("没有", for: part, year: 2026, by: TestOffice.entry())
    }
    _ = try test.office.publish(year: 2025, as: .plain, by: TestOffice.entry())
    #expect(try entries().blanks == [.licences])
    #expect(try entries().count == 1)
    table[.licences, .decisions] = .count(3)
    try test.office.enter(table, year: 2026, by: TestOffice.entry())
    #expect(try test.office.rehearsal(year: 2026, today: TestOffice.today, as: .plain)?.isClear == true)
  }

  @Test func `Last year's 四 as published is held against the cases, and those that moved are named`() throws {
    let row = try test.receive(TestOffice.application(on: "2025-12-22"))
    _ = try test.office.publish(year: 2025, as: .plain, by: TestOffice.entry())
    #expect(try !entries().contains { if case .carriedInDiffers = $0 { true } else { false } })
    let replied = try test.record(
      Self.reply, on: "2025-12-30", of: try test.record(.registered(Registered()), on: "2025-12-22", of: row))
    _ = try test.record(.serviceAttempted(ServiceAttempted(manner: .ems)), on: "2025-12-30", of: replied)
    let found = try entries()
    let moved = found.compactMap { entry -> [String]? in
      if case .carriedInDiffers(_, let moved) = entry { moved } else { nil }
    }
    #expect(moved == [[row.number], [row.number]])
    #expect(
      found.contains { if case .identityBroken(let breach) = $0 { breach.identity == .a } else { false } })
  }

  @Test func `第三十一条：到达而未确认的，计入下年`() throws {
    let row = try test.receive(TestOffice.application(on: "2026-03-19", .internet))
    #expect(try ofCases() == ["unconfirmed \(row.number)"])
    _ = try test.record(.receiptConfirmed(ReceiptConfirmed()), on: "2026-03-19", of: row)
    #expect(try ofCases().isEmpty)
  }

  @Test func `A case that ended without a row is counted nowhere`() throws {
    try test.importLedger([
      TestOffice.ledgerCase(
        "第1号",
        facts: [
          (.registered(Registered()), TestOffice.monday),
          (.matterConcluded(MatterConcluded(rectification: nil, words: "办结")), "2026-03-09"),
        ])
    ])
    #expect(try ofCases() == ["uncoded 第1号", "irregular 第1号 notPermittedAtStage"])
  }

  @Test func `A reply without a recorded way out is named near the end, and counted before`() throws {
    for (index, day) in (["2026-01-12", "2026-01-13", "2026-03-10"] as [Day]).enumerated() {
      try test.importLedger([
        TestOffice.ledgerCase(
          "第\(index + 1)号", digest: "\(index)", on: "2026-01-05",
          facts: [(.registered(Registered()), "2026-01-05"), (Self.reply, day)])
      ])
    }
    #expect(try ofCases() == ["serviceUnrecorded 第3号", "serviceUnrecordedEarlier 2 第1号"])
    let row = try test.office.row(named: "第3号")
    let sent = try test.record(.serviceAttempted(ServiceAttempted(manner: .ems)), on: "2026-03-10", of: row)
    #expect(try ofCases() == ["serviceUnrecordedEarlier 2 第1号"])
    _ = try test.record(
      .corrected(Corrected(event: sent.version, reason: "误登")), on: TestOffice.today, of: sent)
    #expect(try ofCases() == ["serviceUnrecorded 第3号", "serviceUnrecordedEarlier 2 第1号"])
  }

  @Test func `A split case whose parts are not there, and parts counted beside their whole, are named`()
    throws
  {
    let split = CaseFact.split(Split(into: ["第1号-1", "第1号-2"], reason: "一事一申请"))
    try test.importLedger([
      TestOffice.ledgerCase("2026第1号", digest: "1", facts: [(split, TestOffice.monday)]),
      TestOffice.ledgerCase("2026第1号-1", digest: "2"), TestOffice.ledgerCase("2026第2号", digest: "3"),
      TestOffice.ledgerCase("2026第2号-1", digest: "4"), TestOffice.ledgerCase("2026第2号-2", digest: "5"),
      TestOffice.ledgerCase("2026第21号", digest: "6"),
    ])
    #expect(
      try ofCases() == ["partsMissing 2026第1号 第1号-1,第1号-2", "partsCountedTwice 2026第2号 2026第2号-1,2026第2号-2"])
  }

  @Test func `A case that was handed over after it was registered is named`() throws {
    try test.importLedger([
      TestOffice.ledgerCase(
        "第1号",
        facts: [
          (.registered(Registered()), TestOffice.monday),
          (.handedOver(HandedOver(organ: "市水利局", reason: "由其制作")), "2026-03-03"),
        ])
    ])
    #expect(try ofCases() == ["handedOverAfterRegistration 第1号"])
  }

  @Test func `Facts that touch the report are named, others that broke the law are not`() throws {
    let withdrawn = try test.receive()
    _ = try test.record(.withdrawn(Withdrawn(isSigned: false)), on: "2026-03-05", of: withdrawn)
    let late = try test.receive(TestOffice.application(on: "2026-01-05"))
    let registered = try test.record(.registered(Registered()), on: "2026-01-05", of: late)
    let replied = try test.record(Self.reply, on: "2026-03-10", of: registered)
    #expect(replied.irregularities == 1)
    _ = try test.record(.serviceAttempted(ServiceAttempted(manner: .ems)), on: "2026-03-10", of: replied)
    #expect(try ofCases() == ["irregular \(withdrawn.number) withdrawalUnsigned"])
  }

  @Test func `A dispute without a conclusion is named once`() throws {
    let filed = CaseFact.disputeFiled(DisputeFiled(dispute: "（2026）行初1号", as: .litigationDirect))
    try test.office.recordDispute(filed, dispute: "（2026）行初1号", on: "2026-03-02", by: TestOffice.entry())
    func pending() throws -> [String] {
      try entries().compactMap { if case .disputePending(let id, _, _, _) = $0 { id } else { nil } }
    }
    #expect(try pending() == ["（2026）行初1号"])
    let concluded = CaseFact.disputeConcluded(
      DisputeConcluded(dispute: "（2026）行初1号", result: .upheld, form: .judgment))
    try test.office.recordDispute(concluded, dispute: "（2026）行初1号", on: "2026-03-16", by: TestOffice.entry())
    #expect(try pending().isEmpty)
  }

  @Test func `A case of another year or type is left out`() throws {
    _ = try test.receive(TestOffice.application(on: "2025-12-22", .internet))
    _ = try test.receive(TestOffice.application(on: "2026-03-02", .internet, type: .rectification))
    #expect(try ofCases().isEmpty)
  }
}

extension RehearsalEntry {
  /// An entry of cases in short.
  fileprivate var mark: String? {
    switch self {
    case .uncoded(let row): "uncoded \(row.number)"
    case .serviceUnrecorded(let row): "serviceUnrecorded \(row.number)"
    case .serviceUnrecordedEarlier(let cases, let examples):
      "serviceUnrecordedEarlier \(cases) \(examples[0])"
    case .unconfirmed(let row): "unconfirmed \(row.number)"
    case .partsMissing(let row, let missing): "partsMissing \(row.number) \(missing.joined(separator: ","))"
    case .partsCountedTwice(let row, let parts):
      "partsCountedTwice \(row.number) \(parts.joined(separator: ","))"
    case .handedOverAfterRegistration(let row): "handedOverAfterRegistration \(row.number)"
    case .irregular(let row, let irregularity): "irregular \(row.number) \(irregularity.kind.rawValue)"
    case .table2Missing, .table2Blank, .wordsMissing, .identityBroken, .lastYearMissing, .carriedInDiffers,
      .disputePending:
      nil
    }
  }
}

extension [RehearsalEntry] {
  fileprivate var words: [AnnualPart] {
    compactMap { if case .wordsMissing(let part) = $0 { part } else { nil } }
  }

  fileprivate var blanks: [Table2Row] {
    compactMap { if case .table2Blank(let row) = $0 { row } else { nil } }
  }
}
