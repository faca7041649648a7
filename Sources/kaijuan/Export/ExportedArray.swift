import Disclosure
import OfficeStore
import OfficeText

/// The export as one JSON array: for each matter the keys of `list`, and `events` with all that is on record of it.
struct ExportedArray: ExportWriter {
  let today: Day
  let calendar: WorkingCalendar
  private var count = 0

  init(today: Day, calendar: WorkingCalendar) {
    self.today = today
    self.calendar = calendar
  }

  var head: [UInt8] { [UInt8(ascii: "[")] }
  var notes: [String] { [] }

  func tail() -> [UInt8] { Array("\n]\n".utf8) }

  mutating func bytes(of matter: ExportedMatter, transcript: () -> String) throws(Failure) -> [UInt8] {
    let object =
      matter.row.map { CaseJSON.object($0, today: today, calendar: calendar) } ?? CaseJSON.withoutCase
    let members = JSONOutput.object(object).rendered.dropLast(2)
    count += 1
    return Array("\(count > 1 ? "," : "")\n\(members),\n  \"events\" : \(transcript())\n}".utf8)
  }
}
