package import Disclosure
package import OfficeStore
package import Terminal

extension DisputeLimit {
  /// The office's own limits in disputes as a table for people.
  package static func table(_ limits: [DisputeLimit], today: Day, calendar: WorkingCalendar) -> TextTable {
    var table = TextTable(columns: [
      TextColumn("期限"), TextColumn("剩余"), TextColumn("事项"), TextColumn("案号"), TextColumn("办件"),
      TextColumn("依据"),
    ])
    for limit in limits {
      let rule = LawBook.applying(limit.topic, on: limit.from)
      table.append([
        (limit.end.isProvisional ? "暂" : "") + limit.end.day.iso, limit.left(today, calendar), rule.title,
        limit.dispute, limit.row?.number ?? "（无案件）", rule.articles.map(\.short).joined(separator: "、"),
      ])
    }
    return table
  }

  private func left(_ today: Day, _ calendar: WorkingCalendar) -> String {
    guard let left = try? calendar.workingDays(after: today, through: end.day) else { return "" }
    return DaysLeft.text(to: end.day, left: left, today: today)
  }
}
