import Disclosure
import Terminal
import OfficeText

/// A year's days off and make-up days month by month, with the notices behind them, for people.
struct CalendarPage {
  private let calendar: CalendarOfYear
  private let columns: Int?

  init(_ calendar: CalendarOfYear, columns: Int?) {
    self.calendar = calendar
    self.columns = columns
  }

  var lines: [String] {
    get throws(CalendarError) {
      let reasons = try calendar.reasons.map { "推定：\($0.wording)。" }
      return wrapped(["\(calendar.year)年放假和调休上班"] + reasons) + [""] + (try months) + [""]
        + wrapped(notices + local + contradictions)
    }
  }

  private var months: [String] {
    get throws(CalendarError) {
      var table = TextTable(columns: [
        TextColumn("月份"), TextColumn("工作日", alignment: .right), TextColumn("放假"), TextColumn("调休上班"),
      ])
      var (total, mark) = (0, "")
      for month in 1...12 {
        let days = try calendar.statuses(ofMonth: month)
        let working = days.filter(\.isWorking).count
        let provisional = days.contains(where: \.isProvisional) ? "暂" : ""
        total += working
        if mark.isEmpty { mark = provisional }
        table.append(
          ["\(month)月", "\(provisional)\(working)", off(days), makeUp(days)],
          wrappedTo: columns.map { [2: max(20, $0 - 41), 3: 20] } ?? [:])
      }
      return table.lines + ["全年\(mark)\(total)个工作日"]
    }
  }

  /// 1日至3日元旦: days in a row of one festival together.
  private func off(_ days: [DayStatus]) -> String {
    var runs: [(first: DayStatus, last: DayStatus, festival: String)] = []
    for status in days {
      guard case .holiday(let festival, _) = status.nature else { continue }
      if let run = runs.last, run.last.day + 1 == status.day, run.festival == festival {
        runs[runs.count - 1].last = status
      } else {
        runs.append((status, status, festival))
      }
    }
    return runs.map { run in
      let days = run.first == run.last ? date(run.first) : "\(date(run.first))至\(run.last.day.dayOfMonth)日"
      return "\(days) \(run.festival)"
    }.joined(separator: "；")
  }

  private func makeUp(_ days: [DayStatus]) -> String {
    days.filter {
      if case .makeUp = $0.nature { return true }
      return false
    }.map { "\(date($0))（\($0.day.weekday.name)）" }.joined(separator: "、")
  }

  private func date(_ status: DayStatus) -> String {
    (status.isProvisional ? "暂" : "") + "\(status.day.dayOfMonth)日"
  }

  private var notices: [String] {
    let lines = calendar.notable.map { notice in
      let source = calendar.isAccepted(notice.number) ? "本机关录入" : "随程序"
      return "  \(notice.number)  \(notice.issued.iso)公布  \(source)  \(notice.title)"
    }
    return ["依据的通知："] + (lines.isEmpty ? ["  无"] : lines)
  }

  private var local: [String] {
    guard let region = calendar.region else {
      return ["地方放假：没有设置行政区划代码，不适用；各地的用 --region 代码 查看"]
    }
    guard !calendar.overlays.isEmpty else { return ["\(region.digits)当年没有地方放假"] }
    return ["\(region.digits)适用的地方放假（对答复期限的影响没有明文，两个期限并列，按较早的一日安排）："]
      + calendar.overlays.flatMap(lines)
  }

  private func lines(of overlay: RegionalOverlay) -> [String] {
    let number = overlay.number.map { "，\($0)" } ?? ""
    let source = overlay.number.map(calendar.isAccepted) == true ? "，本机关录入" : "，随程序"
    let scope = overlay.scope.map(\.digits).joined(separator: "、")
    let days = [("放假", overlay.off), ("调休上班", overlay.makeUp), ("待定", overlay.undecided)]
    return ["  \(overlay.name)（\(overlay.issuer)\(number)，适用\(scope)\(source)）"]
      + days.filter { !$0.1.isEmpty }.map { "    \($0.0) \(DayRuns.text($0.1))" }
  }

  private var contradictions: [String] {
    calendar.notices.contradicting.map {
      "注意：本机关录入的\($0.number)与随程序提供的内容不同，按随程序的计算。请对照原文核对，并用 kaijuan calendar remove 撤下。"
    }
  }

  private func wrapped(_ lines: [String]) -> [String] {
    guard let columns else { return lines }
    return lines.flatMap { line in
      let indent = String(line.prefix { $0 == " " })
      let hanging = indent.isEmpty ? "" : indent + "  "
      return line.dropFirst(indent.count).description.wrapped(toCells: columns - hanging.count)
        .enumerated().map { ($0 == 0 ? indent : hanging) + $1 }
    }
  }
}

/// Days as text, those in a row together: 2027-05-15至05-19、2027-06-01.
enum DayRuns {
  static func text(_ days: [Day]) -> String {
    var runs: [(first: Day, last: Day)] = []
    for day in days.sorted() {
      if let last = runs.last?.last, day <= last + 1 {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day))
      }
    }
    return runs.map { run in
      run.first == run.last ? run.first.iso : "\(run.first.iso)至\(run.last.iso.dropFirst(5))"
    }.joined(separator: "、")
  }
}
