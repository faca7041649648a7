import Disclosure
import Terminal

/// What a day looks like in a month: 休 by notice, 班 on a make-up day, 暂 where a notice may still change it, 今 today,
/// and how many cases it has.
struct DayMark {
  let text: String
  let style: Style
  let cases: String
  let casesStyle: Style

  init(_ day: Day, _ days: OfficeDays) {
    let status = days.status(of: day)
    let number = day.dayOfMonth < 10 ? " \(day.dayOfMonth)" : "\(day.dayOfMonth)"
    let isToday = day == days.today
    text = number + Self.kind(status) + (isToday ? "今" : "")
    style = Self.style(status, isToday: isToday)
    let count = days.counts[day] ?? 0
    let shown = count == 0 ? "" : count > 999 ? "多件" : "\(count)件"
    cases = (status?.isProvisional == true ? "暂" : "") + shown
    casesStyle = count == 0 ? .muted : day < days.today ? .urgent : .title
  }

  private static func kind(_ status: DayStatus?) -> String {
    switch status?.nature {
    case .holiday: "休"
    case .makeUp: "班"
    case .localDayOff, .undecided: "地"
    case .workday, .weekend, nil: ""
    }
  }

  private static func style(_ status: DayStatus?, isToday: Bool) -> Style {
    let tone: Style.Tone =
      switch status?.nature {
      case .holiday: .good
      case .makeUp: .warning
      case .localDayOff, .undecided: .accent
      case .weekend, nil: .muted
      case .workday: .plain
      }
    return Style(tone, isBold: isToday, isUnderlined: isToday)
  }
}
