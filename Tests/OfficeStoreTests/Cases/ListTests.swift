import Disclosure
import Testing

@testable import OfficeStore

@Suite struct ListTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func ids(_ rows: [CaseRow]) -> [Int] { rows.map(\.id) }

  /// 1 due on 03-30, 2 earlier, 3 unconfirmed since 03-18, 4 without any day, 5 replied, 6 of last year.
  private func fill() throws {
    _ = try test.receive()
    _ = try test.receive(TestOffice.application(on: "2026-02-24"))
    _ = try test.receive(TestOffice.application(on: "2026-03-18", .email))
    _ = try test.receive(TestOffice.application(type: .rectification))
    _ = try test.receive(facts: TestOffice.taken + [(.replied(Replied(outcome: .granted)), "2026-03-10")])
    _ = try test.receive(TestOffice.application(on: "2025-12-30"))
  }

  @Test func `Open cases come most urgent first, those without a day last`() throws {
    try fill()
    let rows = try test.office.cases()
    #expect(ids(rows) == [6, 3, 2, 1, 4])
    #expect(
      rows.map { $0.due?.day ?? $0.actBy?.day } == [
        "2026-01-28", "2026-03-18", "2026-03-23", "2026-03-30", nil,
      ])
  }

  @Test func `All cases come in the order of their receipt`() throws {
    try fill()
    #expect(try ids(test.office.cases(all: true)) == [6, 2, 1, 4, 5, 3])
    #expect(try ids(test.office.cases(all: true, limit: 2)) == [6, 2])
  }

  @Test func `A year has the cases received in it, or arrived while unconfirmed`() throws {
    try fill()
    #expect(try ids(test.office.cases(all: true, year: 2026)) == [2, 1, 4, 5, 3])
    #expect(try ids(test.office.cases(year: 2026)) == [3, 2, 1, 4])
    #expect(try ids(test.office.cases(year: 2025)) == [6])
    #expect(try test.office.cases(all: true, year: 2024).isEmpty)
  }

  @Test func `What is due through a day takes in that day, and waits that end by then`() throws {
    try fill()
    #expect(try ids(test.office.due(through: "2026-03-23")) == [6, 3, 2])
    #expect(try ids(test.office.due(through: "2026-03-22")) == [6, 3])
    #expect(try ids(test.office.due(through: "2026-12-31")) == [6, 3, 2, 1])
  }

  @Test func `Counts are by stage and hold, and of what is replied and not archived`() throws {
    try fill()
    let waiting =
      TestOffice.taken + [
        (.clarificationRequested(ClarificationRequested(workingDays: 15)), "2026-03-04")
      ]
    _ = try test.receive(facts: waiting)
    let lines = try test.office.counts().map { "\($0.stage) \($0.holds.map(\.rawValue)) \($0.count)" }
    #expect(Set(lines) == ["received [] 5", #"underReview ["clarification"] 1"#, "replied [] 1"])
  }

  @Test func `An empty office counts nothing`() throws {
    #expect(try test.office.counts().map(\.count) == [0])
  }

  @Test func `Several applicants are the first with their number`() throws {
    let application = NewApplication(
      channel: .inPerson, arrivedOn: TestOffice.monday,
      applicants: ["甲", "乙", "丙"].map { Applicant(name: $0, kind: .naturalPerson) },
      items: [RequestItem(number: 1, content: "一"), RequestItem(number: 2, content: "二")])
    let row = try test.receive(application)
    #expect((row.applicant, row.subject) == ("甲等3人", "一；二"))
  }

  @Test func `The office's own limits in disputes come in order, with and without a case`() throws {
    let replied = TestOffice.taken + [(CaseFact.replied(Replied(outcome: .granted)), "2026-03-10" as Day)]
    func filed(_ id: String, _ day: Day) -> CaseFact {
      .disputeFiled(DisputeFiled(dispute: id, as: .reconsideration, copyReceivedOn: day))
    }
    let row = try test.receive(facts: replied + [(filed("乙", "2026-03-16"), "2026-03-16")])
    try test.office.recordDispute(
      filed("甲", "2026-03-13"), dispute: "甲", on: "2026-03-13", by: TestOffice.entry())
    let limits = try test.office.disputeLimits(through: "2026-12-31")
    #expect(limits.map(\.dispute) == ["甲", "乙"])
    #expect(limits.map(\.row) == [nil, row])
    #expect(limits.map(\.end.day) == ["2026-03-27", "2026-03-30"])
    #expect(limits.map(\.topic) == [.reconsiderationAnswer, .reconsiderationAnswer])
    #expect(try test.office.disputeLimits(through: "2026-03-27").map(\.dispute) == ["甲"])
    let answered = CaseFact.disputeAnswered(DisputeAnswered(dispute: "甲"))
    try test.office.recordDispute(answered, dispute: "甲", on: TestOffice.today, by: TestOffice.entry())
    #expect(try test.office.disputeLimits(through: "2026-12-31").map(\.dispute) == ["乙"])
  }

  @Test func `A value in the list that is none of its kind is damage`() throws {
    _ = try test.receive()
    for change in [
      "stage = 'lost'", "holds = 'x'", "outcome = 'x'", "counted_row = 'x'", "applicant_kind = ''",
    ] {
      try test.database.execute("SAVEPOINT change; UPDATE cases SET \(change)")
      let error = #expect(throws: StoreError.self) { try test.office.cases(all: true) }
      try test.database.execute("ROLLBACK TO change; RELEASE change")
      #expect(error?.databaseKind == .corrupt)
    }
  }
}
