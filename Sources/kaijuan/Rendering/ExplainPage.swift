import Disclosure
import OfficeStore
import Terminal

/// How a deadline came about, as a page that an officer can put before a court: the case, the rules in words, the
/// days, and what follows.
struct ExplainPage {
  private let file: CaseFile
  private let asOf: Day?
  private let today: Day
  private let calendar: WorkingCalendar
  private let columns: Int?

  init(_ file: CaseFile, asOf: Day?, today: Day, calendar: WorkingCalendar, columns: Int?) {
    self.file = file
    self.asOf = asOf
    self.today = today
    self.calendar = calendar
    self.columns = columns
  }

  var lines: [String] {
    let rules = ReckoningRules(of: file.state).lines
    var parts: [(title: String, lines: [String])] = []
    if !rules.isEmpty { parts.append(("适用的规定", rules)) }
    if !file.deadline.reckoning.isEmpty {
      parts.append(("计算过程", ReckoningText.lines(file.deadline.reckoning, columns: columns)))
    }
    parts.append(("结论", conclusion))
    let marked = file.state.irregularities.map { "第\($0.event)条记录：\($0.wording)" }
    if !marked.isEmpty { parts.append(("与法律不符或需要核对的", marked)) }
    return heading.flatMap(wrapped)
      + parts.enumerated().flatMap { index, part in
        ["", "\(ChineseOrdinal.text(index + 1))、\(part.title)"] + part.lines.flatMap(wrapped)
      }
  }

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
    if file.deadline.due?.isProvisional == true {
      lines.append("此日期为推定：有关年度的放假安排通知尚未公布，公布后可能变动，不得写入文书。")
    }
    if let other = file.deadline.otherEnd {
      lines.append("如按地方放假的另一种理解，期限为\(other.day.chinese)；按较早的一日安排（本程序的理解）。")
    }
    return lines + [ending ?? standing].compactMap { $0 }
  }

  private var deadline: String {
    if let due = file.deadline.due {
      let articles = ReckoningRules(of: file.state).decidingArticles.map(\.short).joined(separator: "、")
      let basis = articles.isEmpty ? "" : "依照\(articles)，"
      return "\(basis)答复期限为\(due.day.chinese)（\(due.day.weekday.name)）。"
    }
    guard let awaiting = file.deadline.awaiting else { return "答复期限未定。" }
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
    guard let due = file.deadline.due?.day else { return "答复：\(words)\(doubt)。" }
    let late = (try? calendar.workingDays(after: due, through: day)) ?? 0
    return "答复：\(words)，\(day <= due ? "未超过期限" : "已逾期\(late)个工作日")。"
  }

  private var doubt: String {
    let isUnknown = file.state.irregularities.contains { $0.kind == .timelinessUnknown }
    return isUnknown ? "；意见征询书的送达日期没有记录，是否逾期无法判断" : ""
  }

  /// How an open case stands today.
  private var standing: String? {
    guard file.state.stage.isOpen, let due = file.deadline.due?.day,
      let left = try? calendar.workingDays(after: today, through: due)
    else { return nil }
    let words = DaysLeft.text(to: due, left: left, today: today)
    return "截至\(today.chinese)（\(today.weekday.name)）尚未答复，\(due > today ? "剩余" : "")\(words)。"
  }

  private func wrapped(_ line: String) -> [String] { columns.map { line.wrapped(toCells: $0) } ?? [line] }
}

/// 一 to 四: the numbers of the parts of a page.
private enum ChineseOrdinal {
  static func text(_ number: Int) -> String { ["一", "二", "三", "四"][number - 1] }
}
