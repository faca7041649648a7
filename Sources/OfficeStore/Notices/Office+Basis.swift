import Disclosure

/// Keeping the list of cases reckoned by the notices that the program and the office know.
extension Office {
  /// The notices that the file was reckoned by; nil when it never was.
  func storedBasis() throws(StoreError) -> CalendarBasis? { try storedBasisText().map(CalendarBasis.init) }

  /// Whether the list rests on the notices that are known here.
  func isUpToDate() throws(StoreError) -> Bool { try storedBasisText() == shelf.basis.text }

  private func storedBasisText() throws(StoreError) -> String? {
    try database.row("SELECT basis FROM reckoning") { (row: Row) throws(StoreError) in row.text(0) }
  }

  /// Brings calendars and list of cases up to what the program and the office know now. Inside the transaction of
  /// a change, and at opening.
  ///
  /// Another person may have accepted a notice since, and a newer program may carry one that the file was not
  /// reckoned by.
  func bringCalendarsUpToDate() throws(StoreError) {
    guard try !isUpToDate() else { return }
    let stored = try storedBasis()
    var current = CalendarShelf(NoticeBook(accepted: try acceptedNotices()))
    if stored?.text != current.basis.text {
      let first = stored.map(current.basis.firstDifference) ?? WorkingCalendar.range.lowerBound
      if let first {
        let pass = Reckoning(from: first, isWriting: true, passesOverUnreadable: true)
        try reckonAnew(pass, by: &current) { (_, _) throws(StoreError) in }
        try reckonLimitsAnew(pass, by: &current) { (_, _) throws(StoreError) in }
      }
      try store(current.basis)
    }
    shelf = current
  }

  func store(_ basis: CalendarBasis) throws(StoreError) {
    try run(
      """
      INSERT INTO reckoning (id, basis) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET basis = excluded.basis
      """, [basis.text])
  }

  /// Takes up the notices at opening. A reader changes nothing: it counts by what it knows, and
  /// ``isReckonedByOtherNotices`` says that the list was not.
  func takeUpNotices(_ access: Access) throws(StoreError) {
    shelf = CalendarShelf(NoticeBook(accepted: try acceptedNotices()))
    guard try !isUpToDate() else { return }
    switch access {
    case .readOnly: isReckonedByOtherNotices = true
    case .readWrite:
      try database.transaction { () throws(StoreError) in try bringCalendarsUpToDate() }
    }
  }

  /// The calendars that the list of cases was reckoned by, made from what is known of it; nil when it rests on a
  /// notice that this program does not know.
  func shelfOfList() throws(StoreError) -> CalendarShelf? {
    guard let stored = try storedBasis() else { return nil }
    let known = CalendarShelf(NoticeBook(accepted: try acceptedNotices()))
    guard stored.text != known.basis.text else { return known }
    guard stored.isWithin(known.book) else { return nil }
    let overlays = stored.known(of: known.book.overlays)
    return CalendarShelf(
      known.book.restricted(
        national: { stored.contains(CalendarNotice($0)) }, overlays: { overlays.contains($0) }))
  }
}
