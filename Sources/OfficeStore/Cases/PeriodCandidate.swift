import Disclosure

/// A case that may be overdue in a period, as the list knows it.
struct PeriodCandidate {
  let id: Int
  let number: String
  /// Of the current round.
  private let due: Day?
  let countedOn: Day?
  private let isRedone: Bool
  private let hasReply: Bool
  private let hasWithdrawal: Bool

  init(_ row: Row) {
    id = row.integer(0)
    number = row.text(1)
    due = row.optionalDay(2)
    countedOn = row.optionalDay(3)
    isRedone = row.integer(4) == 1
    hasReply = row.integer(5) == 1
    hasWithdrawal = row.integer(6) == 1
  }

  /// The last day for the reply; nil where only the case's events tell: it was put off (Art. 35), or an order after a
  /// dispute began another round.
  var lastDay: Day? { isRedone ? nil : due }

  /// The same for a result; nil too where there was a withdrawal beside a reply, and the events tell which counts.
  var lastDayOfResult: Day? { hasWithdrawal ? nil : lastDay }

  /// Whether the case ended without a reply that could be in time or late: in 三（六）3 only a withdrawal does.
  var isWithdrawn: Bool { !hasReply }
}
