import Disclosure

/// Invented cases in every state, placed around a day.
struct DemoOffice {
  let today: Day
  let calendar: WorkingCalendar

  /// In order of receipt.
  func cases() throws(CalendarError) -> [LedgerCase] {
    var made: [(start: Day, make: (Int) -> LedgerCase)] = []
    for plan in try plans() { made.append(plan) }
    let ordered = made.sorted { $0.start < $1.start }
    var serials: [Int: Int] = [:]
    return ordered.map { plan in
      serials[plan.start.year, default: 0] += 1
      return plan.make(serials[plan.start.year] ?? 1)
    }
  }

  private func plans() throws(CalendarError) -> [(start: Day, make: (Int) -> LedgerCase)] {
    var plans: [(start: Day, make: (Int) -> LedgerCase)] = []
    for draft in DemoCase.all {
      let start = try workingDay(before: draft.receivedWorkingDaysAgo)
      var facts: [LedgerCase.Fact] = []
      for step in draft.steps {
        let day = try workingDay(before: step.workingDaysAgo)
        facts.append(LedgerCase.Fact(day: day, fact: step.fact(day)))
      }
      plans.append((start, { serial in received(draft, on: start, serial: serial, facts: facts) }))
    }
    return plans
  }

  private func received(
    _ draft: DemoCase, on start: Day, serial: Int, facts: [LedgerCase.Fact]
  ) -> LedgerCase {
    let needsConfirmation = draft.channel.needsConfirmation
    let received = Received(
      number: "依申请公开〔\(start.year)〕第\(serial)号", reference: "", channel: draft.channel,
      arrivedOn: start, confirmedOn: needsConfirmation && draft.isConfirmed ? start : nil,
      applicants: draft.applicants.map { Applicant(name: $0, kind: draft.kind) },
      items: draft.items.enumerated().map { RequestItem(number: $0 + 1, content: $1) },
      respondentOrgan: "河源县人民政府办公室")
    return LedgerCase(received: received, facts: facts)
  }

  /// The working day that lies a number of working days before today (today, or the last one, for 0).
  private func workingDay(before count: Int) throws(CalendarError) -> Day {
    var day = today
    var left = count
    while true {
      if try calendar.status(of: day).isWorking {
        if left == 0 { return day }
        left -= 1
      }
      day = day - 1
    }
  }
}
