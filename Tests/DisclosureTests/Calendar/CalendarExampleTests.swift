import Disclosure
import Testing

/// Each row of the tables of worked examples, as the officer would count it.
struct CalendarExampleTests {
  private let calendar = WorkingCalendar.current

  @Test func `第三十三条：期限届满日的算例逐行相符`() throws {
    let rows = try CalendarExamples.rows("deadlines")
    #expect(rows.count == 179)
    for row in rows {
      let end = try calendar.advance(row.day("start"), by: row.number("n"))
      #expect(try end == CountedDay(day: row.day("expected"), isProvisional: false), "\(row)")
    }
  }

  @Test func `算例所称的起算日性质与日历相符`() throws {
    for row in try CalendarExamples.rows("deadlines") {
      let nature = try calendar.status(of: row.day("start")).nature
      #expect(try Self.word(for: nature) == row.text("start_kind"), "\(row)")
    }
  }

  @Test func `算例所称落在调休上班日的确实落在调休上班日`() throws {
    let rows = try CalendarExamples.rows("deadlines").filter { try $0.text("category") == "lands_on_makeup" }
    #expect(rows.count == 11)
    for row in rows {
      let nature = try calendar.status(of: row.day("expected")).nature
      #expect(Self.word(for: nature) == "makeup_workday", "\(row)")
    }
  }

  @Test func `年中调整放假：按当时已知的通知计算`() throws {
    let rows = try CalendarExamples.rows("deadlines-as-known")
    #expect(rows.count == 12)
    for row in rows {
      #expect(try end(of: row, knownOn: "asof_before") == row.day("expected_before"), "\(row) before")
      #expect(try end(of: row, knownOn: "asof_after") == row.day("expected_after"), "\(row) after")
    }
  }

  @Test func `地方放假：全国口径与地方口径两个届满日并列`() throws {
    let rows = try CalendarExamples.rows("deadlines-regional")
    #expect(rows.count == 12)
    for row in rows {
      let code = try #require(RegionCode(String(row.text("region").suffix(6))), "\(row)")
      let (start, count) = try (row.day("start"), row.number("n"))
      let ends = PlannedEnd(
        national: try calendar.advance(start, by: count),
        regional: try WorkingCalendar.observed(in: code).advance(start, by: count))
      #expect(try ends.national.day == row.day("expected_national"), "\(row) national")
      #expect(try ends.regional.day == row.day("expected_region"), "\(row) regional")
      #expect(ends.differs, "\(row)")
      #expect(try ends.planned.day == min(row.day("expected_national"), row.day("expected_region")), "\(row)")
    }
  }

  @Test func `次年通知未发布：届满日为暂定，已知部分的工作日数确定`() throws {
    let rows = try CalendarExamples.rows("deadlines-unpublished")
    #expect(rows.count == 6)
    for row in rows {
      let (start, count) = try (row.day("start"), row.number("n"))
      #expect(try calendar.advance(start, by: count).certainty == .provisional, "\(row)")
      let counted = try calendar.workingDays(after: start, through: row.day("counted_to"))
      #expect(try counted == row.number("working_days_counted"), "\(row)")
      #expect(try row.text("expect") == "CALENDAR_NOT_PUBLISHED_2027", "\(row)")
      #expect(calendar.years.max() == 2026, "\(row)")
    }
  }

  private func end(of row: CalendarExamples.Row, knownOn column: String) throws -> Day {
    try WorkingCalendar.known(on: row.day(column)).advance(row.day("start"), by: row.number("n")).day
  }

  private static func word(for nature: DayStatus.Nature) -> String {
    switch nature {
    case .workday: "workday"
    case .weekend: "weekend"
    case .holiday: "holiday"
    case .makeUp: "makeup_workday"
    case .localDayOff: "local_day_off"
    case .undecided: "undecided"
    }
  }
}
