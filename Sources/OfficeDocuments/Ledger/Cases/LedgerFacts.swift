import Disclosure

/// The facts of a row as they are found.
struct LedgerFacts {
  /// The day of receipt, on which stands what the ledger gives no day for.
  let start: Day
  private(set) var all: [LedgerCase.Fact] = []

  init(start: Day) { self.start = start }

  mutating func add(_ fact: CaseFact, on day: Day?) {
    if let day { all.append(LedgerCase.Fact(day: day, fact: fact)) }
  }

  mutating func note(_ words: String) { add(.noted(Noted(words: words)), on: start) }
}
