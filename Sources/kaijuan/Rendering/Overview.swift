import Disclosure
import OfficeStore
import Terminal
import OfficeText

/// What an officer sees first in the morning: the day, the counts, and the cases, most urgent first.
enum Overview {
  static func lines(of office: Office, today: Day, _ context: CommandContext) throws(Failure) -> [String] {
    let rows = try context.storing { () throws(StoreError) in try office.cases() }
    let counted = try context.storing { () throws(StoreError) in try office.counts() }
    let unarchived = counted.filter { $0.stage == .replied }.map(\.count).reduce(0, +)
    let name = try context.storing { () throws(StoreError) in try office.name() }
    let calendar = office.calendars.national
    let status = try context.counting { () throws(CalendarError) in try calendar.status(of: today) }
    let limits = try context.storing { () throws(StoreError) in try office.disputeLimits(through: today + 30)
    }
    return [
      "开卷  \(name)    \(today.chinese) \(today.weekday.name) \(status.isWorking ? "工作日" : status.reason)",
      counts(rows, unarchived: unarchived, today: today, calendar: calendar), "",
    ] + CaseTable.lines(rows, today: today, calendar: calendar, columns: context.columns)
      + limits.flatMap { limit in
        let rule = LawBook.applying(limit.topic, on: limit.from)
        let line =
          "本机关在复议、诉讼中的期限：\(limit.end.day.iso) \(rule.title)（\(limit.row?.number ?? limit.dispute)）"
        return context.columns.map { line.wrapped(toCells: $0) } ?? [line]
      }
  }

  private static func counts(
    _ rows: [CaseRow], unarchived: Int, today: Day, calendar: WorkingCalendar
  ) -> String {
    let left = rows.map { DaysLeft.count($0, today: today, calendar: calendar) }
    let overdue = rows.filter { $0.lastDay.map { $0.day < today } ?? false }.count
    let dueToday = rows.filter { $0.lastDay?.day == today }.count
    let soon = zip(rows, left).filter { row, left in
      guard let left, let due = row.due, due.day > today else { return false }
      return left <= 5
    }.count
    let waiting = rows.filter { !$0.holds.isEmpty || $0.due == nil }.count
    return
      "逾期 \(overdue)  今日到期 \(dueToday)  5个工作日内 \(soon)  等待中 \(waiting)  待答复 \(rows.count)  待归档 \(unarchived)"
  }
}
