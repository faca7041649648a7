// A notice against those that are known already.
extension NoticeCheck {
  func checkKnown(_ book: NoticeBook) throws(NoticeFault) {
    let carried = HolidayNotice.published.map { CalendarNotice($0) }
    try compare(with: carried, isCarried: true)
    try compareWithCarriedOverlays()
    try compare(with: book.accepted, isCarried: false)
  }

  private func compare(with known: [CalendarNotice], isCarried: Bool) throws(NoticeFault) {
    guard let same = known.first(where: { $0.key == notice.key }) else { return }
    throw NoticeFault(
      part: .number,
      problem: same.isSame(as: notice)
        ? .alreadyKnown(isCarried: isCarried) : .contradicts(isCarried: isCarried))
  }

  /// The program carries local days without title or day of issue.
  private func compareWithCarriedOverlays() throws(NoticeFault) {
    let same = RegionalOverlay.carried.filter { $0.number.map(CaseNumber.folded) == notice.key }
    guard !same.isEmpty else { return }
    let isSame =
      Set(same.flatMap(\.off)) == Set(notice.arrangement.items.flatMap(\.off))
      && Set(same.flatMap(\.makeUp)) == Set(notice.arrangement.items.flatMap(\.makeUp))
    throw NoticeFault(
      part: .number, problem: isSame ? .alreadyKnown(isCarried: true) : .contradicts(isCarried: true))
  }

  /// A year's first notice has every day of 《全国年节及纪念日放假办法》; a later one only changes some.
  func checkYear(_ book: NoticeBook) throws(NoticeFault) {
    let arrangement = notice.arrangement
    let ofTheYear = book.national.filter { $0.year == arrangement.year }
    guard let first = ofTheYear.min(by: { $0.issued < $1.issued }) else { return try checkStatutoryDays() }
    guard first.issued <= arrangement.issued else {
      throw NoticeFault(
        part: .issued, problem: .changeBeforeArrangements(number: first.number, issued: first.issued))
    }
  }

  private func checkStatutoryDays() throws(NoticeFault) {
    guard let (festival, day) = missingStatutoryDay else { return }
    throw NoticeFault(part: .items, problem: .statutoryDayMissing(festival: festival, day))
  }

  /// The first day of 《全国年节及纪念日放假办法》 that the notice does not set off.
  var missingStatutoryDay: (festival: String, day: Day)? {
    let off = Set(notice.arrangement.items.flatMap(\.off))
    for (festival, days) in StatutoryHolidays.festivals(ofYear: notice.arrangement.year) ?? [] {
      if let missing = days.first(where: { !off.contains($0) }) { return (festival, missing) }
    }
    return nil
  }

  /// Days of an undecided festival lie where the festival does.
  func checkFestivals(_ book: NoticeBook) throws(NoticeFault) {
    for (index, overlay) in notice.overlays.enumerated() {
      let undecided = book.overlays.filter { known in
        known.name == overlay.name && !known.undecided.isEmpty && overlay.scope.contains(where: known.binds)
      }
      let runs = undecided.flatMap(\.undecidedRuns)
      guard let off = overlay.off.first, !runs.isEmpty else { continue }
      guard !runs.contains(where: { overlay.settles($0, of: overlay.name) }),
        let nearest = runs.min(by: { abs($0.lowerBound - off) < abs($1.lowerBound - off) })
      else { continue }
      throw NoticeFault(
        part: .offFrom(item: index),
        problem: .farFromFestival(festival: overlay.name, computed: nearest))
    }
  }
}
