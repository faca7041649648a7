import Testing

@testable import Disclosure

struct NoticeBookTests {
  @Test func `年度通知下达后，该年成为确定，年末三日待下一年`() throws {
    let calendar = OfficeCalendars(NoticeBook(accepted: [InventedNotice.with()])).national
    #expect(try calendar.advance("2026-12-25", by: 5) == CountedDay(day: "2027-01-04", isProvisional: false))
    #expect(try WorkingCalendar.current.advance("2026-12-25", by: 5).isProvisional)
    #expect(try !calendar.status(of: "2027-12-28").isProvisional)
    #expect(try calendar.status(of: "2027-12-29").isProvisional)
    #expect(try calendar.status(of: "2027-01-30").reason == "调休上班（春节）")
  }

  @Test func `未到公布之日，所知的不含该通知`() throws {
    let book = NoticeBook(accepted: [InventedNotice.with()])
    #expect(try OfficeCalendars(book, knownOn: "2026-11-09").national.status(of: "2027-01-04").isProvisional)
    #expect(try !OfficeCalendars(book, knownOn: "2026-11-10").national.status(of: "2027-01-04").isProvisional)
  }

  @Test func `后公布的修改通知按日期优先`() throws {
    let change = InventedNotice.with(
      number: "国办发明电〔2027〕1号", issued: "2027-01-26",
      [.init("春节(延长)", off: "2027-02-13", through: "2027-02-14")])
    for accepted in [[InventedNotice.with(), change], [change, InventedNotice.with()]] {
      let calendar = OfficeCalendars(NoticeBook(accepted: accepted)).national
      #expect(try calendar.status(of: "2027-02-13").reason == "春节(延长)")
    }
  }

  @Test func `A notice that the program carries too counts once, and another text of it is named`() throws {
    let carried = try #require(HolidayNotice.published.last)
    let book = NoticeBook(accepted: [CalendarNotice(carried)])
    #expect(book.national.count == HolidayNotice.published.count)
    #expect(book.contradicting.isEmpty)
    let other = InventedNotice.with(year: 2026, number: "国办发明电[2025]7号", issued: "2025-11-04")
    #expect(NoticeBook(accepted: [other]).national == NoticeBook.carried.national)
    #expect(NoticeBook(accepted: [other]).contradicting == [other])
  }

  @Test func `An amendment without its year's arrangements is an orphan`() {
    let change = InventedNotice.with(number: "国办发明电〔2027〕1号", issued: "2027-01-26", [InventedNotice.items[0]])
    let book = NoticeBook(accepted: [InventedNotice.with(), change])
    #expect(book.orphan == nil)
    #expect(book.removing(InventedNotice.with()).orphan == change.arrangement)
    #expect(book.removing(change).orphan == nil)
  }

  @Test func `放假办法第四条：当地通知定下古尔邦节，其余待定日不再待定`() throws {
    let book = NoticeBook(accepted: [InventedNotice.local()])
    let before = WorkingCalendar.observed(in: "622922")
    let after = WorkingCalendar(notices: book.national, overlays: book.overlays(for: "622922"))
    let days = Day.days(from: "2027-05-14", through: "2027-05-22")
    #expect(
      try days.filter { try before.status(of: $0).nature.isUndecided }.map(\.dayOfMonth) == [17, 18, 19, 20])
    #expect(try days.filter { try after.status(of: $0).nature.isUndecided } == [])
    #expect(try days.filter { try after.status(of: $0).reason == "古尔邦节" }.map(\.dayOfMonth) == [17, 18, 19])
    #expect(try after.status(of: "2027-05-22").reason == "调休上班（古尔邦节）")
    #expect(try after.status(of: "2027-05-17").source == "临夏回族自治州人民政府 临州府发〔2027〕3号")
    // The other festival, another year and another prefecture stay as they were.
    #expect(try after.status(of: "2027-03-10").nature.isUndecided)
    #expect(try after.status(of: "2028-05-05").nature.isUndecided)
    #expect(book.overlays(for: "623000").isEmpty)
  }

  @Test func `The first day that a notice can change is no later than any day that it does`() throws {
    for notice in HolidayNotice.published {
      let without = WorkingCalendar(notices: HolidayNotice.published.filter { $0 != notice })
      let first = Day.days(from: "2007-12-29", through: "2027-12-31").first { day in
        (try? without.status(of: day)) != (try? WorkingCalendar.current.status(of: day))
      }
      #expect(try #require(first) >= CalendarNotice(notice).firstDay, "\(notice.number)")
    }
  }
}

extension DayStatus.Nature {
  fileprivate var isUndecided: Bool { if case .undecided = self { true } else { false } }
}
