import Disclosure
import Testing

@testable import OfficeStore
import SeededRandom

@Suite struct DisputeTallyTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private static func filed(_ id: String, _ kind: DisputeKind = .reconsideration) -> CaseFact {
    .disputeFiled(DisputeFiled(dispute: id, as: kind))
  }

  private static func concluded(_ id: String, _ result: DisputeResult = .upheld) -> CaseFact {
    .disputeConcluded(DisputeConcluded(dispute: id, result: result))
  }

  private func replied(type: CaseType = .disclosure, _ facts: [(CaseFact, Day)]) throws -> CaseRow {
    let reply: CaseFact =
      type == .disclosure
      ? .replied(Replied(outcome: .granted))
      : .matterConcluded(MatterConcluded(rectification: nil, words: ""))
    return try test.receive(
      TestOffice.application(type: type),
      facts: [(.registered(Registered()), TestOffice.monday), (reply, TestOffice.monday)] + facts)
  }

  private func cells(_ kind: DisputeKind = .reconsideration, year: Int = 2026) throws -> [Int?] {
    let table = try #require(try office.annualReport(year: year)).table4
    return DisputeColumn.allCases.map { table[kind, $0] }
  }

  @Test(arguments: [3, 4] as [UInt64]) func `Table 四 by SQL is the definition's`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    var samples: [(kind: DisputeKind, filed: Day, conclusion: DisputeCounting.Conclusion?)] = []
    for index in 0..<150 {
      let kind = try #require(DisputeKind.allCases.randomElement(using: &generator))
      let filed = ("2018-10-01" as Day) + Int.random(in: 0..<2200, using: &generator)
      var conclusion: DisputeCounting.Conclusion?
      if Bool.random(using: &generator) {
        conclusion = .init(
          day: filed + Int.random(in: 0..<500, using: &generator),
          result: try #require(DisputeResult.allCases.randomElement(using: &generator)))
      }
      samples.append((kind, filed, conclusion))
      try office.recordDispute(
        Self.filed("d\(index)", kind), dispute: "d\(index)", on: filed, by: TestOffice.entry())
      if let conclusion {
        try office.recordDispute(
          Self.concluded("d\(index)", conclusion.result), dispute: "d\(index)", on: conclusion.day,
          by: TestOffice.entry())
      }
    }
    for year in 2019...2026 {
      let states = samples.compactMap { sample in
        DisputeCounting.state(filedOn: sample.filed, conclusion: sample.conclusion, year: year).map {
          DisputeTally(kind: sample.kind, state: $0, count: 1)
        }
      }
      #expect(try office.annualReport(year: year)?.table4 == Table4(tallies: states), "\(year)")
      for kind in DisputeKind.allCases {
        for state in DisputeState.allCases {
          let listed = try office.disputes(of: kind, in: state, year: year)
          #expect(listed.count == states.filter { $0.kind == kind && $0.state == state }.count)
        }
      }
    }
  }

  @Test func `A dispute that several cases share counts once and is listed with each`() throws {
    let first = try replied([(Self.filed("复1"), "2026-03-10")])
    let second = try replied([(Self.filed("复1"), "2026-03-10")])
    #expect(try cells() == [0, 0, 0, 1, 1])
    let listed = try office.disputes(of: .reconsideration, in: .pending, year: 2026)
    #expect(listed.map(\.caseNumber) == [first.number, second.number])
    #expect(listed.map(\.dispute) == ["复1", "复1"])
  }

  @Test func `A decision that is entered in one of its cases ends a shared dispute`() throws {
    let first = try replied([(Self.filed("诉1", .litigationDirect), "2026-03-10")])
    _ = try replied([(Self.filed("诉1", .litigationDirect), "2026-03-10")])
    let concluded = try test.record(Self.concluded("诉1", .corrected), on: "2026-03-17", of: first)
    #expect(try cells(.litigationDirect) == [0, 1, 0, 0, 1])
    #expect(try office.disputes(of: .litigationDirect, in: .pending, year: 2026).isEmpty)
    #expect(try office.disputes(of: .litigationDirect, in: .corrected, year: 2026).count == 2)
    // An appeal that only the other case's officer enters makes it pending again.
    _ = try test.record(
      .disputeAppealed(DisputeAppealed(dispute: "诉1", appellant: "张三")), on: "2026-03-19", of: concluded)
    #expect(try cells(.litigationDirect) == [0, 0, 0, 1, 1])
  }

  @Test func `Two kinds under one number are two disputes`() throws {
    _ = try replied([(Self.filed("1"), "2026-03-10")])
    _ = try replied([(Self.filed("1", .litigationDirect), "2026-03-10")])
    #expect(try cells() == [0, 0, 0, 1, 1])
    #expect(try cells(.litigationDirect) == [0, 0, 0, 1, 1])
  }

  @Test func `A dispute over a matter that is no disclosure is in no table`() throws {
    _ = try replied(type: .rectification, [(Self.filed("1"), "2026-03-10")])
    #expect(try cells() == [0, 0, 0, 0, 0])
    #expect(try office.disputes(of: .reconsideration, in: nil, year: 2026).isEmpty)
  }

  @Test func `A dispute without a case counts like any other`() throws {
    try office.recordDispute(Self.filed("无1"), dispute: "无1", on: "2026-03-10", by: TestOffice.entry())
    #expect(try cells() == [0, 0, 0, 1, 1])
    let listed = try office.disputes(of: .reconsideration, in: nil, year: 2026)
    #expect(listed.map(\.caseNumber) == [nil])
    #expect(try test.finding() == nil)
  }

  @Test func `An event that does not fit a dispute without a case is refused`() throws {
    func record(
      _ fact: CaseFact, _ id: String = "无1", on day: Day = "2026-03-10", _ account: String = "admin"
    ) throws {
      try office.recordDispute(fact, dispute: id, on: day, by: TestOffice.entry(account))
    }
    #expect(throws: StoreError.unknownDispute("无1")) { try record(Self.concluded("无1")) }
    #expect(throws: StoreError.unknownDispute("无1")) { try record(Self.filed("无2")) }
    try record(Self.filed("无1"))
    #expect(throws: StoreError.unknownDispute("无1")) { try record(Self.concluded("无2")) }
    #expect(throws: StoreError.unknownDispute("无1")) { try record(.noted(Noted(words: "备注"))) }
    #expect(throws: StoreError.self) { try record(Self.concluded("无1"), on: TestOffice.today + 1) }
    #expect(throws: StoreError.self) { try record(Self.concluded("无1"), "无1", on: TestOffice.today, "guest") }
    #expect(throws: StoreError.self) { try record(.corrected(Corrected(event: 2, reason: ""))) }
    #expect(try cells() == [0, 0, 0, 1, 1])
    try record(.corrected(Corrected(event: 1, reason: "录入错误")))
    #expect(try cells() == [0, 0, 0, 0, 0])
    #expect(try test.finding() == nil)
  }

  @Test func `A dispute is not filed twice in one case under one number`() throws {
    #expect(throws: StoreError.self) {
      _ = try replied([(Self.filed("复1"), "2026-03-10"), (Self.filed("复1"), "2026-03-11")])
    }
    #expect(try cells() == [0, 0, 0, 1, 1])
    #expect(try test.finding() == nil)
  }
}
