import Disclosure
import OfficeText
import Terminal

/// The yearly reports that are still owed, as `due` lists them.
struct ReportsDue {
  private let countdowns: [ReportCountdown]

  init(_ countdowns: [ReportCountdown]) { self.countdowns = countdowns }

  /// Empty where none is owed.
  func lines(columns: Int?) -> [String] {
    guard let leads = countdowns.first?.leads else { return [] }
    let notes = countdowns.map { "\($0.title)：\($0.steps.joined(separator: "，"))。" } + [leads.basis]
    return ["", "年度报告和自查报告："] + table
      + notes.flatMap { note in columns.map { note.wrapped(toCells: $0) } ?? [note] }
  }

  private var table: [String] {
    var table = TextTable(columns: [
      TextColumn("期限"), TextColumn("剩余"), TextColumn("事项"), TextColumn("依据"),
    ])
    for countdown in countdowns {
      table.append([
        countdown.lastDay.iso, countdown.left, countdown.title, countdown.report.basis,
      ])
    }
    return table.lines
  }

  /// With the keys of a case; `matter` and `reportYear` tell them from a reply.
  var objects: [[String: JSONOutput]] {
    countdowns.map { countdown in
      CaseJSON.withoutCase.merging([
        "matter": .text(countdown.report.rawValue), "reportYear": .integer(countdown.year),
        "due": .text(countdown.lastDay.iso), "certainty": .text(Certainty.certain.rawValue),
        "workingDaysLeft": .integer(countdown.workingDaysLeft),
        "plan": .list(countdown.plan.lines.map(Self.step)),
      ]) { $1 }
    }
  }

  private static func step(_ line: BackwardPlan<ReportStep>.Line) -> JSONOutput {
    .object([
      "step": .text(line.step.rawValue), "by": .text(line.by.day.iso),
      "certainty": .text(line.by.certainty.rawValue),
    ])
  }
}
