import Disclosure
import OfficeStore

func officeExample(path: String, print: (String) -> Void) throws {
  // The page begins.
  let entry = Entry(account: "li", today: "2026-03-02", enteredAt: "2026-03-02T09:30:00+08:00")
  let made = try Office.create(at: path, name: "河源县人民政府办公室", personName: "李四", by: entry)
  let people = [("马文山", "东关社区征地补偿安置方案"), ("陈思远", "低保对象名单")]
  for (name, content) in people {
    let application = NewApplication(
      channel: .inPerson, arrivedOn: "2026-02-27",
      applicants: [Applicant(name: name, kind: .naturalPerson)],
      items: [RequestItem(number: 1, content: content)])
    let row = try made.receive(application, by: entry)
    try made.record(.registered(Registered()), on: "2026-03-02", of: row, by: entry)
  }
  let answered = try made.row(named: "2026-2")
  try made.record(.replied(Replied(outcome: .granted)), on: "2026-03-02", of: answered, by: entry)

  let today: Day = "2026-03-20"
  let office = try Office.open(path, .readOnly, on: today)
  let calendar = office.calendars.national
  for row in try office.due(through: calendar.advance(today, by: 10).day) {
    guard let due = row.due else { continue }
    let left = try calendar.workingDays(after: today, through: due.day)
    print("\(row.number) \(row.applicant) \(due.day.iso) 还有\(left)个工作日")
  }
  // The page ends.
}
