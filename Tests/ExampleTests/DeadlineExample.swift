import Disclosure

func deadlineExample(print: (String) -> Void) throws {
  // The page begins.
  let calendar = WorkingCalendar.current
  let end = try calendar.advance("2026-02-09", by: 20)
  print("\(end.day.iso) \(end.certainty)")

  let application = Received(
    number: "2026-5", reference: "", channel: .registeredPost, arrivedOn: "2026-02-09",
    applicants: [Applicant(name: "马文山", kind: .naturalPerson)],
    items: [RequestItem(number: 1, content: "东关社区征地补偿安置方案")], respondentOrgan: "河源县人民政府")
  let letter = ConsultationSent(
    consultation: "1", with: .thirdParty, party: "宏达建设公司", workingDays: 15, deliveredOn: "2026-03-04")
  let answer = ConsultationAnswered(consultation: "1", opinion: .objects)
  let facts: [(day: Day, fact: CaseFact)] = [
    ("2026-02-09", .received(application)), ("2026-02-10", .registered(Registered())),
    ("2026-03-02", .consultationSent(letter)), ("2026-03-12", .consultationAnswered(answer)),
  ]
  let events = facts.enumerated().map { index, entered in
    CaseEvent(
      sequence: index + 1, day: entered.day, knownOn: entered.day, person: "李四", fact: entered.fact)
  }

  let calendars = OfficeCalendars()
  if let state = try CaseState.replay(events, calendars: calendars) {
    let deadline = try Clock.deadline(of: state, calendars: calendars)
    print(deadline.due?.day.chinese ?? deadline.awaiting?.name ?? "")
    for line in deadline.reckoning { print("\(line.first.iso)…\(line.last.iso) \(line.text)") }
  }
  // The page ends.
}
