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
    (CaseLists.actingOn, "cases_open", 1), (CaseLists.dueCounts, "cases_open", 2),
  ])
  func `A list is in the order of its index`(_ sql: String, _ index: String, _ parameters: Int) throws {
    let plan = try plan(sql, Array(repeating: 1, count: parameters))
    #expect(plan.count == 1)
    #expect(plan.allSatisfy { $0.contains("INDEX \(index)") })
  }

  @Test func `What falls due for retention is in the order of its index`() throws {
    let plan = try plan(Office.retained, [1])
    #expect(plan.count == 1)
    #expect(plan[0].contains("INDEX cases_retention"))
  }

  /// Of every view in each order the whole, and what comes before and after a case, with and without words.
  @Test func `A page of a view goes along one index, from where it begins, without sorting`() throws {
    let row = try test.receive()
    for selection in CaseViewTests.selections {
      for order in CaseView.Order.allCases {
        for words in ["", "征地"] {
          let selected = try SelectedCases(selection, today: TestOffice.today) { _ in TestOffice.today + 9 }
          let query = try #require(CaseQuery(selected, words: words, order: order))
          for part in [CaseQuery.Part.whole, .after(row), .before(row)] {
            try expectAlongIndex(query, part, "\(selection) \(order) \(words)")
          }
        }
      }
    }
  }

  private func expectAlongIndex(_ query: CaseQuery, _ part: CaseQuery.Part, _ comment: String) throws {
    let statements =
      query.filter == nil
      ? [
        query.rows(part, isReversed: false, limit: 10), query.rows(part, isReversed: true, limit: 10),
        query.count(part, limit: 10),
      ] : [query.texts(part, isReversed: false), query.texts(part, isReversed: true)]
    for statement in statements {
      let plan = try plan(statement.sql, statement.values)
      #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(comment) \(plan)")
      switch query.source {
      case .text:
        #expect(plan.contains { $0.hasPrefix("SCAN search VIRTUAL TABLE INDEX") }, "\(comment) \(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN cases") }, "\(comment) \(plan)")
      case .index(let index):
        #expect(plan.contains { $0.contains("INDEX \(index.rawValue)") }, "\(comment) \(plan)")
        if case .whole = part { continue }
        let isSought = plan.contains { $0.contains("<expr>") || $0.contains("unproven_since>") }
        #expect(isSought || plan.contains { $0.contains("unproven_since<") }, "\(comment) \(plan)")
      }
    }
  }

  @Test func `Whether a view has a case is asked of that case alone`() throws {
    let row = try test.receive()
    for selection in CaseViewTests.selections {
      for words in ["", "征地"] {
        let selected = try SelectedCases(selection, today: TestOffice.today) { _ in TestOffice.today }
        let query = try #require(CaseQuery(selected, words: words, order: .urgency))
        let statement = query.texts(of: row)
        let plan = try plan(statement.sql, statement.values)
        #expect(plan.contains { $0.hasPrefix("SEARCH cases USING INTEGER PRIMARY KEY") }, "\(plan)")
      }
    }
  }

  @Test func `The head of a list reads open cases only`() throws {
    for plan in [try plan(Office.openCounts, [1, 2, "x"]), try plan(Office.waitingCounts, [])] {
      #expect(plan.first == "SCAN cases USING COVERING INDEX cases_open")
    }
  }

  @Test func `Units are read one by one along their index`() throws {
    let steps = try plan(CaseLists.units, []).filter { $0.contains("cases") }
    #expect(steps.count == 2)
    #expect(steps.allSatisfy { $0.hasPrefix("SEARCH cases USING COVERING INDEX cases_unit") }, "\(steps)")
  }

  @Test func `Figures read the cases of their year only`() throws {
    let results = try plan(Office.resultsByDay, [1, 2]).filter { $0.contains("cases") }
    #expect(results.allSatisfy { $0.hasPrefix("SEARCH cases USING COVERING INDEX cases_annual") })
    let intake = try plan(Office.intakeByDay, [1, 2]).filter { $0.contains("cases") }
    #expect(intake.allSatisfy { $0.hasPrefix("SEARCH cases USING INDEX cases_received (<expr>") })
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
