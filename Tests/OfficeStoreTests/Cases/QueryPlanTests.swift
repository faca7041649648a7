import Disclosure
import Testing

@testable import OfficeStore

/// That no list of a million cases is read whole or sorted: each goes along an index.
@Suite struct QueryPlanTests {
  private let test: TestOffice

  init() throws { test = try TestOffice() }

  private func plan(_ sql: String, _ bindings: [(any Bindable)?]) throws -> [String] {
    try test.database.rows("EXPLAIN QUERY PLAN " + sql, bindings) { $0.text(3) }
  }

  @Test(arguments: [
    (CaseLists.all, "cases_received", 3), (CaseLists.open, "cases_open", 3), (CaseLists.due, "cases_open", 1),
    (CaseLists.openTexts, "cases_open", 0),
  ])
  func `A list is in the order of its index`(_ sql: String, _ index: String, _ parameters: Int) throws {
    let plan = try plan(sql, Array(repeating: 1, count: parameters))
    #expect(plan.count == 1)
    #expect(plan.allSatisfy { $0.contains("USING INDEX \(index)") })
  }

  @Test func `A search goes from the index to the cases, newest first, without sorting`() throws {
    let plan = try plan(CaseLists.search, ["x", 1])
    #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0 == "SCAN cases" })
    #expect(plan.contains { $0.contains("SEARCH cases USING INTEGER PRIMARY KEY") })
  }

  @Test func `Table 三 is counted from its index alone`() throws {
    let steps = try plan(AnnualTallies.cases, [1, 2]).filter { $0.contains(" cases ") }
    #expect(steps.count == 3)
    #expect(steps.allSatisfy { $0.hasPrefix("SEARCH cases USING COVERING INDEX cases_annual") })
  }

  @Test func `A period reads the cases of its own days only`() throws {
    for (sql, bindings) in [
      (PeriodTallies.results, [1, 2, 3, 4]), (PeriodTallies.open, [1, 2, 3]), (PeriodTallies.times, [1, 2]),
    ] {
      let steps = try plan(sql, bindings).filter { $0.contains(" cases ") }
      #expect(!steps.isEmpty)
      #expect(steps.allSatisfy { $0.hasPrefix("SEARCH cases USING") && $0.contains("INDEX cases_annual") })
    }
  }

  @Test func `Other streams of a dispute are looked for by its number, and its case by its id`() throws {
    let plan = try plan(AnnualTallies.disputes, [1, 2])
    #expect(plan.contains { $0.hasPrefix("SEARCH other USING INDEX disputes_shared (kind=? AND id=?)") })
    #expect(plan.contains { $0.hasPrefix("SEARCH cases USING INTEGER PRIMARY KEY") })
    #expect(!plan.contains { $0.contains("CO-ROUTINE") })
  }

  @Test func `Payments and unconfirmed applications of a year are found by their indexes`() throws {
    let payments = try plan(Office.payments, [1, 2])
    #expect(payments.contains { $0.contains("events USING INDEX events_fees") }, "\(payments)")
    let unconfirmed = try plan(Office.unconfirmed, [1, 2])
    #expect(unconfirmed.first?.contains("cases USING INDEX cases_unconfirmed") == true, "\(unconfirmed)")
  }

  @Test func `Counts are of open cases, and of the index of replied ones`() throws {
    let plan = try plan(CaseLists.counts, [])
    #expect(plan.contains { $0.contains("INDEX cases_open") })
    #expect(plan.contains { $0.contains("COVERING INDEX cases_replied") })
  }
}
