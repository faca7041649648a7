package import Disclosure
package import OfficeStore
import Terminal

/// One case: how it stands, what happened, and what does not agree with the law.
package struct ShowPage {
  private let file: CaseFile
  private let today: Day
  private let calendar: WorkingCalendar
  private let columns: Int?

  package init(_ file: CaseFile, today: Day, calendar: WorkingCalendar, columns: Int?) {
    self.file = file
    self.today = today
    self.calendar = calendar
    self.columns = columns
  }

  package var lines: [String] {
    factLines + review + proceedings + ["", "经过："] + timeline + irregularities
  }

  private var proceedings: [String] {
    ProceedingsText(file, today: today, calendar: calendar).parts.flatMap { part in
      ["", "\(part.title)："]
        + part.lines.flatMap { line in
          line.withoutControls.wrapped(toCells: columns.map { max(10, $0 - 2) } ?? .max).map { "  " + $0 }
        }
    }
  }

  /// How it stands, a line a fact; long ones go on below.
  package var factLines: [String] {
    facts.flatMap { name, value in
      let parts = value.withoutControls.wrapped(toCells: columns.map { max(10, $0 - 10) } ?? .max)
      return parts.enumerated().map { ($0 == 0 ? name : "").padded(toCells: 10) + $1 }
    }
  }

  private var facts: [(name: String, value: String)] {
    let (row, state) = (file.row, file.state)
    let facts: [(String, String?)] =
      [
        ("编号", row.number), ("查询编号", row.reference), ("类型", row.type.name), ("申请人", applicants),
        ("代理人", state.received.agent?.name), ("联系电话", state.phone), ("联系地址", state.address),
      ] + items + ParticularsText.facts(of: state) + [
        ("答复机关", row.organ), ("承办单位", row.unit),
        ("收到申请", row.receivedOn?.iso ?? "待与申请人确认（\(row.arrivedOn.iso)到达）"), ("阶段", row.stage.name),
        ("等待", row.holds.isEmpty ? nil : row.holds.map(\.name).joined(separator: "、")),
        ("答复", row.outcome?.name), ("期限", deadline), ("提供副本", copies),
      ]
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }

  /// What is still to be done with the copies that are to be given out (Arts. 15, 37).
  private var copies: String? {
    let lacks = file.state.stage.isOpen ? file.state.copiesNotReady.map { "“\($0.name)”\($0.lack)" } : []
    return lacks.isEmpty ? nil : lacks.joined(separator: "；")
  }

  private var applicants: String {
    let names = file.state.received.applicants.map(\.name).joined(separator: "、")
    return "\(names)（\(file.row.applicantKind.name)）"
  }

  private var items: [(String, String?)] {
    let items = file.state.received.items
    guard items.count > 1 else {
      return [
        ("申请内容", file.row.subject), ("信息文号", items.first?.documentNumber),
        ("特征描述", items.first?.description),
      ]
    }
    return items.enumerated().map { index, item in
      let others = [item.documentNumber, item.description].compactMap { $0.map { "（\($0)）" } }
      return (index == 0 ? "申请内容" : "", "\(item.number). \(item.content)\(others.joined())")
    }
  }

  private var deadline: String {
    let row = file.row
    if row.awaitsConfirmation { return "未定：\(row.awaiting ?? "")（\(row.arrivedOn.iso)到达，\(daysLeft)）" }
    if let delayed = row.delayedTo {
      return "\(delayed.wording)（延迟答复，条例第三十五条），\(delayed.day > today ? "剩余" : "")\(daysLeft)"
    }
    guard let due = row.due else {
      let wait = row.actBy.map { "，至\($0.day.iso)\($0.isProvisional ? "（暂）" : "")" } ?? ""
      let isOver = row.actBy.map { $0.day < today } ?? false
      return "未定：\(row.awaiting ?? "")\(wait)\(isOver ? "，已期满" : "")" + otherEnd
    }
    let left = daysLeft
    let provisional = due.isProvisional ? "（暂，放假通知尚未公布）" : ""
    return due.day.iso + provisional + (left.isEmpty ? "" : "，\(due.day > today ? "剩余" : "")\(left)")
      + otherEnd
  }

  private var otherEnd: String {
    guard let other = file.row.otherEnd else { return "" }
    return "；计入或不计地方放假的另一期限为\(other.iso)，见期限计算"
  }

  private var daysLeft: String { DaysLeft.text(file.row, today: today, calendar: calendar) }

  /// Only where the office has steps that a proposal passes: else the events say all.
  private var review: [String] {
    guard file.state.proposal?.steps.isEmpty == false else { return [] }
    return [""]
      + ReviewText(file.state).lines.flatMap { line in
        let margin = String(repeating: "  ", count: line.level)
        return line.text.withoutControls.wrapped(
          toCells: columns.map { max(10, $0 - 2 * line.level) } ?? .max
        )
        .map { margin + $0 }
      }
  }

  private var timeline: [String] {
    let fates = EntryFates(file.events)
    var table = TextTable(columns: [
      TextColumn("序号", alignment: .right), TextColumn("日期"), TextColumn("事项"), TextColumn("内容"),
      TextColumn("记录人"),
    ])
    for event in file.events {
      let name = event.fact.kind.name + (fates[event.sequence].map { "（\($0)）" } ?? "")
      table.append(
        ["\(event.sequence)", event.day.iso, name, event.fact.summary, event.person],
        wrappedTo: columns.map { [3: max(16, $0 - 58), 4: 10] } ?? [:])
    }
    return table.lines
  }

  private var irregularities: [String] {
    let found = file.state.irregularities
    return found.isEmpty ? [] : ["", "与法律不符或需要核对的："] + found.map { "  第\($0.event)条：\($0.wording)" }
  }
}
