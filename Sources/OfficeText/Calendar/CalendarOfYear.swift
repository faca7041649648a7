package import Disclosure

/// A year's days off and make-up days with the notices behind them, by the State Council's arrangements alone and
/// with the local days of a region.
package struct CalendarOfYear {
  package let year: Int
  package let region: RegionCode?
  package let notices: NoticeBook
  package let national: WorkingCalendar
  /// The local days that fall into the year, of the region; none apply where none is asked for.
  package let overlays: [RegionalOverlay]

  package init(year: Int, region: RegionCode?, notices: NoticeBook) {
    self.year = year
    self.region = region
    self.notices = notices
    national = WorkingCalendar(notices: notices.national)
    let local = region.map(notices.overlays(for:)) ?? []
    overlays = local.map { $0.settled(by: local).within(year: year) }.filter { !$0.days.isEmpty }
  }

  /// The State Council's notices that set days of the year.
  package var notable: [HolidayNotice] {
    notices.national.filter { notice in
      notice.year == year
        || notice.items.contains { $0.offFrom.year == year || $0.makeUp.contains { $0.year == year } }
    }.sorted { $0.issued < $1.issued }
  }

  package func isAccepted(_ number: String) -> Bool {
    let key = CaseNumber.folded(number)
    let isCarried = HolidayNotice.published.contains { CalendarNotice($0).key == key }
    return !isCarried && notices.accepted.contains { $0.key == key }
  }

  package func statuses(ofMonth month: Int) throws(CalendarError) -> [DayStatus] {
    var statuses: [DayStatus] = []
    for day in Day.days(from: Day.firstDay(ofYear: year), through: Day.lastDay(ofYear: year))
    where day.month == month {
      statuses.append(try national.status(of: day))
    }
    return statuses
  }

  /// Why days of the year may still change.
  package var reasons: [ProvisionalReason] {
    get throws(CalendarError) {
      try national.provisionalReasons(
        after: max(Day.firstDay(ofYear: year) - 1, WorkingCalendar.range.lowerBound),
        through: Day.lastDay(ofYear: year))
    }
  }
}

extension CalendarOfYear {
  package var json: JSONOutput {
    get throws(CalendarError) {
      var off: [JSONOutput] = []
      var makeUp: [JSONOutput] = []
      for month in 1...12 {
        for status in try statuses(ofMonth: month) {
          if case .holiday(let festival, let source) = status.nature {
            off.append(Self.day(status, festival, source))
          }
          if case .makeUp(let festival, let source) = status.nature {
            makeUp.append(Self.day(status, festival, source))
          }
        }
      }
      return .object([
        "year": .integer(year), "region": .optional(region?.digits),
        "certainty": .text((try reasons.isEmpty ? Certainty.certain : .provisional).rawValue),
        "why": .list(try reasons.map { .text($0.wording) }), "notices": .list(notable.map(notice)),
        "off": .list(off), "makeUp": .list(makeUp), "overlays": .list(overlays.map(overlay)),
      ])
    }
  }

  private static func day(_ status: DayStatus, _ festival: String, _ source: String) -> JSONOutput {
    .object([
      "day": .text(status.day.iso), "festival": .text(festival), "source": .text(source),
      "certainty": .text((status.isProvisional ? Certainty.provisional : .certain).rawValue),
    ])
  }

  private func notice(_ notice: HolidayNotice) -> JSONOutput {
    .object([
      "number": .text(notice.number), "issued": .text(notice.issued.iso), "title": .text(notice.title),
      "year": .integer(notice.year), "source": .text(isAccepted(notice.number) ? "accepted" : "carried"),
    ])
  }

  private func overlay(_ overlay: RegionalOverlay) -> JSONOutput {
    .object([
      "name": .text(overlay.name), "issuer": .text(overlay.issuer), "number": .optional(overlay.number),
      "scope": .list(overlay.scope.map { .text($0.digits) }),
      "source": .text(overlay.number.map(isAccepted) == true ? "accepted" : "carried"),
      "off": .list(overlay.off.map { .text($0.iso) }), "makeUp": .list(overlay.makeUp.map { .text($0.iso) }),
      "undecided": .list(overlay.undecided.map { .text($0.iso) }),
    ])
  }
}

extension RegionalOverlay {
  /// Every day that it names.
  fileprivate var days: [Day] { off + makeUp + undecided }

  fileprivate func within(year: Int) -> RegionalOverlay {
    RegionalOverlay(
      name: name, issuer: issuer, number: number, scope: scope, off: off.filter { $0.year == year },
      makeUp: makeUp.filter { $0.year == year }, undecided: undecided.filter { $0.year == year })
  }
}
