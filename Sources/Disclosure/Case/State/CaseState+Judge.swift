extension CaseState {
  /// Marks what only the whole of the events shows: whether each reply was in time.
  mutating func judge(_ events: [CaseEvent], _ calendars: OfficeCalendars) throws(CalendarError) {
    for index in rounds.indices {
      guard let reply = rounds[index].reply, let timeliness = try timeliness(ofRound: index, calendars),
        let event = events.first(where: { $0.day == reply.issuedOn && $0.fact.kind == .replied })
      else { continue }
      let article: Article =
        governingRegulation == .regulation2019 ? .regulation(33) : .regulation2007(24)
      switch timeliness {
      case .inTime: break
      case .late(let due):
        let late = try calendars.national.workingDays(after: due, through: reply.deciding.day)
        mark(
          .lateReply, event, [article],
          "期限为\(due.iso)，\(reply.deciding.day.iso)才答复，已逾期\(late > 0 ? "\(late)" : "不足1")个工作日")
      case .unknown(let earliest):
        mark(
          .timelinessUnknown, event, [article],
          "不计征求意见的时间，期限至\(earliest.iso)；意见征询书的送达和答复日期没有记录，\(reply.deciding.day.iso)答复是否逾期无法判断，应补记送达日期")
      }
    }
  }
}
