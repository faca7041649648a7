import Disclosure
import OfficeStore

/// An invented office: about 120 cases of a year and a half in every state around a day, the same for the same day.
struct DemoOffice {
  static let name = "河源县人民政府办公室"
  /// All that there are.
  static let reviewSteps = ReviewStep.allCases
  /// As far as its cases go back.
  private static let workingDays = 420

  let today: Day
  let calendar: WorkingCalendar

  /// Makes the office file with its people, its cases and what it entered for its yearly reports.
  static func make(at path: String, by entry: Entry) throws(StoreError) -> Office {
    let office = try Office.create(at: path, name: name, personName: "演示员", by: entry)
    for person in DemoPerson.allCases { try office.register(person.person, by: entry) }
    try office.register(organ(before: entry.today), by: entry)
    let steps = reviewSteps.map(\.rawValue).joined(separator: ",")
    try office.set(.reviewSteps, to: steps, by: entry)
    let demo = DemoOffice(today: entry.today, calendar: office.calendars.national)
    var entries: ArraySlice<LedgerEntry>
    do throws(CalendarError) { entries = try demo.entries()[...] } catch { throw .calendar(error) }
    _ = try office.importLedger(by: entry, entries: { entries.popFirst() })
    try DemoReport(office: office, entry: entry).enter()
    try DemoCatalogue(office: office, entry: entry).enter()
    try DemoLetters(office: office, entry: entry).make()
    return office
  }

  /// What its letters say of it, from the year of its first cases on.
  private static func organ(before today: Day) -> OrganDetails {
    OrganDetails(
      organ: name, from: Day.lastDay(ofYear: today.year - 3) + 1, code: "河政办公开",
      reviewingBody: "河源县人民政府", court: "河源县人民法院", onlineFiling: "全国行政复议服务平台",
      address: "河源县人民路1号县政府办公楼108室", phone: "0930-1234567")
  }

  /// Its cases in order of receipt, and a dispute that concerns none.
  func entries() throws(CalendarError) -> [LedgerEntry] {
    let days = try DemoDays(before: today, count: Self.workingDays, on: calendar)
    var serials: [Int: Int] = [:]
    let ordered = DemoCase.all.sorted { ($1.ago, $0.order) < ($0.ago, $1.order) }
    let cases = ordered.flatMap { plan in
      let year = days[plan.ago].year
      serials[year, default: 0] += 1
      return DemoRecord(plan: plan, serial: serials[year, default: 1], days: days).cases
    }
    return cases.map(LedgerEntry.file) + [.dispute(DemoCase.disputeWithoutCase(days))]
  }
}

extension DemoCase {
  /// Of two that came on one day.
  fileprivate var order: String { items.joined() }
}
