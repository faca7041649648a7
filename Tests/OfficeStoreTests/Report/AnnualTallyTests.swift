import Disclosure
import Testing

@testable import OfficeStore
import SeededRandom

/// The counts by SQL beside the definitions, ``AnnualCounting`` and ``DisputeCounting``, over random cases.
@Suite struct AnnualTallyTests {
  /// A case with what the definition says it counts as.
  private struct Sample {
    let ledgerCase: LedgerCase
    let kind: ApplicantKind
    let receivedOn: Day
    /// Nil for a case that no report counts.
    let isCounted: Bool
    let result: AnnualCounting.Result?
  }

  private enum Fate: CaseIterable {
    case open, replied, redone, withdrawn, handedOver, posted
  }

  private static func samples(_ count: Int, _ generator: inout SeededGenerator) throws -> [Sample] {
    try (0..<count).map { try sample($0, &generator) }
  }

  private static func sample(_ index: Int, _ generator: inout SeededGenerator) throws -> Sample {
    let fate = try #require(Fate.allCases.randomElement(using: &generator))
    let kind = try #require(ApplicantKind.allCases.randomElement(using: &generator))
    let outcome = try #require(Outcome.allCases.randomElement(using: &generator))
    let received = ("2018-11-01" as Day) + Int.random(in: 0..<2600, using: &generator)
    let replied = received + Int.random(in: 0..<60, using: &generator)
    let later = replied + Int.random(in: 0..<400, using: &generator)
    let type: CaseType = Int.random(in: 0..<8, using: &generator) == 0 ? .rectification : .disclosure
    var facts: [(CaseFact, Day)] = [(.registered(Registered()), received)]
    let reply = (CaseFact.replied(Replied(outcome: outcome)), replied)
    var result: AnnualCounting.Result? = .init(day: replied, row: outcome.row)
    switch fate {
    case .open: result = nil
    case .replied: facts.append(reply)
    case .redone:
      facts += [
        reply, (.disputeFiled(DisputeFiled(dispute: "redo\(index)", as: .reconsideration)), later),
        (.disputeConcluded(DisputeConcluded(dispute: "redo\(index)", result: .corrected)), later),
        (.redoOrdered(RedoOrdered(dispute: "redo\(index)", workingDays: 20, isForProcedure: false)), later),
        (.replied(Replied(outcome: .granted)), later),
      ]
    case .withdrawn:
      facts.append((.withdrawn(Withdrawn(isSigned: true)), replied))
      result = .init(day: replied, row: .closedOther)
    case .handedOver: facts.append((.handedOver(HandedOver(organ: "县局", reason: "职权")), received))
    case .posted:
      // The day of posting counts, not that of the reply.
      facts += [reply, (.serviceAttempted(ServiceAttempted(manner: .ems)), later)]
      result = .init(day: later, row: outcome.row)
    }
    let facts1 = Received(
      number: "n\(index)", reference: "", type: type, channel: .inPerson, arrivedOn: received,
      applicants: [Applicant(name: "甲", kind: kind)], items: [], respondentOrgan: TestOffice.organ)
    return Sample(
      ledgerCase: LedgerCase(
        received: facts1, facts: facts.map { LedgerCase.Fact(day: $0.1, fact: $0.0) }),
      kind: kind, receivedOn: received, isCounted: type == .disclosure && fate != .handedOver, result: result)
  }

  private func expected(_ samples: [Sample], year: Int, _ form: AnnualForm) -> Table3 {
    var table = Table3(form: form, tallies: [])
    for sample in samples where sample.isCounted {
      let rows = AnnualCounting.rows(receivedOn: sample.receivedOn, result: sample.result, year: year)
      for row in rows ?? [] {
        for column in [AnnualColumn.kind(sample.kind), .total] {
          table[row, column] = (table[row, column] ?? 0) + 1
        }
      }
    }
    return table
  }

  @Test(arguments: [1, 2] as [UInt64]) func `Table 三 by SQL is the definition's`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    let samples = try Self.samples(400, &generator)
    let test = try TestOffice()
    try test.importLedger(samples.map(\.ledgerCase), today: "2028-01-01")
    for year in 2019...2027 {
      let form = try #require(AnnualForm(reportYear: year))
      let report = try #require(try test.office.annualReport(year: year))
      let expected = expected(samples, year: year, form)
      #expect(report.table3 == expected, "\(year)")
      for row in form.rows {
        #expect(try test.office.cases(in: [row], kind: nil, year: year).count == expected[row, .total])
        let natural = try test.office.cases(in: [row], kind: .naturalPerson, year: year)
        #expect(natural.count == expected[row, .kind(.naturalPerson)])
      }
    }
    #expect(try test.office.annualReport(year: 2018) == nil)
  }

  @Test func `An application that is not confirmed is not counted`() throws {
    let test = try TestOffice()
    _ = try test.receive(TestOffice.application(on: TestOffice.monday, .email))
    let table = try #require(try test.office.annualReport(year: 2026)).table3
    #expect(table[.newlyReceived, .total] == 0)
    #expect(table[.carriedOut, .total] == 0)
  }

  @Test(arguments: ["total", "x"]) func `A damaged row of the table is damage, not a crash`(_ row: String)
    throws
  {
    let test = try TestOffice()
    _ = try test.receive(facts: TestOffice.taken + [(.replied(Replied(outcome: .granted)), "2026-03-10")])
    try test.database.execute("UPDATE cases SET counted_row = '\(row)'")
    let error = #expect(throws: StoreError.self) { try test.office.annualReport(year: 2026) }
    #expect(error?.databaseKind == .corrupt)
  }
}
