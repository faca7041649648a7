import Disclosure

extension Office {
  /// Counts the cases anew by other notices: the one function behind showing what a notice moves and moving it.
  func effect(
    of notice: CalendarNotice, counting book: NoticeBook, isWriting: Bool
  ) throws(StoreError) -> NoticeEffect {
    var (old, new) = (shelf, CalendarShelf(book))
    var moves: [NoticeEffect.Move] = []
    var limits: [NoticeEffect.LimitMove] = []
    let open = try openCount()
    if let first = old.basis.firstDifference(from: new.basis) {
      let pass = Reckoning(from: first, isWriting: isWriting, passesOverUnreadable: false)
      try reckonAnew(pass, by: &new) {
        (before, after) throws(StoreError) in
        moves.append(try Self.move(before, after, old: old.calendars(for: after.events)))
      }
      try reckonLimitsAnew(pass, by: &new) { (stream, rows) throws(StoreError) in
        limits += try limitMoves(in: stream, rows)
      }
    }
    if isWriting {
      try store(new.basis)
      shelf = new
    }
    return NoticeEffect(notice, moves: moves, limits: limits, open: open)
  }

  private func openCount() throws(StoreError) -> Int {
    try database.row("SELECT count(*) FROM cases WHERE is_open = 1") {
      (row: Row) throws(StoreError) in row.integer(0)
    } ?? 0
  }

  private static func move(
    _ before: CaseRow, _ reckoned: Reckoned, old: OfficeCalendars
  ) throws(StoreError) -> NoticeEffect.Move {
    let after = reckoned.row
    let region = CalendarShelf.regions(of: reckoned.events).first?.digits
    let old = old.calendar(of: region) ?? old.national
    let new = reckoned.calendars.calendar(of: region) ?? reckoned.calendars.national
    let ends = [before.actingDay?.day, after.actingDay?.day, before.otherEnd, after.otherEnd].compactMap {
      $0
    }
    let start = after.receivedOn ?? after.arrivedOn
    let changes = try StoreError.reckoning { () throws(CalendarError) in
      try new.changes(from: old, after: start, through: max(start, ends.max() ?? start))
    }
    return NoticeEffect.Move(before: before, after: after, changes: changes)
  }

  private func limitMoves(
    in stream: RecordStream, _ rows: [DisputeRow]
  ) throws(StoreError) -> [NoticeEffect.LimitMove] {
    let stored = try database.rows(
      "SELECT id, limit_end, is_limit_provisional FROM disputes WHERE stream = $1 AND limit_end IS NOT NULL",
      [stream.name]
    ) { (row: Row) throws(StoreError) in
      (id: row.text(0), end: CountedDay(day: row.day(1), isProvisional: row.integer(2) == 1))
    }
    var number: String?
    if case .caseFile(let id) = stream { number = try row(id: id)?.number }
    return rows.compactMap { row in
      guard let limit = row.limit, let before = stored.first(where: { $0.id == row.id })?.end,
        before != limit.end
      else { return nil }
      return NoticeEffect.LimitMove(
        dispute: row.id, caseNumber: number, topic: limit.rule.topic, before: before, after: limit.end)
    }
  }
}

extension NoticeEffect {
  fileprivate init(_ notice: CalendarNotice, moves: [Move], limits: [LimitMove], open: Int) {
    let ofOpen = moves.filter(\.after.isOpen)
    self.notice = notice
    moved = ofOpen.filter { !$0.after.hasDays(of: $0.before) }.sorted {
      ($0.after.actingDay?.day.number ?? .max, $0.after.id) < (
        $1.after.actingDay?.day.number ?? .max, $1.after.id
      )
    }
    kept = ofOpen.filter { $0.after.hasDays(of: $0.before) }
    ended = moves.filter { !$0.after.isOpen }
    self.limits = limits
    unaffected = open - ofOpen.count
  }
}
