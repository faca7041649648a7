import Disclosure

/// A case that may be overdue in a period, as the list knows it.
struct PeriodCandidate {
  let id: Int
  let number: String
  /// Of the current round.
  private let due: Day?
  let countedOn: Day?
  private let countedRow: AnnualRow?
  private let awaiting: String?
  private let isDisputed: Bool

  init(_ row: Row) {
    id = row.integer(0)
    number = row.text(1)
    due = row.optionalDay(2)
    countedOn = row.optionalDay(3)
    countedRow = row.optionalChoice(4, AnnualRow.self)
    awaiting = row.optionalText(5)
    isDisputed = row.integer(6) == 1
  }

  /// The last day for the reply; nil where only the case's events tell: it was put off (Art. 35), or an order after a
  /// dispute began another round.
  var lastDay: Day? { isDisputed ? nil : due }

  /// The same for a result. Withdrawals are no replies, and stand in 三（六）3 with others that are.
  var lastDayOfResult: Day? { countedRow == .closedOther ? nil : lastDay }
}
