public import Disclosure

extension Office {
  /// The notices that deadlines are counted by.
  public var notices: NoticeBook { shelf.book }

  /// What accepting a notice would move, without changing anything.
  ///
  /// - Throws: ``StoreError/noticeUnfit(_:)``.
  public func preview(_ notice: CalendarNotice, today: Day) throws(StoreError) -> NoticeEffect {
    try database.transaction(.deferred) { () throws(StoreError) in
      if try !isUpToDate() {
        shelf = CalendarShelf(NoticeBook(accepted: try acceptedNotices()))
      }
      try refuseUnfit(notice, today: today)
      return try effect(of: notice, counting: shelf.book.adding(notice), isWriting: false)
    }
  }

  /// Accepts a notice and reckons every case anew that it touches, in one transaction. Only an administrator may.
  ///
  /// - Throws: ``StoreError/noticeUnfit(_:)``, ``StoreError/officeRolesLack(needed:has:)``.
  public func accept(_ notice: CalendarNotice, by entry: Entry) throws(StoreError) -> NoticeEffect {
    try changing { () throws(StoreError) in
      let person = try officePerson(entry, .noticeAccepted)
      try refuseUnfit(notice, today: entry.today)
      try append(.noticeAccepted(NoticeAccepted(notice)), by: person.name, entry)
      return try effect(of: notice, counting: shelf.book.adding(notice), isWriting: true)
    }
  }

  /// Takes a notice back: every case is counted again as if it had not been accepted. Only an administrator may.
  ///
  /// - Throws: ``StoreError/unknownNotice(_:isCarried:)``, ``StoreError/noticeNeeded(_:by:)``.
  public func withdrawNotice(
    _ number: String, reason: String, by entry: Entry
  ) throws(StoreError) -> NoticeEffect {
    try changing { () throws(StoreError) in
      let person = try officePerson(entry, .noticeWithdrawn)
      let (notice, rest) = try withdrawable(number)
      try append(
        .noticeWithdrawn(NoticeWithdrawn(number: notice.number, reason: reason)), by: person.name, entry)
      return try effect(of: notice, counting: rest, isWriting: true)
    }
  }

  /// What taking a notice back would move, without changing anything.
  ///
  /// - Throws: ``StoreError``, as ``withdrawNotice(_:reason:by:)``.
  public func previewWithdrawal(of number: String) throws(StoreError) -> NoticeEffect {
    try database.transaction(.deferred) { () throws(StoreError) in
      let (notice, rest) = try withdrawable(number)
      return try effect(of: notice, counting: rest, isWriting: false)
    }
  }

  /// An accepted notice, and the notices without it.
  private func withdrawable(_ number: String) throws(StoreError) -> (notice: CalendarNotice, rest: NoticeBook)
  {
    let key = CaseNumber.folded(number)
    guard let notice = shelf.book.accepted.first(where: { $0.key == key }) else {
      throw .unknownNotice(
        number, isCarried: HolidayNotice.published.contains { CalendarNotice($0).key == key })
    }
    let rest = shelf.book.removing(notice)
    if let change = rest.orphan { throw .noticeNeeded(notice.number, by: change.number) }
    return (notice, rest)
  }

  private func refuseUnfit(_ notice: CalendarNotice, today: Day) throws(StoreError) {
    do { try NoticeCheck(notice).check(today: today, against: shelf.book) } catch {
      throw .noticeUnfit(error)
    }
  }

  /// The accepted notices that were not taken back, in the order of their acceptance.
  func acceptedNotices() throws(StoreError) -> [CalendarNotice] {
    try database.rows(
      """
      SELECT events.seq, events.record FROM notices JOIN events ON events.id = notices.event_id
        ORDER BY notices.event_id
      """
    ) { (row: Row) throws(StoreError) in
      let (sequence, line) = (row.integer(0), row.text(1))
      do {
        let record = try coder.decode(line, as: EventRecord<OfficeFact>.self)
        guard case .noticeAccepted(let accepted) = record.fact else {
          throw StoreError.unreadableRecord(
            stream: RecordStream.office.name, sequence: sequence, reason: "no notice")
        }
        return accepted.content
      } catch {
        throw .unreadableRecord(stream: RecordStream.office.name, sequence: sequence, reason: "\(error)")
      }
    }
  }

  func project(_ fact: NoticeAccepted) throws(StoreError) {
    try run(
      "INSERT INTO notices (number_key, event_id) SELECT $1, max(id) FROM events", [fact.content.key])
  }

  func project(_ fact: NoticeWithdrawn) throws(StoreError) {
    try run("DELETE FROM notices WHERE number_key = $1", [CaseNumber.folded(fact.number)])
  }
}
