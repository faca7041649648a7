import Disclosure
import OfficeStore
import OfficeText
import Terminal

/// The cases that a form became, and what can be done with them next.
struct SavedIntake {
  private(set) var rows: [CaseRow]
  /// What the applicant is to add; nil where nothing is lacking.
  let advice: String?
  /// What went wrong after the cases were there.
  var note: String?
  private var cursor: ListCursor

  init(_ rows: [CaseRow], advice: String?) {
    self.rows = rows
    self.advice = advice
    cursor = ListCursor(count: rows.count, page: rows.count)
  }

  var selected: CaseRow { rows[cursor.position] }

  mutating func handle(_ key: Key) -> Bool { cursor.handle(key) }

  /// As they stand now: one may have been opened and worked on.
  mutating func refresh(at desk: Desk) throws(ConsoleFault) {
    let numbers = rows.map(\.number)
    rows = try desk.reading { (office) throws(StoreError) in
      try numbers.map { (number) throws(StoreError) in try office.row(named: number) }
    }
  }

  private var unregistered: [CaseRow] { rows.filter { $0.stage == .received } }

  /// Why they cannot be registered now; nil where they can.
  var registrationRefusal: String? {
    if unregistered.isEmpty { return "已经登记。" }
    return unregistered.allSatisfy { $0.receivedOn != nil } ? nil : "尚未与申请人确认收到申请，不能登记（条例第三十一条）。"
  }

  /// 登记 today of all that are not registered yet.
  mutating func register(at desk: Desk) throws(ConsoleFault) {
    try refresh(at: desk)
    for row in unregistered {
      _ = try desk.writing { (office, entry) throws(StoreError) in
        try office.record(.registered(Registered()), on: entry.today, of: row, by: entry)
      }
    }
    try refresh(at: desk)
  }

  var actions: [Action] {
    [
      Action(.enter, .character("o"), name: "打开案件", isFrequent: true),
      Action(.character("d"), name: "现在登记", refusal: registrationRefusal, isFrequent: true),
      Action(.character("n"), name: "收下一件", isFrequent: true),
      Action(.escape, .character("h"), name: "回到办件", isFrequent: true),
    ]
  }

  func draw(in canvas: inout Canvas, _ part: CellRect, today: Day, calendar: WorkingCalendar) {
    let table = table(today: today, calendar: calendar).lines
    canvas.draw("已收件\(rows.count > 1 ? "，共\(rows.count)件" : "")", in: part.top(1), style: .title)
    let list = part.droppingTop(2)
    canvas.draw(table, in: list)
    canvas.restyle(list.top(1)) { _ in .title }
    canvas.restyle(list.droppingTop(cursor.position + 2).top(1)) { _ in .selected }
    let lines = next(today: today).flatMap { $0.wrapped(toCells: max(10, part.columns)) }
    canvas.draw(lines, in: list.droppingTop(table.count + 1))
  }

  private func table(today: Day, calendar: WorkingCalendar) -> TextTable {
    var table = TextTable(columns: [
      TextColumn("编号"), TextColumn("查询编号"), TextColumn("收到申请"), TextColumn("答复期限"),
    ])
    for row in rows {
      table.append([row.number, row.reference, row.receivedOn?.iso ?? "待确认", CaseTable.deadline(row)])
    }
    return table
  }

  private func next(today: Day) -> [String] {
    let told = "请把查询编号告诉申请人，凭它可以查询办理情况。"
    let waits =
      rows.contains { $0.awaitsConfirmation }
      ? ["接着要做：今天与申请人联系，确认收到申请，确认之日为收到申请之日。确认后打开案件，记“\(CaseEventKind.receiptConfirmed.name)”。"]
      : unregistered.isEmpty ? ["已经登记，可以打开案件交办、办理。"] : ["接着要做：按d登记，或打开案件核对。登记后按几件计数不再变动。"]
    return [told] + waits + [advice.map { "\($0)。" }, note].compactMap(\.self)
  }
}
