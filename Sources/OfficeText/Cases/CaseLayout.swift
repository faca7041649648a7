package import Disclosure
package import OfficeStore
package import Terminal

/// Which columns a list of cases has, and how wide they are: one line a case on any terminal.
package struct CaseLayout {
  private let hasReceived: Bool
  private let hasUnit: Bool
  /// `2026-3` for 依申请公开〔2026〕第3号, where the list holds no other case of that year and number.
  private let hasShortNumbers: Bool
  /// The days left stand behind the due day instead of in a column of their own.
  private let joinsDaysLeft: Bool
  /// Cells of applicant and state at the most.
  private let applicantWidth: Int
  private let stateWidth: Int?
  private var contentWidth: Int?

  private init(
    received: Bool = false, unit: Bool = false, short: Bool = false, joined: Bool = false,
    applicant: Int = 14,
    state: Int? = nil
  ) {
    (hasReceived, hasUnit, hasShortNumbers, joinsDaysLeft) = (received, unit, short, joined)
    (applicantWidth, stateWidth) = (applicant, state)
  }

  private static let full = CaseLayout(received: true, unit: true)
  // From wide to narrow: what tells least about today's work goes first.
  private static let all: [CaseLayout] = [
    full, CaseLayout(unit: true), CaseLayout(unit: true, short: true), CaseLayout(short: true, joined: true),
    CaseLayout(short: true, joined: true, applicant: 8, state: 10),
  ]
  /// Cells below which the subject of an application says nothing.
  private static let leastContent = 16

  package static func fitting(
    _ rows: [CaseRow], today: Day, calendar: WorkingCalendar, columns: Int?
  ) -> CaseLayout {
    guard let columns else { return full }
    var last = full
    for layout in all {
      last = layout
      last.contentWidth = 0
      let others = last.table(rows, today: today, calendar: calendar).lines.map(CellWidth.of).max() ?? 0
      last.contentWidth = max(4, columns - others)
      if columns - others >= leastContent { return last }
    }
    return last
  }

  package func table(_ rows: [CaseRow], today: Day, calendar: WorkingCalendar) -> TextTable {
    var table = TextTable(columns: columns)
    let shared = Dictionary(grouping: rows) { CaseNumber($0.number).short ?? $0.number }.filter {
      $1.count > 1
    }
    for row in rows {
      let left = DaysLeft.text(row, today: today, calendar: calendar)
      let due = CaseTable.deadline(row)
      let short = CaseNumber(row.number).short.flatMap { shared[$0] == nil ? $0 : nil }
      let cells: [String?] = [
        hasShortNumbers ? short ?? row.number : row.number, hasReceived ? row.receivedOn?.iso ?? "待确认" : nil,
        row.applicant, row.subject, CaseTable.state(row),
        joinsDaysLeft ? (due == left ? due : "\(due) \(left)") : left, joinsDaysLeft ? nil : due,
        hasUnit ? row.unit ?? "" : nil,
      ]
      table.append(cells.compactMap { $0 })
    }
    return table
  }

  private var columns: [TextColumn] {
    let columns: [TextColumn?] = [
      TextColumn("编号", maxWidth: hasShortNumbers ? 16 : nil), hasReceived ? TextColumn("收到") : nil,
      TextColumn("申请人", maxWidth: applicantWidth), TextColumn("申请内容", maxWidth: contentWidth ?? 40),
      TextColumn("状态", maxWidth: stateWidth), TextColumn(joinsDaysLeft ? "期限" : "剩余"),
      joinsDaysLeft ? nil : TextColumn("期限"), hasUnit ? TextColumn("承办", maxWidth: 12) : nil,
    ]
    return columns.compactMap { $0 }
  }
}

extension CaseNumber {
  /// `2026-3`, and `2026-3-1` for a part of an application that was split, as commands take it; nil for a number without
  /// year and running number.
  package var short: String? {
    yearAndSerial.map { year, serial in "\(year)-\(serial)\(part.map { "-\($0)" } ?? "")" }
  }
}
