import Disclosure
import OfficeStore

/// A case as the fixed JSON of `list`, `search`, `due` and `show` has it.
enum CaseJSON {
  static func object(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> [String: JSONOutput] {
    [
      "number": .text(row.number), "reference": .text(row.reference), "applicant": .text(row.applicant),
      "applicantKind": .text(row.applicantKind.rawValue), "subject": .text(row.subject),
      "receivedOn": .optional(row.receivedOn?.iso), "due": .optional(row.due?.day.iso),
      "certainty": .optional(row.due?.certainty.rawValue),
      "workingDaysLeft": .optional(DaysLeft.count(row, today: today, calendar: calendar)),
      "actBy": .optional(row.actBy?.day.iso), "stage": .text(row.stage.rawValue),
      "holds": .list(row.holds.map { .text($0.rawValue) }), "outcome": .optional(row.outcome?.rawValue),
    ]
  }

  static func event(_ event: CaseEvent, isStanding: Bool) -> JSONOutput {
    .object([
      "sequence": .integer(event.sequence), "kind": .text(event.fact.kind.rawValue), "day": .text(event.day.iso),
      "knownOn": .text(event.knownOn.iso), "person": .text(event.person), "summary": .text(event.fact.summary),
      "corrected": .flag(!isStanding),
    ])
  }
}

/// The working days left to a case's due day, which alone depend on today.
enum DaysLeft {
  /// Negative when overdue; nil for a case that is ended or has no due day.
  static func count(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> Int? {
    guard row.isOpen, let due = row.due else { return nil }
    return try? calendar.workingDays(after: today, through: due.day)
  }

  /// 已逾期3个工作日, 今天, 5个工作日; 停 where the clock stands still.
  static func text(_ row: CaseRow, today: Day, calendar: WorkingCalendar) -> String {
    guard row.isOpen else { return "" }
    guard let left = count(row, today: today, calendar: calendar) else { return "停" }
    if let due = row.due, due.day < today { return left < 0 ? "已逾期\(-left)个工作日" : "已逾期" }
    return row.due?.day == today ? "今天到期" : "\(left)个工作日"
  }
}
