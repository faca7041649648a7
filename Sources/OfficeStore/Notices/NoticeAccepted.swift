import Disclosure

/// A notice that the office accepted, in full: what it counted by stays readable whatever the program carries.
struct NoticeAccepted: Codable, Hashable {
  let notice: HolidayNotice
  /// Nil for a notice of the State Council.
  let issuer: String?
  let scope: [RegionCode]?

  init(_ notice: CalendarNotice) {
    self.notice = notice.arrangement
    issuer = notice.locality?.issuer
    scope = notice.locality?.scope
  }

  var content: CalendarNotice {
    let locality = issuer.map { CalendarNotice.Locality(issuer: $0, scope: scope ?? []) }
    return CalendarNotice(notice, locality: locality)
  }

  /// A notice whose days cannot be was never accepted.
  var flaw: String? {
    do {
      try NoticeCheck(content).checkDays()
      return nil
    } catch { return "\(error.problem)" }
  }
}

/// A notice taken back: every day is counted again as if it had not been accepted.
struct NoticeWithdrawn: Codable, Hashable {
  let number: String
  let reason: String
}
