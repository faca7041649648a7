package import Disclosure
package import OfficeStore
import Terminal

/// How a deadline came about, as a page that an officer can put before a court: the case, the rules in words, the
/// days, and what follows.
package struct ExplainPage {
  private let file: CaseFile
  private let asOf: Day?
  private let today: Day
  private let calendar: WorkingCalendar
  /// With the local days of the case's region; nil where it has none.
  private let local: WorkingCalendar?
  private let leads: LeadTimes
  private let columns: Int?

  package init(
    _ file: CaseFile, asOf: Day?, today: Day, calendar: WorkingCalendar, local: WorkingCalendar?,
    leads: LeadTimes, columns: Int?
  ) {
    self.file = file
    self.asOf = asOf
    self.today = today
    self.calendar = calendar
    self.local = local
    self.leads = leads
    self.columns = columns
  }

  package var lines: [String] {
    let rules = ReckoningRules(of: file.state).lines
    var parts: [(title: String, lines: [String])] = []
    if !rules.isEmpty { parts.append(("适用的规定", rules)) }
    if !file.deadline.reckoning.isEmpty {
      parts.append(("计算过程", ReckoningText.lines(file.deadline.reckoning, columns: columns)))
    }
    parts.append(("结论", conclusion))
    let plan = PlanText(file, leads: leads, today: today, calendar: local ?? calendar)
    if asOf == nil, !plan.lines.isEmpty { parts.append(("倒排", plan.lines)) }
    let marked = file.state.irregularities.map { "第\($0.event)条记录：\($0.wording)" }
    if !marked.isEmpty { parts.append(("与法律不符或需要核对的", marked)) }
    return heading.flatMap(wrapped)
      + parts.enumerated().flatMap { index, part in
        ["", "\(ChineseOrdinal.text(index + 1))、\(part.title)"] + part.lines.flatMap(wrapped)
      }
  }

  /// What the page comes to, for a screen that shows it before the page.
  package var conclusionLines: [String] { conclusion.flatMap(wrapped) }

  private var heading: [String] {
    let state = file.state
    let received = state.receivedOn.map { "\($0.chinese)（\(state.received.channel.name)）" }
    let facts: [(String, String?)] = [
      ("编号", file.row.number), ("申请人", state.received.applicants.map(\.name).joined(separator: "、")),
      ("申请内容", file.row.subject), ("答复机关", state.respondentOrgan),
      ("收到申请", received ?? "\(state.arrival.chinese)到达，尚未与申请人确认"),
      (
        "适用",
        state.governingRegulation.instrument.title
          + (state.governingRegulation == .regulation2007 ? "（2007年公布）" : "（2019年修订）")
      ),
      ("所知截至", asOf.map { "\($0.chinese)（其后记录的事实和公布的放假通知不计）" }),
    ]
    return ["答复期限计算说明", ""]
      + facts.compactMap { name, value in value.map { name.padded(toCells: 10) + $0.withoutControls } }
  }

  private var conclusion: [String] {
    var lines = [deadline]
    if let end = file.deadline.due ?? file.deadline.actBy, end.isProvisional {
      lines.append("此日期为推定，不得写入文书：\(why(end.day))。")
    }
    if let other = file.deadline.otherEnd { lines.append(bothEnds(other.day)) }
    return lines + [ending ?? standing].compactMap { $0 } + service
  }

  private var start: Day { file.state.receivedOn ?? file.state.arrival }

  private func why(_ end: Day) -> String {
    let reasons = try? (local ?? calendar).provisionalReasons(after: start, through: max(start, end))
    return (reasons ?? []).map(\.wording).joined(separator: "；")
  }

  /// Both readings of local days off, with the days and who set them.
  private func bothEnds(_ other: Day) -> String {
    let end = (file.deadline.due ?? file.deadline.actBy)?.day ?? other
    let changes = try? local?.changes(from: calendar, after: start, through: max(start, end, other))
    let days = (changes ?? []).map { "\($0.day.iso)\($0.after.reason)（\($0.after.source ?? "")）" }
    let rule = file.deadline.due == nil ? "等待按较晚的一日" : "按较早的一日安排"
    return "地方放假：\(days.joined(separator: "、"))。计入与不计入的期限分别为\(min(end, other).chinese)、"
      + "\(max(end, other).chinese)，\(rule)（本程序的理解）。"
  }

  private var deadline: String {
    if let due = file.deadline.due {
      let articles = ReckoningRules(of: file.state).decidingArticles.map(\.short).joined(separator: "、")
      let basis = articles.isEmpty ? "" : "依照\(articles)，"
      return "\(basis)答复期限为\(due.day.chinese)（\(due.day.weekday.name)）。"
    }
    if let delayed = delayedTo {
      return "依照条例第三十五条，确定延迟至\(delayed.chinese)（\(delayed.weekday.name)）答复。"
    }
    guard let awaiting = file.deadline.awaiting else { return "答复期限未定。" }
    guard awaiting != .confirmation else {
      let duty =
        file.state.received.channel == .ordinaryLetter ? "应于当日与申请人确认" : "迟延确认的风险由本机关承担"
      return "答复期限未定：申请\(file.state.arrival.chinese)到达，尚未与申请人确认收到，\(duty)（条例第三十一条）。"
    }
    let end = file.deadline.actBy.map { "，至\($0.day.chinese)\($0.isProvisional ? "（推定）" : "")" } ?? ""
    return "答复期限未定：\(awaiting.name)\(end)。"
  }

  /// How the case ended, and whether in time.
  private var ending: String? {
    guard let reply = file.state.reply else {
      return file.state.withdrawnOn.map { "申请人于\($0.chinese)撤回申请，本案终结。" }
    }
    let (day, basis) = reply.deciding
    let words =
      switch basis {
      case .sent(let manner): "\(day.chinese)以\(manner.name)发出，以该日为准"
      case .signed: "\(day.chinese)签收，以该日为准"
      case .unproven: "\(day.chinese)答复（未记录交邮或签收，以记录的答复日期为准）"
      }
    guard let due = [lastDay, file.deadline.otherEnd?.day].compactMap(\.self).max() else {
      return "答复：\(words)\(doubt)。"
    }
    let late = (try? calendar.workingDays(after: due, through: day)) ?? 0
    return "答复：\(words)，\(day <= due ? "未超过期限" : "已逾期\(late)个工作日")。"
  }

  /// Where the reply went out several times, which decides and why.
  private var service: [String] {
    guard let reply = file.state.reply, reply.attempts.count > 1 else { return [] }
    return [ServiceText(reply).decision]
  }

  private var doubt: String {
    let isUnknown = file.state.irregularities.contains { $0.kind == .timelinessUnknown }
    return isUnknown ? "；意见征询书的送达日期没有记录，是否逾期无法判断" : ""
  }

  /// How an open case stands today.
  private var standing: String? {
    guard file.state.stage.isOpen, let due = lastDay,
      let left = try? calendar.workingDays(after: today, through: due)
    else { return nil }
    let words = DaysLeft.text(to: due, left: left, today: today)
    return "截至\(today.chinese)（\(today.weekday.name)）尚未答复，\(due > today ? "剩余" : "")\(words)。"
  }

  /// Art. 35.
  private var delayedTo: Day? { file.deadline.awaiting == .delayedDay ? file.deadline.actBy?.day : nil }

  private var lastDay: Day? { file.deadline.due?.day ?? delayedTo }

  private func wrapped(_ line: String) -> [String] { columns.map { line.wrapped(toCells: $0) } ?? [line] }
}

/// 一 to 五: the numbers of the parts of a page.
private enum ChineseOrdinal {
  package static func text(_ number: Int) -> String { ["一", "二", "三", "四", "五"][number - 1] }
}
