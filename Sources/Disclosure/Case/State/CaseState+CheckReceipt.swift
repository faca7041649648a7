// Art. 31, and what holds of every entry.
extension CaseState {
  /// The receipt itself, where its entry already tells the day of confirmation.
  mutating func checkReceived(_ event: CaseEvent) {
    guard received.channel.needsConfirmation, let confirmedOn = received.confirmedOn else { return }
    checkConfirmation(on: confirmedOn, event)
    guard confirmedOn < arrival else { return }
    mark(
      .beforeReceipt, event, [.regulation(31)], "确认日期\(confirmedOn.iso)早于申请到达日期\(arrival.iso)")
  }

  mutating func checkConfirmation(on day: Day, _ event: CaseEvent) {
    guard day > arrival else { return }
    mark(
      .lateConfirmation, event, [.regulation(31)],
      "申请\(arrival.iso)到达，\(day.iso)才与申请人确认，迟延确认的风险由本机关承担")
  }

  mutating func checkReceipt(_ event: CaseEvent) {
    guard event.day < arrival, event.fact.kind != .corrected else { return }
    mark(
      .beforeReceipt, event, [.regulation(31)],
      "\(event.fact.kind.name)日期\(event.day.iso)早于收到申请日期\(arrival.iso)")
  }

  mutating func checkCorrections(_ standing: [CaseEvent], of events: [CaseEvent]) {
    for event in standing {
      guard case .corrected(let facts) = event.fact else { continue }
      let isKnown = events.contains { $0.sequence == facts.event && $0.sequence < event.sequence }
      guard !isKnown else { continue }
      mark(.correctionUnknown, event, [], "没有序号为\(facts.event)的在先记录，无从更正")
    }
  }
}
