@testable import Disclosure
@testable import OfficeStore

private let calendars = OfficeCalendars(regions: ["622922", "450102"])

/// Any life that a case can be recorded to have had comes to a state and a deadline, or to an error of the calendar.
///
/// The bytes are drawn into events of every kind, so that a mutation is another life and not a broken text. Each event
/// survives the record.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCaseLife(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let events = events(drawnFrom: Array(UnsafeBufferPointer(start: start, count: count)))
  if let last = events.last { checkRecord(of: last) }
  for event in events { _ = event.fact.summary }
  if let dispute = Dispute.alone(events) { _ = try? dispute.officeLimit(on: calendars.national) }
  guard let state = try? CaseState.replay(events, calendars: calendars) else { return 0 }
  checkDeadline(of: state)
  for kind in CaseEventKind.allCases { _ = EventPermission.of(kind).refusal(in: state) }
  if let counted = state.counted {
    precondition(counted.on >= state.receivedOn ?? state.arrival, "a case ended before it came")
  }
  return 0
}

private func events(drawnFrom bytes: [UInt8]) -> [CaseEvent] {
  let draw = EventDraw(bytes)
  var events: [CaseEvent] = []
  while !draw.isEmpty, events.count < 24 {
    guard let event = draw.event(sequence: events.count + 1) else { continue }
    events.append(event)
  }
  return events
}

private func checkRecord(of event: CaseEvent) {
  let record = EventRecord(event, in: .caseFile(1), enteredAt: "2026-11-20T09:30:00+08:00")
  let coder = RecordCoder()
  let line = coder.encode(record)
  guard let again = try? coder.decode(line, as: EventRecord<CaseFact>.self) else {
    preconditionFailure("the event is not read back: \(line)")
  }
  precondition(again.event == event, "the event is read back as another: \(line)")
}

private func checkDeadline(of state: CaseState) {
  guard let deadline = try? Clock.deadline(of: state, calendars: calendars) else { return }
  let unexplained = try? Clock.deadline(of: state, calendars: calendars, isExplained: false)
  precondition(
    unexplained?.due == deadline.due && unexplained?.actBy == deadline.actBy, "two ends of one case")
  precondition((deadline.due == nil) == (deadline.awaiting != nil), "neither a due day nor what it waits for")
  guard let round = state.currentRound, let due = deadline.due, state.received.type == .disclosure else {
    return
  }
  precondition(due.day >= round.startedOn, "the period ends before it begins")
  check(deadline.reckoning, endsAfter: round.allowance)
}

/// The due day is counted by sums, the reckoning day by day: both must come to the same.
private func check(_ reckoning: [ReckoningLine], endsAfter allowance: Int) {
  let runs = reckoning.filter { $0.kind != .mark && $0.kind != .end }
  for (run, next) in zip(runs, runs.dropFirst()) {
    precondition(run.first <= run.last && run.last < next.first, "the reckoning counts a day twice")
  }
  let counted = runs.compactMap { run -> Int? in
    if case .counted(let ordinals) = run.kind { ordinals.upperBound } else { nil }
  }
  precondition(allowance == 0 || counted.last == allowance, "\(counted) days counted, \(allowance) allowed")
}
