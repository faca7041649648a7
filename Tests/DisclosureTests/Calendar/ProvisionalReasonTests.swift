import Disclosure
import Testing

struct ProvisionalReasonTests {
  @Test func `为什么是推定：年末三日、未公布的年度、当地未定的节日`() throws {
    let calendar = WorkingCalendar.observed(in: "622922")
    #expect(try calendar.provisionalReasons(after: "2026-11-20", through: "2026-12-28") == [])
    #expect(
      try calendar.provisionalReasons(after: "2026-11-20", through: "2027-03-15") == [
        .yearEnd(year: 2026), .arrangementsAwaited(year: 2027),
        .localDecision(festival: "开斋节", source: "临夏回族自治州人民政府（当年通知） 《全国年节及纪念日放假办法》第四条"),
      ])
    #expect(try calendar.provisionalReasons(after: "2027-01-10", through: "2027-01-10") == [])
  }

  @Test(
    arguments: [
      ("2026-11-20", 0, "2026-11-20"), ("2026-11-20", 1, "2026-11-19"), ("2026-11-22", 0, "2026-11-20"),
      ("2026-10-08", 1, "2026-09-30"), ("2026-10-12", 2, "2026-10-09"), ("2026-01-05", 1, "2026-01-04"),
    ] as [(Day, Int, Day)])
  func `working days are counted back`(end: Day, count: Int, day: Day) throws {
    #expect(
      try WorkingCalendar.current.workingDay(count, before: end) == CountedDay(day: day, isProvisional: false)
    )
  }

  @Test func `counting back undoes counting forward`() throws {
    let calendar = WorkingCalendar.current
    for start in Day.days(from: "2025-12-01", through: "2026-03-31")
    where try calendar.status(of: start).isWorking {
      for count in [0, 1, 5, 20, 40] {
        let end = try calendar.advance(start, by: count)
        #expect(try calendar.workingDay(count, before: end.day).day == start)
      }
    }
    #expect(try calendar.workingDay(3, before: "2027-01-06").isProvisional)
    #expect(throws: CalendarError.self) { try calendar.workingDay(5, before: "2007-12-31") }
  }
}
