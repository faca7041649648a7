import Disclosure
import OfficeStore
import Terminal
import OfficeText

/// What an officer sees first in the morning: the day, the counts, and the cases, most urgent first.
enum Overview {
  static func lines(of office: Office, today: Day, _ context: CommandContext) throws(Failure) -> [String] {
    let rows = try context.storing { () throws(StoreError) in try office.cases() }
    let counts = try context.storing { () throws(StoreError) in try office.caseCounts(today: today) }
    let name = try context.storing { () throws(StoreError) in try office.name() }
    let calendar = office.calendars.national
    let status = try context.counting { () throws(CalendarError) in try calendar.status(of: today) }
    let limits = try context.storing { () throws(StoreError) in try office.disputeLimits(through: today + 30)
    }
    let reports = try context.storing { () throws(StoreError) in try office.reportCountdowns(today: today) }
    let counted = counts.parts(isDetailed: context.columns == nil, countdowns: reports).map(\.text)
    let kind = (status.isProvisional ? "暂按" : "") + (status.isWorking ? "工作日" : status.reason)
    return [
      "开卷  \(name)    \(today.chinese) \(today.weekday.name) \(kind)",
      counted.joined(separator: context.columns == nil ? "  " : " "), "",
    ] + CaseTable.lines(rows, today: today, calendar: calendar, columns: context.columns)
      + limits.flatMap { limit in
        let rule = LawBook.applying(limit.topic, on: limit.from)
        let line =
          "本机关在复议、诉讼中的期限：\(limit.end.wording) \(rule.title)（\(limit.row?.number ?? limit.dispute)）"
        return context.columns.map { line.wrapped(toCells: $0) } ?? [line]
      }
  }
}
