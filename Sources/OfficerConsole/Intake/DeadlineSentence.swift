import Disclosure
import OfficeText

/// The deadline that an application would have, in one line.
enum DeadlineSentence {
  /// - Parameter receivedOn: nil while receipt is unconfirmed.
  static func text(_ deadline: Deadline, receivedOn: Day?, today: Day, calendar: WorkingCalendar) -> String {
    guard let due = deadline.due else {
      guard let awaiting = deadline.awaiting else { return "未定" }
      return awaiting == .confirmation ? "未定：\(awaiting.name)，自确认次日起算" : awaiting.name
    }
    let rule = LawBook.applying(.replyPeriod, on: receivedOn ?? due.day)
    let left = (try? calendar.workingDays(after: today, through: due.day)).map {
      DaysLeft.text(to: due.day, left: $0, today: today)
    }
    let rest = left.map { due.day > today ? "，还有\($0)" : "，\($0)" } ?? ""
    let mark = due.isProvisional ? "（暂，放假通知尚未公布）" : ""
    let articles = rule.articles.map(\.short).joined(separator: "、")
    return "\(due.day.iso) \(due.day.weekday.name)\(mark)\(rest)（\(articles)）"
  }
}
