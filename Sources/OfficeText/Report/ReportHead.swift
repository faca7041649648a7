package import Disclosure
package import Terminal

/// What the line above the cases says of the yearly reports that are owed: those of one last day in one.
package enum ReportHead {
  /// - Parameter isDetailed: with the reports' whole names.
  package static func parts(
    _ countdowns: [ReportCountdown], isDetailed: Bool
  ) -> [(text: String, style: Style)] {
    var days: [Day] = []
    for countdown in countdowns where !days.contains(countdown.lastDay) { days.append(countdown.lastDay) }
    return days.compactMap { day in
      let due = countdowns.filter { $0.lastDay == day }
      return due.first.map { first in
        (name(due, isDetailed) + first.state, first.isOverdue ? .urgent : .warning)
      }
    }
  }

  /// 2026年度报告, 2026年度报告、自查报告; 年报、自查.
  private static func name(_ due: [ReportCountdown], _ isDetailed: Bool) -> String {
    guard isDetailed, let first = due.first else { return due.map(\.report.shortName).joined(separator: "、") }
    return ([first.title] + due.dropFirst().map(\.report.name)).joined(separator: "、")
  }
}
