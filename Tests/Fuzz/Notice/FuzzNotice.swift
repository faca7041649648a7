import Disclosure
import OfficeDocuments

/// Any bytes are a notice or an error with its place. A notice that is taken in makes the days that it names what it
/// says, moves none before its first, and is taken back without a trace.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNotice(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
  let file: NoticeFile
  do { file = try NoticeFile(bytes) } catch {
    precondition((1...lines).contains(error.line), "an error on line \(error.line) of \(lines)")
    return 0
  }
  do { try NoticeCheck(file.notice).check(today: "2026-11-20", against: .carried) } catch {
    precondition((1...lines).contains(file.failure(error).line))
    return 0
  }
  let book = NoticeBook.carried.adding(file.notice)
  precondition(book.removing(file.notice) == .carried, "the notice leaves a trace")
  check(file.notice, in: book)
  return 0
}

private let carried = OfficeCalendars(regions: ["622900"])

private func check(_ notice: CalendarNotice, in book: NoticeBook) {
  let region = notice.locality?.scope.first
  let calendars = OfficeCalendars(book, regions: region.map { [$0] } ?? [])
  let calendar = calendars.calendar(of: region?.digits) ?? calendars.national
  for item in notice.arrangement.items {
    for day in item.off { precondition(isWorking(day, on: calendar) != true, "\(day) is worked") }
    for day in item.makeUp { precondition(isWorking(day, on: calendar) == true, "\(day) is off") }
  }
  let before = notice.firstDay - 1
  precondition(
    isWorking(before, on: calendars.national) == isWorking(before, on: carried.national),
    "\(before) is before the notice and is moved by it")
}

/// Nil for a day that no calendar counts.
private func isWorking(_ day: Day, on calendar: WorkingCalendar) -> Bool? {
  try? calendar.status(of: day).isWorking
}

extension NoticeFile.Failure {
  fileprivate var line: Int {
    switch self {
    case .notJSON(let error): error.place.line
    case .invalid(let fault): fault.place.line
    }
  }
}
