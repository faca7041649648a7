import Disclosure
import Foundation
import Testing

@testable import OfficeStore

@Suite struct AppendTests {
  private let test: TestOffice
  private var office: Office { test.office }

  init() throws { test = try TestOffice() }

  private func refusal(_ body: @escaping () throws -> Void) throws -> StoreError {
    try #require(#expect(throws: StoreError.self) { try body() })
  }

  @Test func `A received case has its number, its reference and its due day`() throws {
    let row = try test.receive()
    #expect(row.number == "依申请公开〔2026〕第1号")
    #expect((row.version, row.stage, row.isOpen) == (1, .received, true))
    #expect(row.due == CountedDay(day: "2026-03-30", isProvisional: false))
    #expect(try ReferenceNumber(parsing: row.reference).description == row.reference)
    #expect(try office.row(named: row.number) == row)
  }

  @Test func `Every event moves the version, and the list is what the events amount to`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    #expect((row.version, row.stage, row.unit) == (3, .underReview, "自然资源局"))
    let file = try #require(try office.file(of: row))
    #expect(file.events.map(\.sequence) == [1, 2, 3])
    #expect(file.state.stage == row.stage)
    #expect(file.deadline.due == row.due)
    #expect(try office.row(named: row.number) == row)
    #expect(try test.finding() == nil)
  }

  @Test func `An event that moves a case in no list writes three pages: record, its index, case`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    #expect(try pagesWritten { _ = try test.record(.noted(Noted(words: "甲")), of: row) } == 3)
    let noted = try office.row(named: row.number)
    #expect((noted.version, noted.due) == (row.version + 1, row.due))
    let extended = try test.record(.extended(Extended(workingDays: 5, consentBy: "王主任")), of: noted)
    #expect(try office.row(named: row.number) == extended)
    #expect(extended.due != row.due)
    #expect(try test.finding() == nil)
  }

  /// Pages of 4096 bytes in the WAL, each behind a header of 24.
  private func pagesWritten(_ body: () throws -> Void) throws -> Int {
    try test.database.checkpoint(.truncate)
    try body()
    return (try Data(contentsOf: URL(fileURLWithPath: test.path + "-wal")).count - 32) / (4096 + 24)
  }

  @Test func `A copy of the row that somebody made says nothing of what is stored`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    let file = try #require(try office.file(of: row))
    var events = file.events
    events[2] = CaseEvent(
      sequence: 3, day: events[2].day, knownOn: events[2].knownOn, person: "甲",
      fact: .assigned(Assigned(unit: "别的科室")))
    let calendars = office.calendars
    let state = try #require(try CaseState.replay(events, calendars: calendars))
    let copy = CaseRow(
      id: row.id, events: events, state: state,
      deadline: try Clock.deadline(of: state, calendars: calendars))
    _ = try test.record(.assigned(Assigned(unit: "别的科室")), of: copy)
    #expect(try office.search("别的科室").map(\.id) == [row.id])
    #expect(try office.search("自然资源局").isEmpty)
    #expect(try test.finding() == nil)
  }

  @Test func `Who was slower sees what the other entered, and nothing is lost`() throws {
    let row = try test.receive()
    let other = try test.connect()
    let faster = try other.record(
      .noted(Noted(words: "甲")), on: TestOffice.monday, of: row, by: TestOffice.entry())
    let error = try refusal { _ = try test.record(.noted(Noted(words: "乙")), of: row) }
    guard case .conflict(let entries) = error else { throw error }
    #expect(entries.map(\.fact) == [.noted(Noted(words: "甲"))])
    #expect(entries.map(\.person) == ["管理员"])
    #expect(throws: StoreError.self) {
      try office.preview(.noted(Noted(words: "乙")), on: TestOffice.monday, of: row, by: TestOffice.entry())
    }
    let both = try test.record(.noted(Noted(words: "乙")), of: faster)
    #expect(try office.file(of: both)?.events.count == 3)
  }

  @Test func `A file read before another's entry is what its row says`() throws {
    let row = try test.receive()
    _ = try test.record(.registered(Registered()), of: row)
    let file = try #require(try office.file(of: row))
    #expect(file.events.count == 1)
    #expect(file.state.stage == row.stage)
  }

  @Test func `What the law forbids now is refused`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    // Nobody was asked to clarify anything (Art. 30).
    let reply = CaseFact.replied(Replied(outcome: .closedNotClarified))
    let error = try refusal { _ = try test.record(reply, on: TestOffice.today, of: row) }
    guard case .refused(.replied, let found) = error else { throw error }
    #expect(found.map(\.kind) == [.closedWithoutClarification])
    #expect(try office.row(named: row.number) == row)
  }

  @Test func `条例第三十条：第七个工作日之后的补正告知照实记录并警示，期限不变`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    // 14 working days after receipt.
    let request = CaseFact.clarificationRequested(ClarificationRequested(workingDays: 15))
    let updated = try test.record(request, on: TestOffice.today, of: row)
    #expect(updated.irregularities == 1)
    #expect((updated.due, updated.holds) == (row.due, row.holds))
  }

  @Test func `A fact of the past that broke the law is recorded and marked`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    let request = CaseFact.clarificationRequested(ClarificationRequested(workingDays: 15))
    let updated = try test.record(request, on: TestOffice.today - 1, of: row)
    #expect(updated.irregularities == 1)
    #expect(try office.file(of: updated)?.state.irregularities.map(\.kind) == [.lateClarificationNotice])
  }

  @Test func `What cannot have been is refused for any day`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    for day in [TestOffice.monday, TestOffice.today] {
      let error = try refusal { _ = try test.record(.archived(Archived()), on: day, of: row) }
      guard case .refused(.archived, _) = error else { throw error }
    }
  }

  @Test func `A late reply is recorded on its own day, and marked`() throws {
    let early = TestOffice.application(on: "2026-01-05")
    let row = try test.receive(early, facts: [(.registered(Registered()), "2026-01-05")])
    let updated = try test.record(.replied(Replied(outcome: .granted)), on: TestOffice.today, of: row)
    #expect(updated.stage == .replied)
    #expect(updated.irregularities == 1)
  }

  @Test func `A day to come is refused`() throws {
    let row = try test.receive()
    let tomorrow = TestOffice.today + 1
    let bodies: [() throws -> Void] = [
      { _ = try test.record(.noted(Noted(words: "明天")), on: tomorrow, of: row) },
      { _ = try test.receive(TestOffice.application(on: tomorrow)) },
      { _ = try test.receive(TestOffice.application(on: TestOffice.today, .email, confirmedOn: tomorrow)) },
      {
        _ = try test.importLedger([TestOffice.ledgerCase("1", facts: [(.registered(Registered()), tomorrow)])]
        )
      },
    ]
    for body in bodies {
      #expect(throws: StoreError.dayInFuture(tomorrow, today: TestOffice.today)) { try body() }
    }
    #expect(try test.count("cases") == 1)
  }

  @Test(arguments: [-1, Int.min, Int.max, 1_000_001]) func `A period that cannot be counted is refused`(
    _ days: Int
  ) throws {
    let row = try test.receive(facts: TestOffice.taken)
    let facts: [CaseFact] = [
      .clarificationRequested(ClarificationRequested(workingDays: days)),
      .consultationSent(ConsultationSent(consultation: "1", with: .agency, party: nil, workingDays: days)),
      .extended(Extended(workingDays: days)),
      .justificationRequested(JustificationRequested(words: "", workingDays: days)),
      .redoOrdered(RedoOrdered(dispute: "1", workingDays: days, isForProcedure: false)),
    ]
    for fact in facts {
      let unfit = StoreError.periodUnfit(fact.kind, workingDays: days)
      #expect(throws: unfit) { try test.record(fact, of: row) }
      #expect(throws: unfit) {
        try office.preview(fact, on: TestOffice.monday, of: row, by: TestOffice.entry())
      }
      let ledgerCase = TestOffice.ledgerCase("1", facts: [(fact, TestOffice.monday)])
      #expect(throws: unfit) { try test.importLedger([ledgerCase]) }
    }
  }

  @Test func `Roles decide who may record what`() throws {
    try office.register(Person(account: "cheng", name: "程", roles: [.reviewer]), by: TestOffice.entry())
    let row = try test.receive()
    let lack = StoreError.rolesLack(.registered, needed: [.officer, .administrator], has: [.reviewer])
    #expect(throws: lack) {
      try office.record(
        .registered(Registered()), on: TestOffice.monday, of: row, by: TestOffice.entry("cheng"))
    }
    let noted = try office.record(
      .noted(Noted(words: "备注")), on: TestOffice.monday, of: row, by: TestOffice.entry("cheng"))
    #expect(try office.file(of: noted)?.events.last?.person == "程")
  }

  @Test func `An account that is no person records nothing`() throws {
    let row = try test.receive()
    #expect(throws: StoreError.unknownPerson(account: "guest")) {
      try office.record(
        .noted(Noted(words: "")), on: TestOffice.monday, of: row, by: TestOffice.entry("guest"))
    }
  }

  @Test func `A preview says what would be and records nothing`() throws {
    let row = try test.receive(facts: TestOffice.taken)
    let foreseen = try office.preview(
      .extended(Extended(workingDays: 20)), on: TestOffice.today, of: row, by: TestOffice.entry())
    #expect(foreseen.irregularities.isEmpty)
    #expect(try #require(foreseen.deadline.due).day > #require(row.due).day)
    #expect(try office.row(named: row.number) == row)
  }

  @Test func `An error in the list leaves no event behind`() throws {
    let row = try test.receive()
    let events = try test.count("events")
    try test.database.execute(
      "CREATE TRIGGER refuse BEFORE UPDATE ON cases BEGIN SELECT RAISE(ABORT, 'no'); END")
    #expect(throws: StoreError.self) { try test.record(.registered(Registered()), of: row) }
    #expect(try test.count("events") == events)
    try test.database.execute("DROP TRIGGER refuse")
    #expect(try test.record(.registered(Registered()), of: row).version == 2)
    #expect(try test.finding() == nil)
  }

  @Test func `An event cannot be changed or deleted by any statement of the program`() throws {
    _ = try test.receive()
    for sql in ["UPDATE events SET record = '{}'", "DELETE FROM events", "UPDATE events SET seq = seq + 1"] {
      let error = try #require(#expect(throws: DatabaseError.self) { try test.database.run(sql) })
      #expect(error.kind == .constraint)
    }
  }
}

extension TestOffice {
  static let taken: [(CaseFact, Day)] = [
    (.registered(Registered()), monday), (.assigned(Assigned(unit: "自然资源局")), monday),
  ]
}
