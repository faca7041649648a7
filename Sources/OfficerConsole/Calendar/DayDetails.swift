import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What is to be said of a day: what kind it is and by which notice, how far away, and which cases fall due.
struct DayDetails {
  let day: Day
  let days: OfficeDays
  let cases: [CaseRow]
  let columns: Int

  var lines: [CaseLine] {
    let status = days.status(of: day)
    return [CaseLine("\(day.chinese) \(day.weekday.name)", .title)] + text(distance)
      + (status.map(kind) ?? text("不在可计算的范围内，没有放假安排。", .warning))
      + days.reasons(of: day).flatMap { text("暂定：\($0.wording)。", .warning) } + [CaseLine("")] + due
  }

  private func text(_ words: String, _ style: Style = .plain, indent: Int = 0) -> [CaseLine] {
    CaseLine.wrapped(words, style, columns: columns, indent: indent)
  }

  private var distance: String {
    guard day != days.today else { return "今天" }
    let isProvisional = days.isProvisional(from: min(day, days.today) + 1, through: max(day, days.today))
    let mark = isProvisional ? "暂" : ""
    let working = days.workingDays(to: day).map { "（\(mark)\(abs($0))个工作日）" } ?? ""
    return "\(abs(day - days.today))日\(day > days.today ? "后" : "前")\(working)"
  }

  private func kind(_ status: DayStatus) -> [CaseLine] {
    let rest = status.isWorking ? "计入工作日" : "不计入工作日"
    let name = status.nature == .workday ? "工作日" : status.reason
    return text(status.nature == .workday ? name : "\(name)：\(rest)")
      + (status.source.map { text("依据：\($0)", .muted) } ?? [])
  }

  private var due: [CaseLine] {
    guard !cases.isEmpty else { return text("这一天没有到期的办件。", .muted) }
    let style: Style = day < days.today ? .urgent : .title
    let state = day < days.today ? "已过期限未了" : "到期"
    return [CaseLine("\(state)：\(cases.count)件（回车打开）", style)]
      + cases.flatMap { row in
        [CaseLine("\(CaseNumber(row.number).short ?? row.number) \(row.applicant)")]
          + text("\(CaseTable.state(row))  \(row.subject)", .muted, indent: 2).prefix(2)
      }
  }
}
