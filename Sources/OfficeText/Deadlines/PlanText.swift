package import Disclosure
package import OfficeStore
import Terminal

/// 倒排: the last day for each step of an open case, and what is next.
package struct PlanText {
  private let file: CaseFile
  private let leads: LeadTimes
  private let today: Day
  private let calendar: WorkingCalendar

  package init(_ file: CaseFile, leads: LeadTimes, today: Day, calendar: WorkingCalendar) {
    self.file = file
    self.leads = leads
    self.today = today
    self.calendar = calendar
  }

  package var lines: [String] {
    guard let plan else { return [] }
    return steps(plan) + [current].compactMap { $0 } + [basis]
  }

  /// Each step with the last day for it.
  package var steps: [String] { plan.map(steps) ?? [] }

  /// What the days are worked back with.
  package var basis: String { leads.basis }

  /// The step that is next, and by when; nil where nothing is planned or all is done.
  package var current: String? {
    guard let line = next else { return nil }
    if line.by.day < today { return "当前应办：\(line.step.name)，已过最迟日期，请立即办理并压缩以后各步。" }
    return "当前应办：\(line.step.name)，\(line.by.day == today ? "今天" : "\(line.by.wording)前")完成。"
  }

  /// The step that is next.
  package var next: BackwardPlan<PreparationStep>.Line? { plan?.next(done: file.state.preparation) }

  private var plan: BackwardPlan<PreparationStep>? {
    guard file.state.stage.isOpen, let due = file.deadline.due else { return nil }
    return try? BackwardPlan(due: due, leads: leads, calendar: calendar)
  }

  private func steps(_ plan: BackwardPlan<PreparationStep>) -> [String] {
    let done = file.state.preparation
    return plan.lines.map { line in
      let mark = done.contains(line.step) ? "（已完成）" : line.by.day < today ? "（已过）" : ""
      return "\(line.step.name)：最迟\(line.by.wording)\(mark)"
    }
  }
}
