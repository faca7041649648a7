import Disclosure
import OfficeStore
import OfficeText

/// A case as its screens see it: its file, and what of the office bears on it.
struct OpenCase {
  let file: CaseFile
  /// Who sits there; nil where the account is no person of the office.
  let person: Person?
  let leads: LeadTimes
  /// Where the applicant's number of applications is above the office's usual.
  let frequency: ApplicantFrequency?
  /// The calendar with the local days of the case's region; nil where it has none.
  let local: WorkingCalendar?

  /// - Parameter number: of the case, exactly.
  init(_ number: String, at desk: Desk) throws(ConsoleFault) {
    let account = desk.account
    (file, person, leads, frequency) = try desk.reading { (office) throws(StoreError) in
      guard let file = try office.file(of: office.row(named: number)) else { throw .unknownCase(number) }
      return (
        file, try office.person(account: account), try office.leadTimes(), try office.frequency(of: file)
      )
    }
    local = Self.local(file.state.received.region, at: desk)
  }

  private static func local(_ region: String?, at desk: Desk) -> WorkingCalendar? {
    guard let code = region.flatMap({ RegionCode($0) }) else { return nil }
    return OfficeCalendars(desk.office.notices, regions: [code]).calendar(of: region)
  }

  var row: CaseRow { file.row }

  /// The entries that still count, in the order of the record.
  var standing: [CaseEvent] { CaseState.standing(file.events).sorted { $0.sequence < $1.sequence } }

  func plan(at desk: Desk) -> PlanText {
    PlanText(file, leads: leads, today: desk.today, calendar: local ?? desk.calendar)
  }
}
