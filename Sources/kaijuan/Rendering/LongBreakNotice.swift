import Disclosure
import OfficeStore
import OfficeText

/// 长假提示: before a long break, what falls due in it or shortly after it.
enum LongBreakNotice {
  /// Working days after the break that are looked at.
  private static let after = 5

  static func lines(of office: Office, today: Day, _ context: CommandContext) throws(Failure) -> [String] {
    let calendar = office.calendars.national
    let rule = LawBook.applying(.restBeforeBreak, on: today)
    guard case .days(let ahead) = rule.value else { preconditionFailure("a break is looked for in days") }
    let found = try context.counting { () throws(CalendarError) in
      try calendar.longBreak(on: today, orWithin: ahead)
    }
    guard let found else { return [] }
    let end = try context.counting { () throws(CalendarError) in
      try calendar.advance(found.last, by: after)
    }
    let rows = try context.storing { () throws(StoreError) in
      try office.due(through: end.day).filter { row in
        row.actingDay.map { $0.day >= found.first } ?? false
      }
    }
    let mark = end.isProvisional ? "暂" : ""
    let text =
      "\(found.festivals.joined(separator: "、"))长假 \(found.first.iso)至\(found.last.iso.dropFirst(5))"
      + "（\(found.days)天）；假期中和节后\(after)个工作日内（至\(mark)\(end.day.iso)）到期的，请在假前安排："
    return [""] + context.wrapped(text)
      + CaseTable.lines(rows, today: today, calendar: calendar, columns: context.columns)
  }
}
