/// Builds the reckoning of a round: marks and runs of days, in order.
struct Reckoner {
  private let state: CaseState
  private let round: ReplyRound
  private let count: RoundCount
  private let calendar: WorkingCalendar

  init(_ state: CaseState, _ round: ReplyRound, _ count: RoundCount, _ calendar: WorkingCalendar) {
    self.state = state
    self.round = round
    self.count = count
    self.calendar = calendar
  }

  /// The lines from the start of the round through a day; then the wait, or the end of the period with what came
  /// too late to move it.
  func lines(through last: Day, wait: Wait?) throws(CalendarError) -> [ReckoningLine] {
    let marks = ReckoningMarks(state, round, count.pauses).lines
    var builder = ReckoningBuilder()
    builder.add(marks.filter { $0.first <= round.startedOn })
    var ordinal = 0
    for day in Day.days(from: round.startedOn + 1, through: last) {
      builder.add(try run(of: day, ordinal: &ordinal))
      builder.add(marks.filter { $0.first == day })
      if round.restarts.contains(where: { $0.end == day }) { ordinal = 0 }
    }
    let later = marks.filter { $0.first > max(last, round.startedOn) }
    if let wait {
      builder.add(later + [line(of: wait)])
    } else {
      builder.add([ReckoningLine.end(on: try calendar.status(of: last), allowance: count.allowance)] + later)
    }
    return builder.finished
  }

  private func run(of day: Day, ordinal: inout Int) throws(CalendarError) -> ReckoningBuilder.Run {
    let status = try calendar.status(of: day)
    if let restart = round.restarts.first(where: { $0.begin < day && day <= $0.end }) {
      return .init(status, .waiting(restart.cause), ordinal: nil)
    }
    if let pause = count.pauses.first(where: { $0.contains(day) }) {
      return .init(status, .paused(pause.cause), ordinal: nil)
    }
    if status.isWorking { ordinal += 1 }
    return .init(status, .counting, ordinal: status.isWorking ? ordinal : nil)
  }

  private func line(of wait: Wait) -> ReckoningLine {
    let rule = LawBook.applying(wait.topic, on: wait.since)
    let end = wait.end?.day
    let text = end.map { "\(wait.cause.name)，至\($0.chinese)" } ?? "\(wait.cause.name)，等待无确定的终止日期"
    return ReckoningLine(
      first: wait.since + 1, last: max(end ?? wait.since + 1, wait.since + 1), kind: .mark, text: text,
      weekendDays: 0, articles: rule.articles, source: nil, isInterpretation: rule.basis == .interpretation,
      isProvisional: wait.end?.isProvisional ?? false)
  }
}
