import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// What `due` says of topics that are to be reviewed, published or looked at again.
struct TopicsDue {
  private let files: [TopicFile]
  private let today: Day
  private let calendar: WorkingCalendar

  init(_ files: [TopicFile], today: Day, _ calendar: WorkingCalendar) {
    (self.files, self.today, self.calendar) = (files, today, calendar)
  }

  func lines(columns: Int?) -> [String] {
    guard !files.isEmpty else { return [] }
    let lines = files.map { "\($0.state.title)：\($0.state.wording)\(left($0))" }
    return ["", "转为主动公开："] + lines.flatMap { line in columns.map { line.wrapped(toCells: $0) } ?? [line] }
  }

  private func left(_ file: TopicFile) -> String {
    guard let day = file.state.actBy, let count = try? calendar.workingDays(after: today, through: day) else {
      return ""
    }
    return "（\(DaysLeft.text(to: day, left: count, today: today))）"
  }

  /// `matter` and `topic` tell them from a reply.
  var objects: [[String: JSONOutput]] {
    files.map { file in
      let days = file.state.actBy.flatMap { try? calendar.workingDays(after: today, through: $0) }
      return CaseJSON.withoutCase.merging([
        "matter": .text("conversion"), "topic": .text(file.state.title), "subject": .text(file.state.title),
        "stage": .text(file.state.standing.rawValue), "due": .optional(file.state.actBy?.iso),
        "certainty": file.state.actBy == nil ? .null : .text("certain"), "workingDaysLeft": .optional(days),
      ]) { $1 }
    }
  }
}
