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
    guard file.state.stage.isOpen, let due = file.deadline.due,
      let plan = try? BackwardPlan(due: due, leads: leads, calendar: calendar)
    else { return [] }
    let done = file.state.preparation
    let steps = plan.lines.map { line in
      let mark = done.contains(line.step) ? "（已完成）" : line.by.day < today ? "（已过）" : ""
      return "\(line.step.name)：最迟\(line.by.isProvisional ? "暂" : "")\(line.by.day.iso)\(mark)"
    }
    return steps + [next(plan.next(done: done))].compactMap { $0 }
      + ["按审核批准\(leads.approval)个、制作用印\(leads.printing)个、交邮或送达\(leads.posting)个工作日倒排（本机关设置，非法定）。"]
  }

  private func next(_ line: BackwardPlan.Line?) -> String? {
    guard let line else { return nil }
    if line.by.day < today { return "当前应办：\(line.step.name)，已过最迟日期，请立即办理并压缩以后各步。" }
    return "当前应办：\(line.step.name)，\(line.by.day == today ? "今天" : "\(line.by.day.iso)前")完成。"
  }
}
