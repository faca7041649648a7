extension CaseState {
  /// Marks what only the whole of the events shows: whether each reply was in time.
  mutating func judge(_ events: [CaseEvent], _ calendars: OfficeCalendars) throws(CalendarError) {
    for index in rounds.indices {
      guard let reply = rounds[index].reply, rounds[index].withdrawnOn == nil else { continue }
      var asOfRound = self
      asOfRound.rounds = Array(rounds[...index])
      guard let due = try asOfRound.lastDay(calendars), reply.deciding.day > due else { continue }
      guard let event = events.first(where: { $0.day == reply.issuedOn && $0.fact.kind == .replied }) else {
        continue
      }
      let late = try calendars.national.workingDays(after: due, through: reply.deciding.day)
      mark(
        .lateReply, event, [governingRegulation == .regulation2019 ? .regulation(33) : .regulation2007(24)],
        "期限为\(due.iso)，\(reply.deciding.day.iso)才答复，已逾期\(late > 0 ? "\(late)" : "不足1")个工作日")
    }
  }
}
