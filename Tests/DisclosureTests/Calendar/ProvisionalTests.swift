import Disclosure
import Testing

/// Which answers are marked as open to change by a notice that is not out.
struct ProvisionalTests {
  private let calendar = WorkingCalendar.current

  @Test func `无通知的年度：每一天都是暂定的`() throws {
    for day in Day.days(from: "2027-01-01", through: "2050-12-31") {
      #expect(try calendar.status(of: day).isProvisional)
    }
  }

  @Test func `有通知的年度：除末年12月29日至31日外都是确定的`() throws {
    let days = Day.days(from: "2007-12-29", through: "2026-12-31")
    let provisional = try days.filter { try calendar.status(of: $0).isProvisional }
    #expect(provisional == ["2026-12-29", "2026-12-30", "2026-12-31"])
  }

  @Test func `末年12月29日至31日：届满于此或经过此段的为暂定，日期照算`() throws {
    #expect(try calendar.advance("2026-12-25", by: 1) == CountedDay(day: "2026-12-28", isProvisional: false))
    #expect(try calendar.advance("2026-12-25", by: 2) == CountedDay(day: "2026-12-29", isProvisional: true))
    #expect(try calendar.advance("2026-12-31", by: 1) == CountedDay(day: "2027-01-04", isProvisional: true))
    #expect(
      try calendar.workingDay(onOrAfter: "2026-12-30") == CountedDay(day: "2026-12-30", isProvisional: true))
    #expect(
      try calendar.workingDay(onOrAfter: "2026-12-26") == CountedDay(day: "2026-12-28", isProvisional: false))
    #expect(
      try calendar.workingDay(onOrAfter: "2027-01-01") == CountedDay(day: "2027-01-04", isProvisional: true))
  }

  @Test func `收到之日为已知的事实：零日期限总是确定的`() throws {
    #expect(try calendar.advance("2026-12-30", by: 0).certainty == .certain)
    #expect(try calendar.advance("2027-05-01", by: 0) == CountedDay(day: "2027-05-01", isProvisional: false))
  }

  @Test func `次年通知发布后，上年末三日即成确定`() throws {
    #expect(try WorkingCalendar.known(on: "2018-12-03").status(of: "2018-12-29").isProvisional)
    #expect(try WorkingCalendar.known(on: "2018-12-03").status(of: "2018-12-29").nature == .weekend)
    let after = try WorkingCalendar.known(on: "2018-12-04").status(of: "2018-12-29")
    #expect(after.isMakeUp && !after.isProvisional)
  }

  @Test func `按当时所知：通知发布之日起方可据以计算`() throws {
    #expect(WorkingCalendar.known(on: "2025-11-03").years.max() == 2025)
    #expect(WorkingCalendar.known(on: "2025-11-04").years.max() == 2026)
    let before = try WorkingCalendar.known(on: "2025-11-03").advance("2026-01-20", by: 20)
    let after = try WorkingCalendar.known(on: "2025-11-04").advance("2026-01-20", by: 20)
    #expect(before.isProvisional && !after.isProvisional)
  }

  @Test func `首份通知之前，2007年末三日也是暂定的`() throws {
    let before = WorkingCalendar.known(on: "2007-12-14")
    #expect(before.years.max() == nil)
    #expect(try before.status(of: "2007-12-29").isProvisional)
    #expect(try before.advance("2007-12-29", by: 1) == CountedDay(day: "2007-12-31", isProvisional: true))
    #expect(try !calendar.status(of: "2007-12-29").isProvisional)
    #expect(try !calendar.status(of: "2007-12-31").isProvisional)
  }

  @Test func `中间缺一年通知的，缺的一年及其前三日为暂定`() throws {
    let gap = WorkingCalendar(notices: HolidayNotice.published.filter { $0.year != 2020 })
    #expect(try !gap.status(of: "2019-12-28").isProvisional)
    #expect(try gap.status(of: "2019-12-29").isProvisional)
    #expect(try gap.status(of: "2020-12-31").isProvisional)
    #expect(try !gap.status(of: "2021-01-01").isProvisional)
    #expect(try !gap.advance("2021-01-01", by: 20).isProvisional)
  }

  @Test func `即使末年即日历末年，其末三日仍为暂定`() throws {
    let last = HolidayNotice(
      year: 2050, number: "试", issued: "2049-11-01", title: "试",
      items: [.init("元旦", off: "2050-01-01", through: "2050-01-03")])
    let changed = WorkingCalendar(notices: HolidayNotice.published + [last])
    #expect(try !changed.status(of: "2050-12-28").isProvisional)
    #expect(try changed.status(of: "2050-12-29").isProvisional)
  }
}
